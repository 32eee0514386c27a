import { numerals } from '../lexicon/numerals.js'
import * as words from '../lexicon/time-words.js'
import { digitsEnd, isDigit, isWord, wordEnd } from './characters.js'
import type { Reader, Reading, TimeExpression } from './expression.js'
import { opensClause, phrase, preceding, skipBlank } from './phrase.js'
import { readBound, readWithin, withContinuation } from './read-bound.js'
import { readContinuous, readEvent } from './read-event.js'
import { readDate } from './read-date.js'
import { readMonths } from './read-period.js'
import { readBareYear } from './read-point.js'
import { readDuration, readEventLength, readRelative } from './read-relative.js'
import { readJoin, readSequence, toList } from './read-sequence.js'
import { readAnchored, readEvery, readEveryOther, readPeriodic, readRate, readRhythmMember, withLimit, withRhythm } from './read-set.js'
import type { TimeField } from './types.js'

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
const readReported: Reader = (reading, at) => (afterReport(reading.key, at) < 0 && !reading.cell ? null : readMonths(reading.key, at, true))

/** What may begin with a syllable. */
interface Start {
  readers: Reader[]
  /** The second syllables of its phrases. */
  next: Set<string>
  /** The syllable alone is a word of time, too. */
  alone: boolean
}

/**
 * The readers to try where a syllable stands. The longest reading wins, the earlier reader where two are as long: so
 * those of the more special kinds come first.
 */
const starts = new Map<string, Start>()
function begin(reader: Reader, ...lists: (readonly string[] | Readonly<Record<string, unknown>>)[]): void {
  for (const list of lists) {
    for (const word of Array.isArray(list) ? (list as readonly string[]) : Object.keys(list)) {
      const [syllable = '', second] = word.split(' ')
      let start = starts.get(syllable)
      if (!start) starts.set(syllable, (start = { readers: [], next: new Set(), alone: false }))
      if (!start.readers.includes(reader)) start.readers.push(reader)
      if (second === undefined) start.alone = true
      else start.next.add(second)
    }
  }
}

const { unitWords } = words
begin(readAnchored, words.beforeWords, words.byWords, unitWords.day, words.weekdays, unitWords.week)
begin(readRelative, words.withinLengthWords, words.latestLengthWords, words.afterLengthWords, words.leastLengthWords)
begin(readEventLength, words.eventLengthWords)
begin(readLimit, words.beforeWords, words.byWords, words.untilWords, words.horizonWords, words.fromWords, words.afterWords)
begin(readInside, words.withinWords, words.wholeYearWords, words.rangeLead, words.wholePlanWords)
begin(readLed, words.clauseVerbs)
begin(readHedged, words.tentativeWords, words.approximateWords)
begin(readPeriodic, words.periodicWords)
begin(readRhythm, words.everyWords)
begin(readEveryOther, words.everyOtherWords)
begin(
  readTime, unitWords.day, unitWords.month, unitWords.quarter, unitWords.year, unitWords.week, words.earlyDayWords, words.weekdays, words.periodParts, words.spanWords,
)
begin(readContinuous, words.continuousWords)
begin(readEvent, words.eventTriggers, words.regulationTriggers, words.occasionWords, words.peakWords)
begin(readDuration, words.withinLengthWords)
begin(readRate, words.leastWords)

/** Readers of what begins with a number. */
const numbered: Reader[] = [readTime, readRelative, readRate, readReported, readDuration]
for (const numeral of Object.keys(numerals)) for (const reader of numbered) begin(reader, [numeral])

/** Syllables that may follow a word of time that has one syllable; a number or sign may always. */
const follow = new Set(starts.keys())
for (const list of [words.countWords, Object.keys(words.shifts), words.seasonWords, words.lunarFeasts, words.lunarMonths, words.nowWords, words.momentHeads, words.bareUnitFollowers, words.toWords, words.ofWord, words.blankLetters]) {
  for (const word of list) follow.add(word.split(' ')[0] ?? '')
}
const unfiltered = new Set<string>(words.unitWords.quarter)

/** A filter on the first three signs of a word: most words of prose fail it and cost no more. */
const mask = 4095
const hash = (a: number, b: number, c: number) => ((a * 31 + b) * 31 + c) & mask
const filter = new Uint8Array(mask + 1)
for (const syllable of starts.keys()) {
  const [a, b] = [syllable.charCodeAt(0), syllable.charCodeAt(1)]
  if (syllable.length > 2) filter[hash(a, b, syllable.charCodeAt(2))] = 1
  // Two letters: a blank or a colon follows.
  else for (const c of [32, 58]) filter[hash(a, b, c)] = 1
}

/** The readers to try at `at`; null where nothing of time can begin. */
function readersAt({ key, cell }: Reading, at: number): Reader[] | null {
  const end = wordEnd(key, at)
  if (isDigit(key.charCodeAt(at))) return cell || mayBeTime(key, at, end) ? numbered : null
  const word = key.slice(at, end)
  const start = starts.get(isDigit(key.charCodeAt(end - 1)) ? word.replace(/\d+$/, '') : word)
  if (!start) return cell ? inCell : null
  const next = skipBlank(key, end)
  if (next === end || !isLetter(key.charCodeAt(next))) return start.alone ? start.readers : null
  const second = key.slice(next, wordEnd(key, next))
  const allowed = start.next.has(second) || (start.alone && (follow.has(second) || unfiltered.has(word)))
  return allowed || cell ? start.readers : null
}

const isLetter = (code: number) => isWord(code) && !isDigit(code)

/** Whether a number can be of a time, by what stands behind it: a date, a clock time, a unit. */
function mayBeTime(key: string, at: number, end: number): boolean {
  const digits = digitsEnd(key, at)
  if (digits < end) return clockSigns.test(key[digits] ?? '')
  const sign = key.charCodeAt(end)
  const spaced = sign === 32
  const code = spaced ? key.charCodeAt(end + 1) : sign
  if (code === 47 || code === 45 || code === 58) return end - at <= 2 || spaced || code === 45
  if (code === 44) return isDigit(key.charCodeAt(end + 1))
  if (code === 40) return spaced
  return spaced && counted.has(key.slice(end + 1, wordEnd(key, end + 1)))
}
const clockSigns = /[hg]/
const counted = new Set<string>(['giờ', 'đến', 'g', 'h', ...words.countWords, ...Object.keys(words.rhythmUnits), 'thang'])

/** The longest reading at `at`. */
function readAt(reading: Reading, at: number): TimeExpression | null {
  const readers = readersAt(reading, at)
  let best: TimeExpression | null = null
  if (readers) for (const reader of readers) {
    const found = reader(reading, at)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}
const inCell = [readTime]

/** Kinds of time that go together: points and periods, limits, rhythms. Only the like make one list. */
const families: Partial<Record<TimeExpression['form'], string>> = {
  set: 'rhythm', continuous: 'rhythm', vague: 'rhythm', bound: 'bound', interval: 'point', list: 'list',
  date: 'point', month: 'point', quarter: 'point', half: 'point', months: 'point', year: 'point', years: 'point', part: 'point', week: 'point',
}

function family(expression: TimeExpression): string {
  if (expression.form === 'event') return expression.trigger === 'ad-hoc' ? 'rhythm' : 'event'
  if (expression.form === 'list') return family(expression.items[0] as TimeExpression)
  return families[expression.form] ?? expression.form
}

/** Joins what belongs to one list: định kỳ và đột xuất; đến năm 2028, tầm nhìn đến năm 2038; hằng tháng, quý và năm. */
function extend(reading: Reading, first: TimeExpression): TimeExpression {
  const { key, cell } = reading
  const items = [first]
  let last = first
  let or = false
  while (items.length < mostItems) {
    const join = readJoin(key, last.end)
    if (!join || join.kind !== 'list') break
    const next = (family(last) === 'rhythm' ? readRhythmMember(reading, join.end) : null) ?? readAt(reading, join.end)
    if (!next || !goTogether(last, next, join.word, cell)) break
    if (join.word === 'hoặc' || join.word === 'hay') or = true
    items.push(next)
    last = next
  }
  return items.length === 1 ? first : toList(items.flatMap((item) => (item.form === 'list' && item.length === undefined ? item.items : [item])), or)
}

/** More members than any plan lists; the bound keeps the reading linear. */
const mostItems = 40

function goTogether(last: TimeExpression, next: TimeExpression, word: string, cell: boolean): boolean {
  const [a, b] = [family(last), family(next)]
  if (cell && word !== ',') return true
  // A semicolon opens a new clause, a comma too where the kinds differ: "năm 2028, thường xuyên kiểm tra".
  if (b === 'rhythm') return a === 'rhythm' ? word !== ';' : word !== ',' && word !== ';' && word !== '/'
  if (a === 'bound' && b === 'bound') return true
  if (next.form === 'bound' && next.horizon) return a === 'point'
  return a === 'point' && b === 'point' && (last.form === 'interval' || next.form === 'interval')
}

/**
 * Finds the times of a text: pure grammar, in order, without overlap. `key` is `foldKey(text)`; marks are taken out and
 * blanks folded before. What the years and events mean is `evaluateTime`'s business.
 */
export function scanTimes(key: string, text: string, field: TimeField = 'prose', from = 0, to = key.length): TimeExpression[] {
  const found: TimeExpression[] = []
  const reading: Reading = { key: to < key.length ? key.slice(0, to) : key, text, cell: field === 'time-cell' }
  const view = reading.key
  let at = from
  while (at < to) {
    const code = view.charCodeAt(at)
    if (!isWord(code)) {
      at++
      continue
    }
    if (isDigit(code) || filter[hash(code, view.charCodeAt(at + 1), view.charCodeAt(at + 2) || 32)] === 1 || reading.cell) {
      const time = isJoined(view, at) ? null : readAt(reading, at)
      if (time) {
        const whole = extend(reading, time)
        found.push(whole)
        at = Math.max(whole.end, at + 1)
        continue
      }
      if (isDigit(code)) {
        // "phố 1 Tháng 5" is no date, and no part of it is a time.
        at = readDate(view, at)?.end ?? numberEnd(view, at)
        continue
      }
    }
    at++
    while (isWord(view.charCodeAt(at))) at++
  }
  return found
}

/** Whether the word is tied to what stands before: the middle of a number, a path, an address. */
function isJoined(key: string, at: number): boolean {
  const before = key.charCodeAt(at - 1)
  if (before === 47 || before === 45 || before === 46 || before === 95 || before === 64 || before === 38 || before === 61) {
    return isWord(key.charCodeAt(at - 2)) && (isDigit(key.charCodeAt(at)) || before !== 47)
  }
  return (before === 44 || before === 58) && isDigit(key.charCodeAt(at)) && isDigit(key.charCodeAt(at - 2))
}

/** End of a number that is no time, with what is tied to it: `45/2028/TT-BYT`, `1.234,5`. */
function numberEnd(key: string, at: number): number {
  let end = wordEnd(key, at)
  for (;;) {
    const code = key.charCodeAt(end)
    if ((code !== 47 && code !== 45 && code !== 46 && code !== 58) || !isWord(key.charCodeAt(end + 1))) return end
    end = wordEnd(key, end + 1)
  }
}

