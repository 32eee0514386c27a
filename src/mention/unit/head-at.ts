import { longHonorifics, titleHomonyms } from '../../lexicon/office-titles.js'
import { headAliases, kindHeads, unitHeads } from '../../lexicon/unit-heads.js'
import { organisationNoun, unitCompounds, unitHomonyms } from '../../lexicon/unit-homonyms.js'
import { isDigit } from '../../time/characters.js'
import { isCapital } from './create-scan.js'
import { nameAt, nameEnd } from './name-at.js'
import { patterns } from './patterns.js'
import { endOf, endOfAny, fits, openingAt, toPhrase, wordBefore, wordEnd } from './phrases.js'
import type { Head, Scan, UnitKind } from './types.js'

type Core = Pick<Head, 'kind' | 'word' | 'end'>

const kinds = new Map<string, UnitKind>(
  (Object.keys(unitHeads) as (keyof typeof unitHeads)[]).flatMap((kind) =>
    unitHeads[kind].map((word) => [word, kind] as const),
  ),
)
/** By head, what must not follow it; split into phrases when first asked for. */
const homonymSources = new Map(Object.entries({ ...unitHomonyms, ...titleHomonyms }))
const homonyms = new Map<string, ReturnType<typeof toPhrase>[]>()
const noun = new RegExp(`(?:${organisationNoun})`, 'y')
const compounds = new Map(Object.entries(unitCompounds).map(([word, before]) => [word, new Set(before.split(' '))]))
const longForms = new Set<string>(longHonorifics)
const kindWords = new Set<string>(kindHeads)
const number = /\d{1,3} /y
const honorificEnd = /[.:]? /y

/**
 * The words at `at` that open a unit, or null. Inside a name (`inside`) a small-letter place counts too: `Công an tỉnh`;
 * alone it would be any `xã` of the sentence.
 */
export function headAt(scan: Scan, at: number, inside = false): Head | null {
  if (!mayOpen(scan, at)) return null
  const core = articleEnd(scan, at)
  const plural = core > at
  const found = personAt(scan, core) ?? titleAt(scan, core) ?? unitAt(scan, core, plural, inside)
  if (found) return { core, ...found, start: at, plural }
  const end = plural ? -1 : nameAt(scan, at)
  return end < 0 ? null : { kind: 'person', word: '', start: at, core: at, end, plural }
}

/** Whether any head can stand there: a number, or a syllable that begins one of these phrases. Most words end here. */
function mayOpen(scan: Scan, at: number): boolean {
  const opening = openingAt(scan, at)
  if (opening === undefined) return isDigit(scan.key.charCodeAt(at))
  return heads.some((set) => opening[set] !== undefined)
}
const heads = [patterns.head, patterns.title, patterns.quantifier, patterns.honorific, patterns.family]

/** Behind `các`, `tất cả các`, `04`. */
function articleEnd(scan: Scan, at: number): number {
  const counted = isDigit(scan.key.charCodeAt(at)) ? endOf(number, scan.key, at) : -1
  if (counted >= 0) return counted
  let end = at
  for (let count = 0; count < 3; count++) {
    const next = fits(patterns.quantifier, scan, end)
    if (next < 0 || scan.key[next] !== ' ') break
    end = next + 1
  }
  return end
}

/** Ông, bà, đồng chí and a name or an office. */
function personAt(scan: Scan, at: number): (Core & { core: number }) | null {
  const word = fits(patterns.honorific, scan, at)
  const core = word < 0 ? -1 : endOf(honorificEnd, scan.key, word)
  if (core < 0) return null
  const title = titleAt(scan, core)
  if (title) return { ...title, core }
  const capital = isCapital(scan, core)
  if (!capital && !scan.upper && !longForms.has(scan.key.slice(at, word))) return null
  const name = nameEnd(scan, core)
  if (name < 0 && !capital) return null
  const end = name < 0 ? wordEnd(scan.key, core) : name
  return end > core ? { kind: 'person', word: '', end, core } : null
}

function titleAt(scan: Scan, at: number): Core | null {
  const end = fits(patterns.title, scan, at)
  if (end < 0) return null
  const word = scan.key.slice(at, end)
  return isHomonym(scan, word, end) ? null : { kind: 'office', word: headAliases[word] ?? word, end }
}

function unitAt(scan: Scan, at: number, plural: boolean, inside: boolean): Core | null {
  const end = fits(patterns.head, scan, at)
  if (end < 0) return null
  const word = scan.key.slice(at, end)
  const kind = kinds.get(word)
  if (!kind || isHomonym(scan, word, end) || (inside && isCompound(scan, word, at))) return null
  // `tổ chức` is a noun in a row of nouns or before what organisations are called by; else a verb.
  if (word === 'tổ chức' && !plural && end < scan.key.length && endOf(noun, scan.key, end) < 0) return null
  if (scan.mode === 'sentence' && !plural && !isCapital(scan, at) && !isNamed(scan, kind, word, end, inside))
    return null
  return { kind, word: headAliases[word] ?? word, end }
}

/** Whether a small-letter head without an article opens a name: `phòng Quản lý đô thị`, `sở tư pháp`, `tổ công tác`. */
function isNamed(scan: Scan, kind: UnitKind, word: string, end: number, inside: boolean): boolean {
  const capital = scan.key[end] === ' ' && isCapital(scan, end + 1)
  if (kind === 'place') return inside || capital
  if (kind !== 'body' && word !== 'sở' && word !== 'bộ') return true
  if (capital || (inside && (word.includes(' ') || isKindNoun(scan, kind, word, end)))) return true
  return (
    scan.key[end] === ' ' && (fits(patterns.smallName, scan, end + 1) >= 0 || fits(patterns.field, scan, end + 1) >= 0)
  )
}

/** Whether a noun of kinds ends at `end`: no name of its own follows, but a sign, a conjunction, another such noun. */
export function isKindNoun(scan: Scan, kind: UnitKind, word: string, end: number): boolean {
  if (kind === 'group' || kind === 'actor') return true
  if (!kindWords.has(word)) return false
  if (endOf(kindNoun, scan.key, end) >= 0) return true
  return scan.mode === 'sentence' && acting.some((set) => fits(set, scan, end + 1) >= 0)
}
const acting = [patterns.nameEnd, patterns.plainVerb, patterns.adverb, patterns.modal]
const kindNoun =
  /$|[,;:.)/]| và | có liên quan| liên quan| (?:ngành|trực thuộc|thuộc|tỉnh|xã|huyện|thành phố|cấp)(?![a-z0-9à-ỹ])/y

function isCompound({ key }: Scan, word: string, at: number): boolean {
  return key[at - 1] === ' ' && compounds.get(word)?.has(wordBefore(key, at - 1)) === true
}

function isHomonym(scan: Scan, word: string, end: number): boolean {
  const source = homonymSources.get(word)
  if (source === undefined) return false
  let followers = homonyms.get(word)
  if (!followers) {
    followers = source.split(/\|(?![^(]*\))/).map(toPhrase)
    homonyms.set(word, followers)
  }
  return endOfAny(followers, scan.key, end) >= 0
}
