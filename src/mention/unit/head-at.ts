import { longHonorifics, titleHomonyms } from '../../lexicon/office-titles.js'
import { headAliases, kindHeads, unitHeads } from '../../lexicon/unit-heads.js'
import { organisationNoun, unitCompounds, unitHomonyms } from '../../lexicon/unit-homonyms.js'
import { digitsEnd, isDigit } from '../../time/characters.js'
import { isCapital } from './create-scan.js'
import { nameAt, nameEnd } from './name-at.js'
import { opensPredicate, patterns } from './patterns.js'
import {
  endOf,
  endOfAny,
  fits,
  groupOf,
  mayFit,
  type Phrase,
  toPhrase,
  wordBefore,
  wordEnd,
  wordsAt,
} from './phrases.js'
import type { Head, Scan, UnitKind } from './types.js'

/** What is known of a word that opens units. */
interface HeadWord {
  /** Abbreviations spelt out. */
  word: string
  kind: UnitKind
  /** Syllables that with it behind them make another word. */
  compounds: ReadonlySet<string> | null
  /** What must not follow it. */
  homonyms: Followers | null
}

/** Phrases that may stand behind a word: those that begin with a blank by the two letters behind it. */
interface Followers {
  byLetters: Map<number, Phrase[]>
  others: Phrase[]
}

const noun = new RegExp(`(?:${organisationNoun})`, 'y')
const longForms = new Set<string>(longHonorifics)
const kindWords = new Set<string>(kindHeads)
const honorificEnd = /[.:]? /y

/**
 * The words at `at` that open a unit, or null. Inside a name (`inside`) a small-letter place counts too: `Công an tỉnh`;
 * alone it would be any `xã` of the sentence.
 */
export function headAt(scan: Scan, at: number, inside = false): Head | null {
  // A number, or a syllable that begins one of these phrases. Most words end here.
  if (!mayFit(opens, scan, at) && !isDigit(scan.key.charCodeAt(at))) return null
  const core = articleEnd(scan, at)
  const found = personAt(scan, at, core) ?? titleAt(scan, at, core, core) ?? unitAt(scan, at, core, inside)
  if (found || core > at) return found
  const end = nameAt(scan, at)
  return end < 0 ? null : makeHead('person', '', at, at, end, false)
}
const opens = groupOf(patterns.head, patterns.title, patterns.quantifier, patterns.honorific, patterns.family)

function makeHead(kind: UnitKind, word: string, start: number, core: number, end: number, plural: boolean): Head {
  return { kind, word, start, core, end, plural }
}

/** Behind `các`, `tất cả các`, `04`. */
function articleEnd(scan: Scan, at: number): number {
  const { key } = scan
  let end = digitsEnd(key, at)
  if (end > at) return end - at <= 3 && key.charCodeAt(end) === 32 ? end + 1 : at
  for (let count = 0; count < 3; count++) {
    const next = fits(patterns.quantifier, scan, end)
    if (next < 0 || key.charCodeAt(next) !== 32) break
    end = next + 1
  }
  return end
}

/** Ông, bà, đồng chí and a name or an office. */
function personAt(scan: Scan, start: number, at: number): Head | null {
  const word = wordsAt(patterns.honorific, scan, at)
  if (word === null) return null
  // `đồng chí Đại tá …`, `PGS.TS …`
  let core = at
  for (let next: string | null = word; next !== null; next = wordsAt(patterns.honorific, scan, core)) {
    const end = endOf(honorificEnd, scan.key, core + next.length)
    if (end < 0) return null
    core = end
  }
  const title = titleAt(scan, start, at, core)
  if (title) return title
  const capital = isCapital(scan, core)
  if (!capital && !scan.upper && !longForms.has(word)) return null
  const name = nameEnd(scan, core)
  if (name < 0 && !capital) return null
  const end = name < 0 ? wordEnd(scan.key, core) : name
  return end > core ? makeHead('person', '', start, core, end, at > start) : null
}

/** The title at `core`, behind an article or an honorific that begins at `from`. */
function titleAt(scan: Scan, start: number, from: number, core: number): Head | null {
  const text = wordsAt(patterns.title, scan, core)
  if (text === null) return null
  const title = heads.get(text) ?? learn(text)
  const end = core + text.length
  return isHomonym(title, scan.key, end) ? null : makeHead('office', title.word, start, core, end, from > start)
}

function unitAt(scan: Scan, start: number, at: number, inside: boolean): Head | null {
  const text = wordsAt(patterns.head, scan, at)
  if (text === null) return null
  const head = heads.get(text) ?? learn(text)
  const { kind } = head
  const { key } = scan
  const end = at + text.length
  const plural = at > start
  if (isHomonym(head, key, end) || (inside && isCompound(head, key, at))) return null
  // `tổ chức` is a noun in a row of nouns or before what organisations are called by; else a verb.
  if (text === 'tổ chức' && !plural && end < key.length && endOf(noun, key, end) < 0) return null
  if (scan.mode === 'sentence' && !plural && !isCapital(scan, at) && !isNamed(scan, kind, text, end, inside))
    return null
  return makeHead(kind, head.word, start, at, end, plural)
}

const heads = new Map<string, HeadWord>()

/** Gathers what the lexicon says of a word, the first time that it is met. */
function learn(text: string): HeadWord {
  const homonyms = unitHomonyms[text] ?? titleHomonyms[text]
  const compounds = unitCompounds[text]
  const head: HeadWord = {
    word: headAliases[text] ?? text,
    kind: kindOf(text),
    compounds: compounds === undefined ? null : new Set(compounds.split(' ')),
    homonyms: homonyms === undefined ? null : indexFollowers(homonyms),
  }
  heads.set(text, head)
  return head
}

function kindOf(text: string): UnitKind {
  for (const [kind, words] of Object.entries<readonly string[]>(unitHeads))
    if (words.includes(text)) return kind as UnitKind
  return 'office'
}

function indexFollowers(source: string): Followers {
  const followers: Followers = { byLetters: new Map(), others: [] }
  for (const phrase of source.split(/\|(?![^(]*\))/).map(toPhrase)) {
    if (phrase.text.length < 3 || phrase.text[0] !== ' ') followers.others.push(phrase)
    else {
      const letters = twoSigns(phrase.text, 1)
      const known = followers.byLetters.get(letters)
      if (known) known.push(phrase)
      else followers.byLetters.set(letters, [phrase])
    }
  }
  return followers
}

const twoSigns = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

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
  return scan.mode === 'sentence' && opensPredicate(scan, end + 1)
}
const kindNoun =
  /$|[,;:.)/]| và | có liên quan| liên quan| (?:ngành|trực thuộc|thuộc|tỉnh|xã|huyện|thành phố|cấp)(?![a-z0-9à-ỹ])/y

function isCompound({ compounds }: HeadWord, key: string, at: number): boolean {
  return compounds !== null && key.charCodeAt(at - 1) === 32 && compounds.has(wordBefore(key, at - 1))
}

/** Whether what follows makes another word of it. */
function isHomonym({ homonyms }: HeadWord, key: string, end: number): boolean {
  if (homonyms === null || end === key.length) return false
  if (endOfAny(homonyms.others, key, end) >= 0) return true
  if (key.charCodeAt(end) !== 32 || end + 2 >= key.length) return false
  const followers = homonyms.byLetters.get(twoSigns(key, end + 1))
  return followers !== undefined && endOfAny(followers, key, end) >= 0
}
