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

const heads = new RegExp(`^(?:${documentHeads.join('|')})(?: (?:${headExtensions.join('|')}))?$`, 'u')
const openings = new RegExp(`^(?:${preambleOpenings.join('|')})(?=\\s)`, 'u')
const nation = new RegExp(`^/?(?:${[...nations, partyName, ...youthNames].join('|')})`, 'u')

/** Longest type with its extension, some blanks allowed for. */
const longestType = 40

/** Tên loại alone on its line: KẾ HOẠCH, QUYẾT ĐỊNH, KẾ HOẠCH HÀNH ĐỘNG; also misread as KẺ HOẠCH, KÊ HOẠCH. */
export function isTypeLine(key: string): boolean {
  if (key.length > longestType) return false
  const plain = key.endsWith(':') ? key.slice(0, -1).trim() : key.trim()
  return heads.test(plain) || misread.test(plain)
}

const misread = /^k[eêếẻểễề] ?ho[aạáàâ]ch$/

const trailers: ReadonlySet<string> = new Set(siteTrailers)

/** A line that is what it is by itself, and never goes on in the next: nation, motto, number, recipients, type. */
export function isHardLine(key: string, head: string): boolean {
  if (trailers.has(key)) return true
  const first = key.charCodeAt(0)
  if (
    first === 107 ||
    first === 113 ||
    first === 99 ||
    first === 110 ||
    first === 273 ||
    first === 115 ||
    first === 116 ||
    first === 112 ||
    first === 104 ||
    first === 47
  ) {
    return (
      nation.test(key) ||
      /^độc lập\s*-?\s*tự do/.test(key) ||
      /^số\s*:/.test(key) ||
      isTailStart(key) ||
      /^kính gửi\s*:/.test(key) ||
      (isTypeLine(key) && head === head.toUpperCase()) ||
      (/^(?:tm|t\/m|kt|k\/t|tl|tuq)\.?\s+\p{L}/u.test(key) && head.slice(0, 12) === head.slice(0, 12).toUpperCase()) ||
      /^phụ lục(?:\s+(?:số\s+)?[\divx]+)?\s*[:.]?$/.test(key)
    )
  }
  return false
}

const recipients = new RegExp(`^(?:${recipientsHeads.join('|')}|(?:${misreadRecipientsHeads.join('|')})(?=\\s?:))`, 'u')
const bulletedRecipients = new RegExp(
  `^[-*\\s]{0,4}(?:${recipientsHeads.join('|')}|(?:${misreadRecipientsHeads.join('|')})(?=\\s?:))(?![\\p{L}])\\s*:?`,
  'u',
)

/** Length of the head of the recipients, its colon included, a bullet before it allowed; 0 when the line is none. */
export const recipientsHeadLength = (key: string) => bulletedRecipients.exec(key)?.[0].length ?? 0

/** Whether a line begins the body: a ground, the issuing clause, a first marker. */
export function isBodyStart(key: string, opens: boolean): boolean {
  return opens || openings.test(key)
}

/** Nơi nhận begins the end matter. */
export function isTailStart(key: string): boolean {
  return recipients.test(key)
}
