import { eventLead, signingEvents } from '../lexicon/time-words.js'
import { foldKey } from '../source/fold.js'
import { isWord } from './characters.js'
import { phrase, skipBlank } from './phrase.js'
import { issueDay } from './resolve-year.js'
import type { Basis, IsoDate, TimeContext, TimeValue } from './types.js'

const lead = phrase(eventLead)
const signing = new Set<string>(signingEvents)

/** The words of an event without the ones that only lead it: `ngày khai mạc` and `khi khai mạc` are one. */
function nameOf(event: string): string {
  const key = foldKey(event.normalize('NFC')).trim()
  const end = lead(key, 0)
  return end < 0 ? key : key.slice(skipBlank(key, end))
}

/**
 * The date of an event that the text names: one the caller gives, the longest name that begins the text's; or the date
 * line, when the event is the signing of the plan.
 */
export function eventDate(event: string, context: TimeContext): { date: IsoDate; basis: Basis } | null {
  const name = nameOf(event)
  let best = ''
  let date: IsoDate | null = null
  for (const [given, day] of Object.entries(context.events ?? {})) {
    const known = nameOf(given)
    if (known.length > best.length && name.startsWith(known) && !isWord(name.charCodeAt(known.length))) {
      best = known
      date = day
    }
  }
  if (date) return { date, basis: { part: 'event', value: date, from: 'event' } }
  const issued = signing.has(foldKey(event.normalize('NFC')).trim()) ? issueDay(context) : null
  return issued ? { date: issued, basis: { part: 'event', value: issued, from: 'issue-date' } } : null
}

/** An event with its date, where that is known. */
export function withEventDate(value: TimeValue, context: TimeContext): TimeValue {
  const known = value.kind === 'event' && value.event !== undefined ? eventDate(value.event, context) : null
  return known
    ? { ...value, edtf: known.date, earliest: known.date, latest: known.date, precision: 'day', basis: [known.basis] }
    : value
}
