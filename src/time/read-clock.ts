import { clockLead, clockUnits, minuteWords, partsOfDay, weekdays } from '../lexicon/time-words.js'
import { digitsEnd, isWord } from './characters.js'
import { lookup, phrase, skipBlank } from './phrase.js'

const pattern = new RegExp(
  `(\\d{1,2}) ?(?:${clockUnits.join('|')}|:) ?(?:(\\d{2})(?!\\d) ?(?:${minuteWords.join('|')}|')?)?`,
  'y',
)

/** Reads `14h30`, `14 giờ 30 phút`, `8:00`: the time of day as HH:MM. "8:" alone is none. */
export function readClock(key: string, at: number): { clock: string; end: number } | null {
  const digits = digitsEnd(key, at)
  const sign = digits < key.length ? key[digits] : ''
  if (digits - at > 2 || (sign !== 'h' && sign !== 'g' && sign !== ':' && sign !== ' ')) return null
  pattern.lastIndex = at
  const found = pattern.exec(key)
  if (!found) return null
  const [whole, hours = '', minutes] = found
  const end = at + whole.trimEnd().length
  if (isWord(key.charCodeAt(end)) || Number(hours) > 24 || Number(minutes ?? 0) > 59) return null
  if (minutes === undefined && whole.includes(':')) return null
  return { clock: `${hours.padStart(2, '0')}:${minutes ?? '00'}`, end }
}

const partOfDay = phrase(partsOfDay)
const lead = phrase(clockLead)
const weekday = lookup(weekdays)

export const readWeekday = weekday

/** Skips what may stand between a clock time and its date: a comma, sáng, a weekday. */
export function afterClock(key: string, at: number): number {
  let end = skipBlank(key, at)
  if (key[end] === ',') end = skipBlank(key, end + 1)
  const part = partOfDay(key, end)
  if (part >= 0) end = skipBlank(key, part)
  return key[end] === ',' ? skipBlank(key, end + 1) : end
}

/** Reads a weekday in brackets behind a date: `(thứ Hai)`. */
export function readWeekdayNote(key: string, at: number): { value: number; end: number } | null {
  const open = skipBlank(key, at)
  if (key[open] !== '(') return null
  const found = weekday(key, open + 1)
  return found && key[found.end] === ')' ? { value: found.value, end: found.end + 1 } : null
}

/** Reads a clock time behind a date: `, lúc 8h00`. */
export function readClockNote(key: string, at: number): { clock: string; end: number } | null {
  const from = skipBlank(key, key[at] === ',' ? at + 1 : at)
  const word = lead(key, from)
  if (word < 0) return null
  const clock = skipBlank(key, word)
  return digitsEnd(key, clock) === clock ? null : readClock(key, clock)
}
