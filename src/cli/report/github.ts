import type { Severity } from '../../index.js'
import { escapeControls } from '../../stages.js'
import type { Finding } from '../check/finding.js'
import { gravestFirst } from './gravest-first.js'
import type { CreateReporter } from './reporter.js'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, the gravest first: of each step 10 errors and 10 warnings are kept. */
export const github: CreateReporter = ({ fromRoot }) => {
  const found: Finding[] = []
  return {
    file: ({ findings }) => {
      found.push(...findings)
      return ''
    },
    end: () =>
      gravestFirst(found)
        .map((finding) => `${commandOf(finding, fromRoot(finding.path))}\n`)
        .join(''),
  }
}

function commandOf({ severity, start, end, ruleId, message }: Finding, path: string): string {
  const properties = {
    file: path,
    line: start.line,
    // A stretch over several lines has no columns there.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : { endLine: end.line }),
    title: ruleId,
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${written.join(',')}::${escapeData(message)}`
}

/** What a workflow command may say: a sign that would end it is written by its number. */
function escapeData(text: string): string {
  return escapeControls(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
