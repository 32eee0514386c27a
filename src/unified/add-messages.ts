import type { VFile } from 'vfile'
import type { Diagnostic, Severity } from '../diagnostics/types.js'

/** What vfile calls the severities: an error is fatal, a warning is not, and of a remark that is left open. */
const fatalOf: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

/** Puts diagnostics on a file as messages of `kehoach`. Nothing is thrown, not for an error either. */
export function addMessages(file: VFile, diagnostics: readonly Diagnostic[]): void {
  for (const { message: reason, position, ruleId, severity, related, fix } of diagnostics) {
    const message = file.message(reason, { place: position, ruleId, source: 'kehoach' })
    message.fatal = fatalOf[severity]
    if (related) message.note = related.map((other) => `${formatPlace(other.position.start)}: ${other.message}`).join('\n')
    if (fix) {
      message.actual = String(file).slice(fix.position.start.offset, fix.position.end.offset)
      message.expected = [fix.text]
    }
  }
}

const formatPlace = (point: { line: number; column: number }) => `${point.line}:${point.column}`
