import type { Position } from '../source/position.js'
import type { Locale } from './catalogue.js'
import { codeFrame, type FrameOptions } from './code-frame.js'
import { escapeControls } from './escape-controls.js'
import { formatMessage } from './format-message.js'
import type { Diagnostic, Severity } from './types.js'

export interface FormatOptions extends FrameOptions {
  /** Name of the document, to stand before line and column. */
  path?: string
  locale?: Locale
}

/** The levels in words. */
export const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

/**
 * A finding for people: level, rule, sentence, place, and the words it speaks of with carets under them; then the
 * other places that it points to. `source` is the text that was parsed.
 */
export function formatDiagnostic(diagnostic: Diagnostic, source: string, options: FormatOptions = {}): string {
  const { locale = 'vi' } = options
  const show = (position: Position, words: string) =>
    `  ${place(position, options.path)}${words}\n${codeFrame(source, position, options)}`
  return [
    `${severityWords[locale][diagnostic.severity]}[${diagnostic.ruleId}]: ${escapeControls(formatMessage(diagnostic, locale))}`,
    show(diagnostic.position, ''),
    ...(diagnostic.related ?? []).map(({ position, message }) => show(position, `: ${escapeControls(message)}`)),
  ].join('\n')
}

function place({ start }: Position, path: string | undefined): string {
  return `${path === undefined ? '' : `${escapeControls(path)}:`}${start.line}:${start.column}`
}
