import {
  adverbialWords,
  andWords,
  continuousLead,
  continuousWords,
  eventTriggers,
  lunarFeasts,
  occasionLead,
  occasionWords,
  officeHours,
  peakLead,
  peakWords,
  regulationTriggers,
  standingTerms,
  throughoutWords,
  whenWords,
} from '../lexicon/time-words.js'
import { isDigit, isWord, wordEnd } from './characters.js'
import type { ContinuousExpression, EventExpression, Reading, TimeExpression } from './expression.js'
import { endsClause, lookup, opensClause, phrase, preceding, skipBlank } from './phrase.js'
import { readBound, readWithin } from './read-bound.js'
import { readEventName } from './read-event-name.js'

const continuous = phrase(continuousWords)
const lead = preceding(continuousLead)
const term = preceding(standingTerms)
const adverb = phrase(adverbialWords)
const hours = phrase(officeHours)
const and = phrase(andWords)
const when = phrase(whenWords)
const throughout = phrase(throughoutWords)

/**
 * Thường xuyên, liên tục, with what bounds it. Not in chi thường xuyên, giáo dục thường xuyên: there it is a term.
 * "Liên tục" alone describes how something is done, so it counts only where nothing else is said.
 */
export function readContinuous(reading: Reading, at: number): ContinuousExpression | null {
  const { key, cell } = reading
  const word = continuous(key, at)
  if (word < 0) return null
  const alone = opensClause(key, at) && endsClause(key, word)
  if (adverb(key, at) >= 0 && !cell && !(alone && at === 0)) return null
  // Alone the verb is part of the value (Thực hiện thường xuyên), in a sentence it is what is done.
  const before = lead(key, at)
  const lone = before >= 0 && before === skipBlank(key, 0) && endsClause(key, word)
  if (!lone && term(key, at) >= 0) return null
  const value: ContinuousExpression = { form: 'continuous', start: lone ? before : at, end: word }
  for (let more = true; more; ) {
    const from = skipBlank(key, value.end)
    const join = key[from] === ',' ? from + 1 : and(key, from)
    const again = join < 0 ? -1 : continuous(key, skipBlank(key, join))
    const office = hours(key, from)
    more = again >= 0 || office >= 0
    if (more) value.end = Math.max(again, office)
  }
  const from = skipBlank(key, value.end)
  const during = throughout(key, from)
  const within = readBound(reading, from) ?? readWithin(reading, from)
  if (within && within.form !== 'event' && within.form !== 'list') {
    value.end = within.end
    if (!isEventBound(within)) value.within = within
  } else if (during >= 0) {
    const name = readEventName(reading, skipBlank(key, during), true)
    if (name) value.end = name.end
  }
  return value
}

const isEventBound = (value: TimeExpression) =>
  value.form === 'vague' || (value.form === 'bound' && value.anchor.form === 'event')

const trigger = lookup<EventExpression['trigger']>(eventTriggers)
const regulation = lookup<EventExpression['trigger']>(regulationTriggers)
const occasion = phrase(occasionWords)
const beforeOccasion = preceding(occasionLead)
const peak = phrase(peakWords)
const beforePeak = preceding(peakLead)
const feast = phrase(lunarFeasts)

/** Khi có yêu cầu, đột xuất, sau khi …, nhân dịp …; theo quy định only where a time is meant anyway. */
export function readEvent(reading: Reading, at: number): EventExpression | null {
  const { key, cell } = reading
  const high = peak(key, at)
  if (high >= 0) return named(beforePeak(key, at), at, high)
  const day = occasion(key, at)
  if (day >= 0) {
    const end = nameEnd(reading, skipBlank(key, day))
    return end < 0 ? null : named(beforeOccasion(key, at), at, end)
  }
  const found = trigger(key, at) ?? readRegulation(reading, at)
  if (!found) return null
  const from = skipBlank(key, found.end)
  const name = found.value === 'ad-hoc' && when(key, at) < 0 && !cell ? null : readEventName(reading, from, false)
  if (!name && (found.value === 'after' || found.value === 'immediately')) return null
  const end = name ? name.end : found.end
  return { form: 'event', start: at, end, trigger: found.value, event: { start: at, end } }
}

/** An occasion with the words that lead to it: trong các thời điểm cao điểm. */
function named(lead: number, at: number, end: number): EventExpression {
  const start = lead < 0 ? at : lead
  return { form: 'event', start, end, trigger: 'named', event: { start, end } }
}

/** Theo quy định, theo tiến độ …: in a time cell, or where it is all that is said. */
function readRegulation(reading: Reading, at: number): ReturnType<typeof regulation> {
  const { key, cell } = reading
  const found = cell || skipBlank(key, 0) === at ? regulation(key, at) : null
  if (!found || cell) return found
  const name = readEventName(reading, skipBlank(key, found.end), false)
  return onlySigns.test(key.slice(name ? name.end : found.end)) ? found : null
}
const onlySigns = /^[\s.;]{0,8}$/

/** Feast days are written with capitals or dates; without, four words name the occasion. */
const mostNameWords = 10
const mostPlainWords = 4

function nameEnd({ key, text }: Reading, at: number): number {
  let end = feast(key, at)
  let from = end < 0 ? at : skipBlank(key, end)
  const proper = end >= 0 || isProper(text, at)
  for (let words = 0; words < (proper ? mostNameWords : mostPlainWords) && isWord(key.charCodeAt(from)); words++) {
    let next = wordEnd(key, from)
    while ((key[next] === '/' || key[next] === '-') && isWord(key.charCodeAt(next + 1))) next = wordEnd(key, next + 1)
    // A small syllable is part of the name only between capitals: Quốc tế Thiếu nhi.
    const after = skipBlank(key, next)
    if (proper && !isProper(text, from) && !(isWord(key.charCodeAt(after)) && isProper(text, after))) break
    end = next
    // dịp 30/4 - 01/5
    from = key[after] === '-' && isDigit(key.charCodeAt(skipBlank(key, after + 1))) ? skipBlank(key, after + 1) : after
  }
  return end
}

/** Whether a capital or a digit stands there. */
function isProper(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  return sign !== sign.toLowerCase() || isDigit(sign.charCodeAt(0))
}
