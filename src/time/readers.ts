import { numerals } from '../lexicon/numerals.js'
import * as words from '../lexicon/time-words.js'
import { digitsEnd, isDigit, isWord, wordEnd } from './characters.js'
import type { Reader, Reading, TimeExpression } from './expression.js'
import { opensClause, phrase, preceding, skipBlank } from './phrase.js'
import { readBound, readWithin, withContinuation } from './read-bound.js'
import { readContinuous, readEvent } from './read-event.js'
import { readJoin } from './read-join.js'
import { readMonths } from './read-period.js'
import { readBareYear } from './read-point.js'
import { readDuration, readEventLength, readRelative } from './read-relative.js'
import { readSequence } from './read-sequence.js'
import { readAnchored, readEvery, readEveryOther, readPeriodic, readRate, withLimit, withRhythm } from './read-set.js'
import { numberSyllables, type SyllableNumber } from './syllables.js'
import { type MarkedWords, timeBit } from './word-marks.js'

/** Points and periods, with the rhythm or the open end behind them. */
const readTime: Reader = (reading, at) => {
  const sequence = readSequence(reading, at, reading.cell) ?? (reading.cell ? readBareYear(reading.key, at) : null)
  return sequence && withRhythm(reading, withContinuation(reading, sequence))
}
const readLimit: Reader = (reading, at) => {
  const bound = readBound(reading, at)
  return bound && withRhythm(reading, withContinuation(reading, bound))
}
const readInside: Reader = (reading, at) => {
  const within = readWithin(reading, at)
  return within && withRhythm(reading, withContinuation(reading, within))
}
const readRhythm: Reader = (reading, at) => {
  const set = readEvery(reading.key, at)
  return set && withLimit(reading, set)
}

const tentative = phrase(words.tentativeWords)
const approximate = phrase(words.approximateWords)
/** Dự kiến, khoảng: whatever time follows carries the mark. */
const readHedged: Reader = (reading, at) => {
  const { key } = reading
  const word = tentative(key, at)
  const around = approximate(key, word < 0 ? at : skipBlank(key, word))
  const from = skipBlank(key, Math.max(word, around))
  if (word < 0 && around < 0) return null
  const time = readAt(reading, key[from] === ':' ? skipBlank(key, from + 1) : from)
  if (!time) return null
  if (word >= 0) time.tentative = true
  if (around >= 0) time.approximate = true
  time.start = at
  return time
}

const clauseVerb = phrase(words.clauseVerbs)
/** Xong trong quý II/2028: the verb that opens the clause belongs to its time. */
const readLed: Reader = (reading, at) => {
  const word = opensClause(reading.key, at) ? clauseVerb(reading.key, at) : -1
  const from = skipBlank(reading.key, word)
  const time = word < 0 ? null : (readLimit(reading, from) ?? readInside(reading, from))
  return time && { ...time, start: at }
}

const afterReport = preceding(words.reportWords)
/** "báo cáo 6 tháng, 9 tháng và năm": behind a report, a number of months is a period of the year. */
const readReported: Reader = (reading, at) => {
  const months = readMonths(reading.key, at, true)
  if (!months || reading.cell || afterReport(reading.key, at) >= 0) return months
  const join = readJoin(reading.key, months.end)
  return join?.kind === 'list' && readEvery(reading.key, join.end) ? months : null
}

/** A reader that may be tried where a syllable stands. */
interface Start {
  reader: Reader
  /** The second syllables of its phrases. */
  next: Set<string>
  /** Whether the syllable alone is a phrase. */
  alone: boolean
  /** What may follow it then; anything where there is no set. Numbers and signs always may. */
  follow: Set<ReadonlySet<string>>
}

/**
 * The readers to try where a syllable stands. The longest reading wins, the earlier reader where two are as long: so
 * those of the more special kinds come first.
 */
const starts = new Map<string, Start[]>()
type Words = readonly string[] | Readonly<Record<string, unknown>>
const wordsOf = (list: Words): readonly string[] =>
  Array.isArray(list) ? (list as readonly string[]) : Object.keys(list)
const syllableOf = (word: string) => {
  const blank = word.indexOf(' ')
  return blank < 0 ? word : word.slice(0, blank)
}
function firstSyllables(...lists: Words[]): Set<string> {
  const first = new Set<string>()
  for (const list of lists) for (const word of wordsOf(list)) first.add(syllableOf(word))
  return first
}

function begin(reader: Reader, follow: ReadonlySet<string>, ...lists: Words[]): void {
  for (const list of lists) {
    for (const word of wordsOf(list)) {
      const syllable = syllableOf(word)
      const known = starts.get(syllable) ?? []
      if (known.length === 0) starts.set(syllable, known)
      let start = known.find((one) => one.reader === reader)
      if (!start) {
        start = { reader, next: new Set(), alone: false, follow: new Set() }
        known.push(start)
      }
      if (syllable === word) {
        start.alone = true
        if (follow.size > 0) start.follow.add(follow)
      } else start.next.add(syllableOf(word.slice(syllable.length + 1)))
    }
  }
}

const { unitWords } = words
/** Anything may follow. */
const none = new Set<string>()
const points = firstSyllables(
  numerals,
  ...Object.values(unitWords),
  words.earlyDayWords,
  words.weekdays,
  words.periodParts,
  words.halfYears,
  words.spanWords,
  words.seasonWords,
  words.lunarFeasts,
)
const targets = new Set([...points, ...firstSyllables(words.nowWords, words.momentHeads, words.approximateWords)])
const lengths = firstSyllables(numerals, words.leastLengthWords)
const heads = firstSyllables(words.eventHeads, words.leastLengthWords, numerals)
const afterUnit = firstSyllables(
  numerals,
  words.shifts,
  words.romanQuarters,
  words.lunarMonths,
  words.periodParts,
  words.weekPlaces,
  words.namedPeriods,
  words.earlyDayWords,
  words.blankLetters,
  Object.values(unitWords).flat(),
  words.bareUnitFollowers,
  words.spanWords,
  words.ordinalWords,
)
const counted = firstSyllables(words.rhythmUnits, words.lengthUnits, words.countWords, words.yearSides)
const all = new Set([
  ...targets,
  ...lengths,
  ...firstSyllables(words.withinWords, words.fromWords, words.beforeWords, words.byWords, words.untilWords),
])

begin(readAnchored, points, words.beforeWords, words.byWords, unitWords.day, words.weekdays, unitWords.week)
begin(
  readRelative,
  lengths,
  words.withinLengthWords,
  words.latestLengthWords,
  words.afterLengthWords,
  words.leastLengthWords,
)
begin(readEventLength, heads, words.eventLengthWords)
begin(
  readLimit,
  targets,
  words.beforeWords,
  words.byWords,
  words.untilWords,
  words.horizonWords,
  words.fromWords,
  words.afterWords,
)
begin(readInside, all, words.withinWords, words.wholeYearWords, words.rangeLead, words.wholePlanWords)
begin(readLed, none, words.clauseVerbs)
begin(readHedged, all, words.tentativeWords, words.approximateWords)
begin(readPeriodic, none, words.periodicWords)
begin(readRhythm, firstSyllables(words.rhythmUnits), words.everyWords)
begin(readEveryOther, none, words.everyOtherWords)
begin(
  readTime,
  afterUnit,
  ...Object.values(unitWords),
  words.earlyDayWords,
  words.weekdays,
  words.periodParts,
  words.spanWords,
)
begin(readTime, none, words.todayWords)
begin(readContinuous, none, words.continuousWords)
begin(readEvent, none, words.eventTriggers, words.regulationTriggers, words.peakWords)
begin(readEvent, none, words.occasionWords)
begin(readDuration, lengths, words.withinLengthWords)
begin(readRate, lengths, words.leastWords)

/** Readers of what begins with a number. */
const numbered: Reader[] = [readTime, readRelative, readRate, readReported, readDuration]
const dated: Reader[] = [readTime]
for (const reader of numbered) begin(reader, counted, numerals)

/** The words that a time may begin with, for the pass over a text. */
export const timeWords: MarkedWords = { bit: timeBit, words: [...starts.keys()] }

/** A start with its second syllables by their numbers. */
interface NumberedStart {
  reader: Reader
  alone: boolean
  next: Uint8Array
  follow: readonly Uint8Array[]
}

let numberOf: SyllableNumber | null = null
/** The starts of each syllable by its number. */
let numberedStarts: (readonly NumberedStart[] | undefined)[] = []

/** Made when the first time is read, so that loading the library does not wait for it. */
function numberStarts(): SyllableNumber {
  const numbers = new Map<string, number>()
  const number = (word: string) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size)
  }
  // A few sets stand behind hundreds of syllables: each is gone through once.
  const numbered = new Set<ReadonlySet<string>>()
  for (const [first, list] of starts) {
    number(first)
    for (const { next, follow } of list) {
      next.forEach(number)
      for (const set of follow) {
        if (numbered.has(set)) continue
        numbered.add(set)
        set.forEach(number)
      }
    }
  }
  const syllables = [...numbers.keys()]
  const flagged = new Map<ReadonlySet<string>, Uint8Array>()
  const flagsOf = (words: ReadonlySet<string>) => {
    let flags = flagged.get(words)
    if (!flags) {
      flags = new Uint8Array(syllables.length)
      for (const word of words) flags[numbers.get(word) ?? 0] = 1
      flagged.set(words, flags)
    }
    return flags
  }
  numberedStarts = syllables.map((syllable) =>
    starts.get(syllable)?.map(({ reader, alone, next, follow }) => ({
      reader,
      alone,
      next: flagsOf(next),
      follow: [...follow].map(flagsOf),
    })),
  )
  return numberSyllables(syllables)
}

/** Whether the word behind lets a start be tried. */
function follows({ alone, next, follow }: NumberedStart, second: number, word: boolean): boolean {
  if (next[second] === 1) return true
  if (!alone) return false
  if (!word || follow.length === 0) return true
  for (const flags of follow) if (flags[second] === 1) return true
  return false
}

/** The longest reading at `at`. */
export function readAt(reading: Reading, at: number): TimeExpression | null {
  const { key, cell } = reading
  const end = wordEnd(key, at)
  if (isDigit(key.charCodeAt(at))) return longest(reading, at, cell ? numbered : numberReaders(key, at, end))
  // A number may be glued to the word: tháng8.
  let stop = end
  while (stop > at && isDigit(key.charCodeAt(stop - 1))) stop--
  numberOf ??= numberStarts()
  const known = numberedStarts[numberOf(key, at, stop)]
  if (!known) return cell ? readTime(reading, at) : null
  const next = skipBlank(key, end)
  const spaced = next > end && next < key.length && isWord(key.charCodeAt(next))
  const second = spaced ? numberOf(key, next, wordEnd(key, next)) : -1
  const word = spaced && !isDigit(key.charCodeAt(next))
  let best: TimeExpression | null = null
  for (const start of known) {
    const found = cell || follows(start, second, word) ? start.reader(reading, at) : null
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}

function longest(reading: Reading, at: number, readers: readonly Reader[]): TimeExpression | null {
  let best: TimeExpression | null = null
  for (const reader of readers) {
    const found = reader(reading, at)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}

const noReaders: Reader[] = []

/** The readers for a number, by what stands behind it: a date, a clock time, a unit. */
function numberReaders(key: string, at: number, end: number): Reader[] {
  const digits = digitsEnd(key, at)
  // 14h30, 8g.
  if (digits < end) return clockUnit.has(key[digits] ?? '') ? dated : noReaders
  if (end >= key.length) return noReaders
  const spaced = key.charCodeAt(end) === 32
  const from = spaced ? end + 1 : end
  const code = from < key.length ? key.charCodeAt(from) : 0
  if (code === 47 || code === 58) return spaced || end - at <= 2 ? dated : noReaders
  if (code === 45) return numbered
  if (code === 44) return isDigit(key.charCodeAt(from + 1)) ? numbered : noReaders
  if (code === 40) return numbered
  return spaced && afterNumber.has(key.slice(from, wordEnd(key, from))) ? numbered : noReaders
}
const clockUnit = new Set<string>(words.clockUnits)
const afterNumber = new Set([...counted, ...firstSyllables(words.toWords, words.clockUnits, unitWords.month)])
