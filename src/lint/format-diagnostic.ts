import type { Locale } from '../diagnostics/catalogue.js'
import { codeFrame, type FrameOptions } from '../diagnostics/code-frame.js'
import { escapeControls } from '../diagnostics/escape-controls.js'
import type { Diagnostic, Severity } from '../diagnostics/types.js'
import type { Position } from '../source/position.js'
import { messageIn } from './message-in.js'

export interface FormatOptions extends FrameOptions {
  /** Name of the document, to stand before line and column. */
  path?: string
  /** Default `vi`. */
  locale?: Locale
}

/** The levels in words. */
export const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

/**
 * A finding for people: level, rule, sentence, place, and the words it speaks of with carets under them; then the
 * other places that it points to. `source` is the text that was parsed. All of it is in one language, whatever the one
 * that the finding was made in; only a rule of your own speaks as it did.
 */
export function formatDiagnostic(diagnostic: Diagnostic, source: string, options: FormatOptions = {}): string {
  const { locale = 'vi' } = options
  const say = (said: Parameters<typeof messageIn>[1]) => escapeControls(messageIn(diagnostic.ruleId, said, locale))
  const show = (position: Position, words: string) =>
    `  ${place(position, options.path)}${words}\n${codeFrame(source, position, options)}`
  return [
    `${severityWords[locale][diagnostic.severity]}[${diagnostic.ruleId}]: ${say(diagnostic)}`,
    show(diagnostic.position, ''),
    ...(diagnostic.related ?? []).map((other) => show(other.position, `: ${say(other)}`)),
  ].join('\n')
}

function place({ start }: Position, path: string | undefined): string {
  return `${path === undefined ? '' : `${escapeControls(path)}:`}${start.line}:${start.column}`
}
