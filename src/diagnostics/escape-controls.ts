const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/**
 * A text that is safe and honest on a terminal: escape sequences, line breaks, bidirectional and zero-width signs are
 * shown by their number (`\u001b`) instead of taking effect. A tab becomes a blank, so that columns can be counted.
 */
export function escapeControls(text: string): string {
  return text.replace(control, (sign) => (sign === '\t' ? ' ' : codeOf(sign)))
}

function codeOf(sign: string): string {
  const hex = (sign.codePointAt(0) ?? 0).toString(16)
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}
