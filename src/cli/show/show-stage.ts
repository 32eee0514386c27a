import { inspectTree } from '../../index.js'
import { escapeControls, labelLines, pointAt, readSource, readText } from '../../stages.js'
import type { Call, ExitCode } from '../command.js'
import { type OpenPlan, openPlan } from '../open-plan.js'
import { formatOutline } from '../outline.js'
import { type StageName, stageNames } from './stage-names.js'

/** What each stage shows. */
const stages: Readonly<Record<StageName, (document: OpenPlan) => string>> = {
  lines: ({ bytes }) => {
    const { source } = readSource(bytes)
    return formatLines(
      source,
      readText(source).map((line) => ({ line, kind: line.role })),
    )
  },
  labels: ({ bytes }) => {
    const { source } = readSource(bytes)
    return formatLines(source, labelLines(source, readText(source)))
  },
  tree: ({ tree }) => inspectTree(tree),
  plan: ({ plan }) => formatOutline(plan),
}

/** Prints what one stage made of a document. */
export async function showStage(call: Call): Promise<ExitCode> {
  const document = await openPlan(call.operands[0] ?? '-', call)
  if (!document) return 2
  const stage = stageNames.find((name) => name === call.options.stage) ?? 'tree'
  call.out(`${stages[stage](document).trimEnd()}\n`)
  return 0
}

type Source = ReturnType<typeof readSource>['source']
type Line = ReturnType<typeof readText>[number]

/** A line each: what it is, where it begins, its words. */
function formatLines(source: Source, lines: readonly { line: Line; kind: string }[]): string {
  const width = lines.reduce((most, { kind }) => Math.max(most, kind.length), 0)
  return lines
    .map(({ line, kind }) => {
      const { line: number, column } = pointAt(source, line.start)
      return `${kind.padEnd(width)}  ${`${number}:${column}`.padEnd(7)}  ${escapeControls(wordsOf(line))}`.trimEnd()
    })
    .join('\n')
}

function wordsOf({ text, table }: Line): string {
  return table ? `${table.rows.length} × ${table.rows[0]?.length ?? 0}` : text
}
