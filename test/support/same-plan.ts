/** A Plan without its places: what two writings of one document must share. */
export function stripPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripPositions)
  if (!isObject(value)) return value
  const kept: Record<string, unknown> = {}
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'position' || key === 'spans') continue
    // `reference` of a footnote: that there is one must be the same, where it stands not.
    kept[key] = isPosition(entry) ? 'a place' : stripPositions(entry)
  }
  return kept
}

/** Other writings of a text that mean the same. */
export const writings: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  CRLF: (text) => text.replace(/\r\n?|\n/g, '\r\n'),
  'no-break blanks': (text) => text.replaceAll(' ', '\u00a0'),
  'a byte order mark': (text) => `\ufeff${text.replace(/^\ufeff/, '')}`,
  'blanks at line ends': (text) => text.replace(/(?=\r?\n|$)/g, ' '),
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function isPosition(value: unknown): boolean {
  return isObject(value) && isObject(value.start) && isObject(value.end) && typeof value.start.offset === 'number'
}
