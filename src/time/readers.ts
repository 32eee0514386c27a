import { numerals } from '../lexicon/numerals.js'
import * as words from '../lexicon/time-words.js'
import { digitsEnd, isDigit, isWord, wordEnd } from './characters.js'
import type { Reader, Reading, TimeExpression } from './expression.js'
import { readMonths } from './period/read-months.js'
import { opensClause, phrase, preceding, skipBlank } from './phrase.js'
import { readBound, readWithin, withContinuation } from './read-bound.js'
import { readContinuous, readEvent } from './read-event.js'
import { readJoin } from './read-join.js'
import { readBareYear } from './read-point.js'
import { readDuration, readEventLength, readRelative } from './read-relative.js'
import { readSequence } from './read-sequence.js'
import { readAnchored } from './set/read-anchored.js'
import { readEvery } from './set/read-every.js'
import { readPeriodic } from './set/read-periodic.js'
import { readEveryOther, readRate } from './set/read-rate.js'
import { withLimit } from './set/with-limit.js'
import { withRhythm } from './set/with-rhythm.js'
import { behind, figure, firstKnown, firstSyllables, indexStarts, listOf, type Starts, type Words } from './starts.js'
import { numberSyllables, type SyllableNumber } from './syllables.js'

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

const { unitWords } = words
/** The words that may follow a phrase of one syllable, a number among them. */
const timely = (...lists: Words[]) => firstSyllables([figure], ...lists)

/**
 * The readers of what begins with a word. The longest reading wins, the earlier reader where two are as long: so those
 * of the more special kinds come first.
 */
function wordStarts(): Starts {
  const units = Object.values(unitWords).flat()
  const [year, plainYear] = unitWords.year
  const points = [
    ...[...Object.keys(numerals), ...units, ...words.earlyDayWords, ...Object.keys(words.weekdays)],
    ...[...Object.keys(words.periodParts), ...Object.keys(words.halfYears), ...Object.keys(words.spanWords)],
    ...[...words.seasonWords, ...words.lunarFeasts],
  ]
  const targets = [...points, ...words.nowWords, ...words.momentHeads, ...words.approximateWords]
  const afterPoint = timely(points)
  const afterLead = timely(targets)
  const afterLength = timely(numerals, words.leastLengthWords)
  const anyTime = timely(
    targets,
    numerals,
    words.leastLengthWords,
    words.withinWords,
    words.fromWords,
    words.beforeWords,
    words.byWords,
    words.untilWords,
  )
  const afterUnit = timely(
    numerals,
    words.shifts,
    words.romanQuarters,
    words.lunarMonths,
    words.periodParts,
    words.weekPlaces,
    words.namedPeriods,
    words.earlyDayWords,
    words.blankLetters,
    units,
    words.bareUnitFollowers,
    words.spanWords,
    words.ordinalWords,
  )
  const counted = firstSyllables(words.rhythmUnits, words.lengthUnits, words.countWords, words.yearSides)
  return indexStarts([
    [readAnchored, afterPoint, words.beforeWords, words.byWords, unitWords.day, words.weekdays, unitWords.week],
    [
      readRelative,
      afterLength,
      words.withinLengthWords,
      words.latestLengthWords,
      words.afterLengthWords,
      words.leastLengthWords,
    ],
    [readEventLength, timely(words.eventHeads, words.leastLengthWords, numerals), words.eventLengthWords],
    [
      readLimit,
      afterLead,
      words.beforeWords,
      words.byWords,
      words.untilWords,
      words.horizonWords,
      words.fromWords,
      words.afterWords,
    ],
    [readInside, anyTime, words.withinWords, words.wholeYearWords, words.rangeLead, words.wholePlanWords],
    [readLed, null, words.clauseVerbs],
    [readHedged, anyTime, words.tentativeWords, words.approximateWords],
    [readPeriodic, null, words.periodicWords],
    [readRhythm, timely(words.rhythmUnits), words.everyWords],
    [readEveryOther, null, words.everyOtherWords],
    [readTime, timely(units, words.namedPeriods), words.periodParts],
    [readTime, figureOnly, [plainYear]],
    [
      readTime,
      afterUnit,
      unitWords.day,
      unitWords.month,
      [year],
      unitWords.quarter,
      unitWords.week,
      words.earlyDayWords,
      words.weekdays,
      words.spanWords,
    ],
    [readTime, null, words.todayWords],
    [readContinuous, null, words.continuousWords],
    [readEvent, null, words.eventTriggers, words.regulationTriggers, words.peakWords],
    [readEvent, null, words.occasionWords],
    [readDuration, afterLength, words.withinLengthWords],
    [readRate, afterLength, words.leastWords],
    ...numbered.map((reader) => [reader, counted, numerals] as const),
  ])
}
const figureOnly = new Set([figure])

/** Readers of what begins with a number. */
const numbered: readonly Reader[] = [readTime, readRelative, readRate, readReported, readDuration]

/** The same by the word behind the number. */
const numberStarts = (): Starts =>
  indexStarts([
    [readAnchored, null, words.clockUnits],
    [readTime, null, words.toWords, words.clockUnits, unitWords.month, [unitWords.year[0]], words.daysOfMonth],
    [readRelative, null, words.toWords, words.lengthUnits],
    [readRate, null, words.rhythmUnits, words.countWords],
    [readReported, null, unitWords.month],
    [readDuration, null, words.toWords, words.lengthUnits],
  ])

/** Made when the first time is read, so that loading the library does not wait for them. */
interface Index {
  starts: Starts
  numberOf: SyllableNumber
  behindNumber: Starts
  unitOf: SyllableNumber
}
let made: Index | null = null

function makeIndex(): Index {
  const starts = wordStarts()
  const behindNumber = numberStarts()
  return {
    starts,
    numberOf: numberSyllables(starts.syllables),
    behindNumber,
    unitOf: numberSyllables(behindNumber.syllables),
  }
}

/** The words that a time may begin with, for the pass over a text. */
export function timeStarts(): Starts {
  made ??= makeIndex()
  return made.starts
}

/** The longest reading at `at`. */
export function readAt(reading: Reading, at: number): TimeExpression | null {
  return longest(reading, at, readersAt(reading, at))
}

/** The same where the pass over the text has found the list of readers: not 0. */
export function readListed(reading: Reading, at: number, list: number): TimeExpression | null {
  return longest(reading, at, timeStarts().lists[list] ?? noReaders)
}

function longest(reading: Reading, at: number, readers: readonly Reader[]): TimeExpression | null {
  let best: TimeExpression | null = null
  for (const reader of readers) {
    const found = reader(reading, at)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}

const noReaders: readonly Reader[] = []
const timeOnly: readonly Reader[] = [readTime]
/** 16h00 thứ Sáu hằng tuần. */
const clocked: readonly Reader[] = [readAnchored, readTime]
/** What a short form of a cell begins with, being no word: T7/2028, Q2/2028, II/2028 (l is an I to a reader of scans). */
const shortForms: readonly number[] = Array.from('tqivl', (sign) => sign.charCodeAt(0))

function readersAt({ key, cell }: Reading, at: number): readonly Reader[] {
  made ??= makeIndex()
  const { starts, numberOf } = made
  const end = wordEnd(key, at)
  const code = key.charCodeAt(at)
  if (isDigit(code)) return cell ? numbered : readersOfNumber(made, key, at, end)
  // A number may be glued to the word: tháng8.
  let stop = end
  while (stop > at && isDigit(key.charCodeAt(stop - 1))) stop--
  const first = numberOf(key, at, stop)
  if (first < 0 || first >= starts.firsts) return cell && shortForms.includes(code) ? timeOnly : noReaders
  return starts.lists[listOf(starts, first, cell ? behind.anything : wordBehind(numberOf, key, end))] ?? noReaders
}

/** What stands behind a word that ends at `end`. */
function wordBehind(numberOf: SyllableNumber, key: string, end: number): number {
  const next = skipBlank(key, end)
  if (next === end || next >= key.length || !isWord(key.charCodeAt(next))) return behind.sign
  if (isDigit(key.charCodeAt(next))) return behind.number
  const number = numberOf(key, next, wordEnd(key, next))
  return number < 0 ? behind.word : number + firstKnown
}

/** The readers for a number, by what stands behind it: a date, a clock time, a unit. */
function readersOfNumber({ behindNumber, unitOf }: Index, key: string, at: number, end: number): readonly Reader[] {
  const digits = digitsEnd(key, at)
  // 14h30, 8g.
  if (digits < end) return clockUnit.has(key[digits] ?? '') ? clocked : noReaders
  if (end >= key.length) return noReaders
  const spaced = key.charCodeAt(end) === 32
  const from = spaced ? end + 1 : end
  const code = from < key.length ? key.charCodeAt(from) : 0
  if (code === 47 || code === 58) return spaced || end - at <= 2 ? (code === 58 ? clocked : timeOnly) : noReaders
  if (code === 45) return numbered
  if (code === 44) return isDigit(key.charCodeAt(from + 1)) ? numbered : noReaders
  if (code === 40) return numbered
  if (!spaced) return noReaders
  const unit = unitOf(key, from, wordEnd(key, from))
  return unit < 0 ? noReaders : (behindNumber.lists[listOf(behindNumber, unit, behind.anything)] ?? noReaders)
}
const clockUnit = new Set<string>(words.clockUnits)
