import type { Call, ExitCode } from '../command.js'
import type { EffectiveConfig } from '../config/effective-config.js'
import { maxFileSize } from '../max-file-size.js'
import { checkPhrases } from './check-words.js'
import { type OpenDocument, openDocument } from './open-document.js'
import { createProgress } from './progress.js'
import { selectFiles } from './select-files.js'
import type { Session } from './session.js'

interface Visit {
  document: OpenDocument
  /** What it is read from and written to; `-` is standard input. */
  path: string
  /** What reports call it. */
  name: string
  config: EffectiveConfig
  faults: Faults
}

/** What went wrong inside: the run goes on and ends with 2. */
interface Faults {
  count: number
  report(ruleId: string, fault: unknown): void
}

/**
 * Opens every document that the command line names, one after another, until `visit` answers false. 2 when something
 * could not be read, or went wrong inside.
 */
export async function eachDocument(
  call: Call,
  session: Session,
  visit: (visit: Visit) => Promise<boolean>,
): Promise<ExitCode> {
  const limit = maxFileSize(call)
  if (limit === null) return 2
  if (call.operands.length === 0 && call.options['files-from'] === undefined) {
    call.say(checkPhrases.noFiles(call.usage))
    return 2
  }
  const { files, problems } = await selectFiles(call)
  for (const problem of problems) call.say(problem)
  const progress = createProgress(files.length, call.options['no-progress'] !== true)
  let failed = problems.length > 0
  for (const path of files) {
    progress.step(path)
    const name = nameOf(path, call)
    const config = await session.configFor(path === '-' && name === '<stdin>' ? null : name)
    const document = config && (await openDocument(path, limit))
    if (!document || 'vi' in document) {
      if (document) call.say(document)
      failed = true
      continue
    }
    const faults: Faults = {
      count: 0,
      report: (ruleId, fault) => {
        faults.count++
        call.say(checkPhrases.fault(ruleId, name, fault instanceof Error ? fault.message : String(fault)))
      },
    }
    const goesOn = await visit({ document, path, name, config, faults })
    failed ||= faults.count > 0
    if (!goesOn) break
  }
  progress.end()
  return failed ? 2 : 0
}

function nameOf(path: string, { options }: Call): string {
  if (path !== '-') return path
  return typeof options['stdin-filename'] === 'string' ? options['stdin-filename'] : '<stdin>'
}
