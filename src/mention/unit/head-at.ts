import { honorifics, titleHomonyms } from '../../lexicon/office-titles.js'
import { headAliases, kindHeads, unitHeads } from '../../lexicon/unit-heads.js'
import { unitHomonyms } from '../../lexicon/unit-homonyms.js'
import { endOf, patterns } from './patterns.js'
import type { Head, Scan, UnitKind } from './types.js'

const kinds = new Map<string, UnitKind>(
  (Object.keys(unitHeads) as (keyof typeof unitHeads)[]).flatMap((kind) => unitHeads[kind].map((word) => [word, kind] as const)),
)
const homonyms = new Map(
  Object.entries({ ...unitHomonyms, ...titleHomonyms }).map(([word, source]) => [word, new RegExp(`(?:${source})(?![\\p{L}\\p{M}])`, 'uy')]),
)
const longHonorifics = new Set<string>(honorifics.filter((word) => /[ /]/.test(word)))

/** Small-letter names that follow a one-syllable head without an article: `ban chỉ đạo`, `tổ công tác`. */
const smallName =
  / (?:chỉ đạo|tổ chức|giám hiệu|giám đốc|kiểm tra|giám sát|công tác|giúp việc|bầu cử|thư ký|chuyên môn|nghiệp vụ|quản lý|y tế|nông dân|phụ nữ|thanh niên|cựu chiến binh|khuyến học|dân phố|tự quản|văn phòng|tư vấn|soạn thảo|biên tập|thẩm định|thanh tra|mttq|thường)(?![\p{L}\p{M}])/uy

/** Whether the sign at `at` is a capital that tells something. */
export function isCapital(scan: Scan, at: number): boolean {
  return !scan.upper && scan.text[at] !== scan.key[at]
}

/**
 * The words at `at` that open a unit, or null. Inside a name (`inside`) a small-letter place counts too: `Công an tỉnh`;
 * alone it would be any `xã` of the sentence.
 */
export function headAt(scan: Scan, at: number, inside = false): Head | null {
  const { key } = scan
  const afterArticle = endOf(patterns.quantifier, key, at)
  const plural = afterArticle >= 0
  let core = plural ? afterArticle : at
  const afterHonorific = endOf(patterns.honorific, key, core)
  if (afterHonorific >= 0) {
    const head = personAt(scan, at, core, afterHonorific, plural)
    if (head) return head
  }
  const title = titleAt(scan, core)
  if (title) return { ...title, start: at, core, plural }
  const head = unitHeadAt(scan, core, plural, inside)
  if (head) return { ...head, start: at, core, plural }
  // `tất cả`, `hai` and the like without a noun are no unit; an article may yet have swallowed a head: `từng hộ`.
  core = at
  return plural ? null : nameAt(scan, at)
}

function personAt(scan: Scan, start: number, honorific: number, core: number, plural: boolean): Head | null {
  const word = scan.key.slice(honorific, core).replace(/[.: ]+$/, '')
  const title = titleAt(scan, core)
  if (title) return { ...title, start, core, plural }
  if (!isCapital(scan, core)) return scan.upper || longHonorifics.has(word) ? nameHead(scan, start, core, plural) : null
  return nameHead(scan, start, core, plural)
}

function nameHead(scan: Scan, start: number, core: number, plural: boolean): Head | null {
  const end = nameEnd(scan, core)
  const one = end >= 0 ? end : isCapital(scan, core) ? endOf(patterns.syllable, scan.key, core) : -1
  return one < 0 ? null : { kind: 'person', word: '', start, core, end: one, plural }
}

/** A bare name: three capital syllables or more behind a family name. */
function nameAt(scan: Scan, at: number): Head | null {
  if (!isCapital(scan, at) || endOf(patterns.family, scan.key, at) < 0) return null
  const end = nameEnd(scan, at)
  if (end < 0 || scan.text.slice(at, end).split(' ').length < 3) return null
  return { kind: 'person', word: '', start: at, core: at, end, plural: false }
}

/** Names without a sign between: the next begins at a family name behind three syllables or more. */
function nameEnd(scan: Scan, at: number): number {
  const end = endOf(patterns.personName, scan.text, at)
  let from = at
  for (let count = 0; from < end; count++) {
    if (count >= 3 && isFamily(scan, from)) {
      const next = scan.text.indexOf(' ', from) + 1
      // `… Bình Lê Hoàng Minh`, but `… Thu Hà Trần Văn Bình`: of two family names in a row the one before Văn, Thị.
      if (next > 0 && next < end && !(isFamily(scan, next) && middle.test(scan.key.slice(next, end)))) return from - 1
    }
    const blank = scan.text.indexOf(' ', from)
    from = blank < 0 ? end : blank + 1
  }
  return end
}

const middle = /^\p{L}+ (?:văn|thị)(?: |$)/u

function isFamily(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && endOf(patterns.family, scan.key, at) >= 0
}

function titleAt(scan: Scan, at: number): { kind: 'office'; word: string; end: number } | null {
  const end = endOf(patterns.title, scan.key, at)
  if (end < 0) return null
  const word = scan.key.slice(at, end)
  return isHomonym(scan, word, end) ? null : { kind: 'office', word: headAliases[word] ?? word, end }
}

function unitHeadAt(scan: Scan, at: number, plural: boolean, inside: boolean): { kind: UnitKind; word: string; end: number } | null {
  const { key } = scan
  const end = endOf(patterns.head, key, at)
  if (end < 0) return null
  const word = key.slice(at, end)
  const kind = kinds.get(word)
  if (!kind || isHomonym(scan, word, end)) return null
  // `tổ chức` is a noun in a row of nouns or before what organisations are called by; else a verb.
  if (word === 'tổ chức' && !plural && endOf(patterns.organisation, key, end) < 0 && end < key.length) return null
  if (kind === 'place' && !inside && scan.mode === 'sentence' && !plural && !isCapital(scan, at) && !isPlaceName(scan, end)) return null
  if (scan.mode === 'sentence' && !plural && !(inside && word.includes(' ')) && !isCapital(scan, at) && (kind === 'body' || word === 'sở' || word === 'bộ')) {
    if (!isCapital(scan, end + 1) && (key[end] !== ' ' || endOf(patterns.field, key, end + 1) < 0) && endOf(smallName, key, end) < 0 && !(inside && isKindNoun(scan, kind, word, end))) return null
  }
  return { kind, word: headAliases[word] ?? word, end }
}

/** Whether a noun of kinds ends at `end`: no name of its own follows, but a sign, a conjunction, another such noun. */
export function isKindNoun(scan: Scan, kind: UnitKind, word: string, end: number): boolean {
  if (kind === 'group' || kind === 'actor') return true
  return kindWords.has(word) && (endOf(kindNoun, scan.key, end) >= 0 || (scan.mode === 'sentence' && doesBehind.some((pattern) => endOf(pattern, scan.key, end + 1) >= 0)))
}
const doesBehind = [patterns.nameEnd, patterns.plainVerb, patterns.adverb, patterns.modal]
const kindWords = new Set<string>(kindHeads)
const kindNoun = /$|[,;:.)/]| và | có liên quan| liên quan| (?:ngành|trực thuộc|thuộc|tỉnh|xã|huyện|thành phố|cấp)(?![\p{L}])/uy

function isPlaceName(scan: Scan, end: number): boolean {
  return scan.key[end] === ' ' && isCapital(scan, end + 1)
}

function isHomonym(scan: Scan, word: string, end: number): boolean {
  const pattern = homonyms.get(word)
  return pattern !== undefined && endOf(pattern, scan.key, end) >= 0
}
