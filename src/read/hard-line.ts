import {
  documentHeads,
  headExtensions,
  misreadRecipientsHeads,
  nations,
  partyName,
  preambleOpenings,
  recipientsHeads,
  youthNames,
} from '../lexicon/anchors.js'
import { siteTrailers } from '../lexicon/letterhead.js'
import { isLetter, isSpace } from '../source/letters.js'
import { phraseAt, phraseStart, phrasesOf } from '../source/phrases.js'

const openings = phrasesOf(preambleOpenings)
const nation = phrasesOf([...nations, partyName, ...youthNames])

/** Tên loại: every type alone and with each of its extensions. */
export const typeNames: readonly string[] = documentHeads.flatMap((head) => [
  head,
  ...headExtensions.map((extension) => `${head} ${extension}`),
])
const types: ReadonlySet<string> = new Set(typeNames)
const typeStarts: ReadonlySet<number> = new Set(
  documentHeads.map((head) => (head.charCodeAt(0) << 16) | head.charCodeAt(1)),
)

/** Longest type with its extension, some blanks allowed for. */
const longestType = 40

/** Tên loại alone on its line: KẾ HOẠCH, QUYẾT ĐỊNH, KẾ HOẠCH HÀNH ĐỘNG; also misread as KẺ HOẠCH, KÊ HOẠCH. */
export function isTypeLine(key: string): boolean {
  if (key.length > longestType || key.length < shortestType) return false
  // Most lines are told by their first two signs. A blank may stand in front, and what is misread begins with `k`.
  const first = key.charCodeAt(0)
  if (first !== 107 && !isSpace(first) && !typeStarts.has((first << 16) | key.charCodeAt(1))) return false
  const plain = key.endsWith(':') ? key.slice(0, -1).trim() : key.trim()
  return types.has(plain) || (plain.charCodeAt(0) === 107 && misread.test(plain))
}

const shortestType = 5
const misread = /^k[eéèẻẽẹêếềểễệ] ?ho[aạáàâ]ch$/

const trailers: ReadonlySet<string> = new Set(siteTrailers)

/** A line that is what it is by itself, and never goes on in the next: nation, motto, number, recipients, type. */
export function isHardLine(key: string, head: string): boolean {
  if (key.length <= longestType && trailers.has(key)) return true
  switch (key.charCodeAt(0)) {
    case 47: // /
      return phraseStart(nation, key, 1) !== null
    case 99: // c
      return phraseStart(nation, key, 0) !== null || isTypeInCapitals(key, head)
    case 273: // đ
      return phraseStart(nation, key, 0) !== null || motto.test(key) || isTypeInCapitals(key, head)
    case 115: // s
      return numberLabel.test(key) || isTypeInCapitals(key, head)
    case 110: // n
      return isTailStart(key) || isTypeInCapitals(key, head)
    case 107: // k
      return addressee.test(key) || isTypeInCapitals(key, head) || isAuthority(key, head)
    case 116: // t
      return isTypeInCapitals(key, head) || isAuthority(key, head)
    case 112: // p
      return isTypeInCapitals(key, head) || annex.test(key)
    case 113: // q
    case 104: // h
      return isTypeInCapitals(key, head)
    default:
      return false
  }
}

const motto = /^độc lập\s{0,9}-?\s{0,9}tự do/
const numberLabel = /^số\s*:/
const addressee = /^kính gửi\s*:/
const annex = /^phụ lục(?:\s+(?:số\s+)?[\divx]+)?\s*[:.]?$/
const authority = /^(?:tm|t\/m|kt|k\/t|tl|tuq)\.?\s+\p{L}/u

const isTypeInCapitals = (key: string, head: string) => isTypeLine(key) && head === head.toUpperCase()
const isAuthority = (key: string, head: string) =>
  authority.test(key) && head.slice(0, 12) === head.slice(0, 12).toUpperCase()

/** Heads of the recipients; those that are misread need their colon. */
const recipients = phrasesOf(recipientsHeads)
const misreadRecipients = phrasesOf(misreadRecipientsHeads)

/** Where the head of the recipients that stands at `at` ends, or 0. */
function recipientsEnd(key: string, at: number): number {
  if (key.charCodeAt(at) !== 110) return 0
  const head = phraseStart(recipients, key, at)
  if (head !== null) return at + head.length
  const misread = phraseStart(misreadRecipients, key, at)
  if (misread === null) return 0
  const end = at + misread.length
  return key.charCodeAt(isSpace(key.charCodeAt(end)) ? end + 1 : end) === 58 ? end : 0
}

/** Length of the head of the recipients, its colon included, a bullet before it allowed; 0 when the line is none. */
export function recipientsHeadLength(key: string): number {
  let at = 0
  for (let code = key.charCodeAt(0); at < 4 && (code === 45 || code === 42 || isSpace(code)); code = key.charCodeAt(at))
    at++
  let end = recipientsEnd(key, at)
  if (end === 0 || isLetter(key.charCodeAt(end))) return 0
  while (isSpace(key.charCodeAt(end))) end++
  return key.charCodeAt(end) === 58 ? end + 1 : end
}

/** Whether a line begins the body: a ground, the issuing clause, a first marker. */
export function isBodyStart(key: string, opens: boolean): boolean {
  return opens || phraseAt(openings, key, 0, isSpace) !== null
}

/** Nơi nhận begins the end matter. */
export function isTailStart(key: string): boolean {
  return recipientsEnd(key, 0) > 0
}
