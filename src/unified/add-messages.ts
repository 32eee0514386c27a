import type { VFile } from 'vfile'
import type { Diagnostic, Severity } from '../diagnostics/types.js'
import type { Point, Position } from '../source/position.js'

/** What vfile calls the severities: an error is fatal, a warning is not, and a remark does not say. */
const fatalOf: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, info: undefined }

/**
 * Puts diagnostics on a file as messages from `kehoach`; the rule is `ruleId`, other places are in `note`, a fix of the
 * very words is in `expected`. Nothing is thrown, not for an error either.
 */
export function addMessages(file: VFile, diagnostics: readonly Diagnostic[]): void {
  for (const { message: reason, position, ruleId, severity, related, fix } of diagnostics) {
    const message = file.message(reason, { place: position, ruleId, source: 'kehoach' })
    message.fatal = fatalOf[severity]
    if (related)
      message.note = related.map((other) => `${formatPoint(other.position.start)}: ${other.message}`).join('\n')
    const [edit, ...others] = fix?.edits ?? []
    if (edit && others.length === 0 && isSamePlace(edit.position, position)) message.expected = [edit.text]
  }
}

const formatPoint = ({ line, column }: Point) => `${line}:${column}`

const isSamePlace = (a: Position, b: Position) => a.start.offset === b.start.offset && a.end.offset === b.end.offset
