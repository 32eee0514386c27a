/** Entities by name that converters leave, and the signs that they stand for. */
export const entitySigns: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
}

/** Their names as alternatives of a pattern. */
export const entityNames = Object.keys(entitySigns).join('|')

const entity = new RegExp(`&(?:(${entityNames})|#(\\d{1,6})|#x([\\da-f]{1,5}));`, 'iy')

/** The entity that begins at `at`, by name or number: its sign, and where it ends. Null when none does. */
export function readEntity(text: string, at: number): { sign: string; end: number } | null {
  entity.lastIndex = at
  const match = entity.exec(text)
  return match ? { sign: signOf(match), end: entity.lastIndex } : null
}

function signOf([, name, decimal, hexadecimal]: RegExpExecArray): string {
  if (name) return entitySigns[name.toLowerCase()] ?? '&'
  return String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16) || 32)
}
