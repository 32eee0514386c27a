import { fixText, type LintOptions } from '../../lint.js'
import type { Call } from '../command.js'
import { withText } from './check-file.js'
import { checkPhrases } from './check-words.js'
import type { OpenDocument } from './open-document.js'
import type { CheckRequest } from './request.js'
import { unifiedDiff } from './unified-diff.js'
import { writeText } from './write-text.js'

interface Mended {
  /** What is to be checked: with a dry run the text as it was. */
  document: OpenDocument
  /** False when something went wrong; it was said. */
  sound: boolean
}

/** Makes the fixes that are wanted: into the file, to standard output when the text came from there, or as a diff. */
export async function mendDocument(
  document: OpenDocument,
  path: string,
  name: string,
  options: LintOptions,
  fix: CheckRequest['fix'] & {},
  call: Call,
): Promise<Mended> {
  const { text, bytes, isRead } = document
  if (!isRead) return { document, sound: true }
  if (!Buffer.from(text).equals(bytes)) {
    call.say(checkPhrases.notFixable(name))
    return { document, sound: true }
  }
  const { text: mended, fixed, settled } = fixText(text, { ...options, suggested: fix.suggested })
  if (!settled) call.say(checkPhrases.unsettled(name))
  if (fix.dryRun) {
    if (mended !== text) call.out(await unifiedDiff(name, text, mended, process.stdout.isTTY === true))
    return { document, sound: settled }
  }
  if (path === '-') call.out(mended)
  else if (mended !== text) {
    const problem = await writeText(path, mended)
    if (problem) {
      call.say(problem)
      return { document, sound: false }
    }
    call.say(checkPhrases.fixed(fixed.length, name))
  }
  return { document: mended === text ? document : withText(document, mended), sound: settled }
}
