import { type Draft, flush, skip, write } from './draft.js'

const entity =
  /&(?:(nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|ldquo|rdquo|lsquo|rsquo|bull)|#(\d{1,6})|#x([\da-f]{1,5}));/iy
const entities: Record<string, string> = {
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

/** `&nbsp;`, `&#225;`: the sign that it stands for. */
export function takeEntity(draft: Draft, at: number): number {
  entity.lastIndex = at
  const match = entity.exec(draft.source.text)
  if (!match || at + match[0].length > draft.end) return 0
  const to = at + match[0].length
  const sign = signOf(match)
  if (sign !== ' ' && sign !== '\u00a0') {
    write(draft, at, to, sign)
    return to
  }
  flush(draft, at)
  if (draft.blankEnd) skip(draft, at, to)
  else write(draft, at, to, ' ')
  return to
}

function signOf([, name, decimal, hexadecimal]: RegExpExecArray): string {
  if (name) return entities[name.toLowerCase()] ?? '&'
  return String.fromCodePoint(Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16) || 32)
}
