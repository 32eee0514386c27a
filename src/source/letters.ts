// Letters by their numbers. The sets are those to which the build narrows `\p{L}`, `\p{Ll}` and `\p{Lu}` in patterns:
// Latin with all Vietnamese letters. All answer no past the end of a text (`NaN`).

/** Whether a code unit is a letter. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isOrdinalSign(code)
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7
  return (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2071 && isRaised(code))
}

const isOrdinalSign = (code: number) => code === 0xaa || code === 0xb5 || code === 0xba
const isRaised = (code: number) =>
  code === 0x2071 || code === 0x207f || (code >= 0x2090 && code <= 0x209c) || code === 0x2183 || code === 0x2184

/** Whether it is a small letter of Vietnamese or Western Europe. */
export function isSmall(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  if (code < 0x100) return (code >= 0xdf && code !== 0xf7) || code === 0xb5
  if (code >= 0x1ea0) return code <= 0x1ef9 && (code & 1) === 1
  return code === 0x103 || code === 0x111 || code === 0x129 || code === 0x169 || code === 0x1a1 || code === 0x1b0
}

/** Whether it is a capital of Vietnamese or Western Europe. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  if (code >= 0x1ea0) return code <= 0x1ef9 && (code & 1) === 0
  return code === 0x102 || code === 0x110 || code === 0x128 || code === 0x168 || code === 0x1a0 || code === 0x1af
}

/** Whether it is a figure of any kind (`\p{N}`), raised and lowered ones and fractions included. */
export function isNumber(code: number): boolean {
  if (code < 0xb2) return isDigit(code)
  if (code < 0x2070) return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe)
  return (
    code === 0x2070 ||
    (code >= 0x2074 && code <= 0x2079) ||
    (code >= 0x2080 && code <= 0x2089) ||
    (code >= 0x2150 && code <= 0x2189 && code !== 0x2183 && code !== 0x2184)
  )
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** White space (`\s`). */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 0xa0 || (code >= 0x1680 && otherSpaces.test(String.fromCharCode(code)))
}
const otherSpaces = /\s/
