/** Letters that take two columns on a terminal: Han, kana, Hangul, full-width forms, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/gu
const widthless = /[\p{Mn}\p{Me}\p{Cf}]/gu
const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g
const plain = /^[\x20-\x7e\u00c0-\u024f\u1e00-\u1eff]*$/

/** Columns that a text takes on a terminal: a combining mark takes none (decomposed `ế` is one), a Han sign two. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  return text.length - count(surrogatePair, text) - count(widthless, text) + count(wide, text)
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
