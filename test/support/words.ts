/**
 * The words of the source as the contract says a value shows them, told anew and without a line of the parser:
 * NFC, marks left out, escapes and entities resolved, blanks of every kind folded to one.
 */

/** Signs without width: they belong to no word. */
const widthless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** Line ends written out, as some exports have them; with a mark behind, the last sign is a letter. */
const writtenEnds = /\\r\\n(?!\p{M})/gu

/** Text that folding leaves as it is: Latin letters and usual signs without marks apart, single blanks inside. Most is such. */
const settled = /^(?:[!-[\]-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9\u2013-\u2026]+(?: (?! |$)|$))*$/

/** NFC, no widthless signs, one blank for any run of blanks, none at the ends. */
export function fold(text: string): string {
  if (settled.test(text)) return text
  return text.replace(writtenEnds, ' ').replace(widthless, '').normalize('NFC').replace(/\s+/g, ' ').trim()
}

const entities: Readonly<Record<string, string>> = {
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
const entityPattern = /&(?:([a-z]+)|#(\d{1,6})|#x([\da-f]{1,5}));/giy
// Slices are decomposed here, and a letter of the parser's 400 may be four units.
const tagPattern = /<!--[\s\S]{0,1600}?-->|<\/?[a-z][^<>]{0,1600}>/giy
const linkTail = /\](?:\([^()\s]{0,4000}\)|\{[^{}\n]{0,800}\})/y

/** One sign of a slice and what may become of it. */
interface Step {
  /** The sign, or null for a stretch that shows nothing. */
  sign: string | null
  /** Where the slice goes on behind it. */
  next: number
  /** What lies here parts words: surely, perhaps, or not. */
  blank: Blank
}
type Blank = 'no' | 'maybe' | 'yes'

/** Marks that a reader of the printed page does not see. */
const marks = '*_\\#|~^[]<>'

function stepsAt(slice: string, at: number): Step[] {
  const sign = slice[at] ?? ''
  if (/\s/.test(sign)) return [{ sign: null, next: at + 1, blank: 'yes' }]
  const steps: Step[] = [{ sign, next: at + 1, blank: 'no' }]
  if (!marks.includes(sign) && sign !== '&') return steps
  if (sign !== '&') steps.push({ sign: null, next: at + 1, blank: sign === '|' ? 'maybe' : 'no' })
  if (sign === '&') {
    const match = matchAt(entityPattern, slice, at)
    const shown = match && entityOf(match)
    if (match && shown !== null) {
      const next = at + match[0].length
      steps.push(/\s/.test(shown ?? '') ? { sign: null, next, blank: 'yes' } : { sign: shown ?? '', next, blank: 'no' })
    }
  } else if (sign === '<') {
    const match = matchAt(tagPattern, slice, at)
    if (match) steps.push({ sign: null, next: at + match[0].length, blank: 'maybe' })
  } else if (sign === ']') {
    const match = matchAt(linkTail, slice, at)
    if (match) steps.push({ sign: null, next: at + match[0].length, blank: 'no' })
  }
  return steps
}

function entityOf([, name, decimal, hex]: RegExpExecArray): string | null {
  if (name) return entities[name.toLowerCase()] ?? null
  const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16)
  // A reference to NUL shows nothing.
  return code === 0 ? ' ' : code <= 0x10ffff ? String.fromCodePoint(code) : null
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * Whether `text` is what the pieces of the source show. All ways of reading the marks are followed at once, since a
 * sign such as `*` may be a mark here and text there.
 */
export function shows(pieces: readonly string[], text: string, joint = ''): boolean {
  // Most slices hold no marks; following all ways is for the rest.
  if (fold(pieces.join(' ')) === fold(text)) return true
  if (pieces.some(holdsLoneMark)) return shows(pieces.map(unmarked), unmarked(text), joint)
  const wanted = foldEach(text)
  const { slice, ends } = joinPieces(pieces, joint)
  // For each place of the slice, the places of `wanted` that may be reached there, by what parts the words.
  const reached: Map<number, Blank>[] = Array.from({ length: slice.length + 1 }, () => new Map())
  reached[0]?.set(0, 'maybe')
  for (let at = 0; at < slice.length; at++) {
    const here = reached[at]
    if (!here || here.size === 0) continue
    const before = ends.get(at)
    const steps = before === undefined ? stepsAt(slice, at) : pieceSteps(slice, at, before)
    for (const step of steps) {
      const there = reached[step.next]
      for (const [place, blank] of here) {
        if (step.sign === null) {
          const parted = afterJoint(slice, at, step) ? weaker(blank) : stronger(blank, step.blank)
          there?.set(place, widest(there.get(place), parted))
          continue
        }
        const parted = wanted[place]?.[1] ?? false
        const units = step.sign.split('')
        if (!units.every((unit, index) => wanted[place + index]?.[0] === unit)) continue
        const fits = place === 0 || blank === 'maybe' || (blank === 'yes') === parted
        if (fits) there?.set(place + units.length, widest(there.get(place + units.length), 'no'))
      }
    }
  }
  return reached[slice.length]?.has(wanted.length) ?? false
}

/** The pieces in a row, a line end between; with `joint` perhaps that sign before it. `ends` are those line ends, each with the joint behind it. */
function joinPieces(pieces: readonly string[], joint: string): { slice: string; ends: Map<number, string> } {
  const ends = new Map<number, string>()
  let slice = ''
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      if (joint !== '') {
        ends.set(slice.length, joint)
        slice += `\n${joint}`
      }
      ends.set(slice.length, '')
      slice += '\n'
    }
    slice += piece.replace(writtenEnds, '\n').replace(widthless, '').normalize('NFD')
  }
  return { slice, ends }
}

/** Words are apart between two pieces, unless a number was broken there. */
function pieceSteps(slice: string, at: number, joint: string): Step[] {
  const next = joint === '' ? at + 1 : at + joint.length + 2
  const broken = /[-/]/.test(slice[at - 1] ?? '') || /[-/]/.test(slice[next] ?? '')
  const steps: Step[] = [{ sign: null, next, blank: broken ? 'maybe' : 'yes' }]
  // Several notes are joined by `joint`, which no piece holds.
  if (joint !== '') steps.push({ sign: null, next: at + 1, blank: 'no' })
  return steps
}

/** Whether a blank stands behind a hyphen or slash, or before one, and holds a line end, also one in a tag. */
function afterJoint(slice: string, at: number, step: Step): boolean {
  if (step.blank !== 'yes') return false
  let from = at
  for (let before = gapBefore(slice, from); before < from; before = gapBefore(slice, from)) from = before
  let to = step.next
  for (let behind = gapBehind(slice, to); behind > to; behind = gapBehind(slice, to)) to = behind
  return (
    /[\n\r\u2028\u2029]|<br/i.test(slice.slice(from, to)) &&
    (/[-/]/.test(slice[from - 1] ?? '') || /[-/]/.test(slice[to] ?? ''))
  )
}

/** One sign, tag or reference of a gap, passed over: a blank, also `&nbsp;` or `&#0;`, a mark of emphasis, `<br>`. */
function gapBefore(slice: string, at: number): number {
  const last = slice[at - 1] ?? ''
  if (/[\s*_]/.test(last)) return at - 1
  const open = last === '>' ? slice.lastIndexOf('<', at) : last === ';' ? slice.lastIndexOf('&', at) : -1
  return open >= 0 && showsBlank(slice.slice(open, at)) ? open : at
}
function gapBehind(slice: string, at: number): number {
  const first = slice[at] ?? ''
  if (/[\s*_]/.test(first)) return at + 1
  const close = first === '<' ? slice.indexOf('>', at) : first === '&' ? slice.indexOf(';', at) : -1
  return close >= 0 && showsBlank(slice.slice(at, close + 1)) ? close + 1 : at
}
function showsBlank(piece: string): boolean {
  if (/^<br[^<>]*>$/i.test(piece)) return true
  const reference = matchAt(entityPattern, piece, 0)
  return reference?.[0] === piece && /^\s$/.test(entityOf(reference) ?? '')
}

const weaker = (blank: Blank): Blank => (blank === 'yes' ? 'yes' : 'maybe')
const stronger = (a: Blank, b: Blank): Blank =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'maybe' || b === 'maybe' ? 'maybe' : 'no'
/** Two ways to one place: what either allows. */
const widest = (a: Blank | undefined, b: Blank): Blank => (a === undefined || a === b ? b : 'maybe')

/** The units of a folded text, each with whether a blank stands before it. */
function foldEach(text: string): [string, boolean][] {
  const units: [string, boolean][] = []
  let parted = false
  // Decomposed, since a mark of the source may stand behind an entity: `&#65;` and an accent.
  for (const unit of fold(text).normalize('NFD')) {
    if (unit === ' ') parted = true
    else {
      for (const code of unit.split('')) {
        units.push([code, parted])
        parted = false
      }
    }
  }
  return units
}

/** Whether the words of `text` stand in `source` in this order, other words perhaps between. */
export function inOrder(source: string, text: string): boolean {
  const units = bareOf(source)
  let at = 0
  for (const word of fold(text).split(' ')) {
    const sought = units.of(word)
    const found = units.text.indexOf(sought, at)
    if (found < 0) return false
    at = found + sought.length
  }
  return true
}

/** Whether each word of `text` stands in `source`, in whatever order: two columns are read one after the other. */
export function inAnyOrder(source: string, text: string): boolean {
  const units = bareOf(source)
  return fold(text)
    .split(' ')
    .every((word) => units.text.includes(units.of(word)))
}

/**
 * Whether a mark stands alone in a source (`ủ_̣`): it joins the letter before it as soon as what parts them is gone, and
 * takes its place among that letter's marks. There letters count without marks.
 */
const holdsLoneMark = (source: string) =>
  !markless.test(source) &&
  /(?:^|[\s*_\\#|~^[\]<>]|\]\([^()\s]{0,4000}\))\p{M}/u.test(source.replace(widthless, '').normalize('NFD'))
/** Signs that are no marks, and no `≮`, which is decomposed into a sign of Markdown and one. */
const markless = /^[\0-\u024f\u1ea0-\u1ef9\u2010-\u2026]*$/
const unmarked = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** The signs alone of a source, and how to make those of a folded word that is sought there. */
function bareOf(source: string): { text: string; of: (word: string) => string } {
  const of = holdsLoneMark(source) ? (word: string) => unmarked(signsOf(word)) : signsOf
  return { text: of(fold(source)), of }
}

/** The signs alone: blanks and marks gone on both sides of a comparison. */
export const bare = (text: string): string => signsOf(fold(text))
const signsOf = (folded: string): string => folded.replace(/[\s*_\\#|~^[\]<>]/g, '')
