import {
  afterWords,
  approximateWords,
  backwardWords,
  beforeWords,
  byWords,
  continuationWords,
  fromWords,
  horizonWords,
  lunarFeasts,
  momentHeads,
  nowWords,
  onwardWords,
  otherYearWords,
  rangeLead,
  seasonWords,
  signingEvents,
  sinceWords,
  unitWords,
  untilWords,
  whenWords,
  wholePlanWords,
  wholeYearWords,
  withinWords,
} from '../lexicon/time-words.js'
import { isDigit, isWord, wordEnd } from './characters.js'
import type { BoundExpression, Reading, TimeExpression, VagueExpression } from './expression.js'
import { isBareEnd } from './period/bare-unit.js'
import { readYearPeriod } from './period/read-year-period.js'
import { endsClause, lookup, phrase, skipBlank } from './phrase.js'
import { readDate } from './read-date.js'
import { isEventHead, readEventEnd, readEventName } from './read-event-name.js'
import { readJoin } from './read-join.js'
import { readSequence, toInterval, toList } from './read-sequence.js'
import { unitEnd } from './read-year.js'

type Relation = BoundExpression['relation']
interface RelationWord {
  relation: Relation
  until?: boolean
  horizon?: boolean
}

const table = (words: readonly string[], value: RelationWord) => Object.fromEntries(words.map((word) => [word, value]))
const relationWord = lookup<RelationWord>({
  ...table(beforeWords, { relation: 'before' }),
  ...table(byWords, { relation: 'by' }),
  ...table(untilWords, { relation: 'by', until: true }),
  ...table(horizonWords, { relation: 'by', horizon: true }),
  ...table(fromWords, { relation: 'from' }),
  ...table(afterWords, { relation: 'after' }),
})
const onward = phrase(onwardWords)
const backward = phrase(backwardWords)
const continuation = phrase(continuationWords)
const since = phrase(sinceWords)
const lead = phrase(rangeLead)
const now = phrase(nowWords)
const signing = phrase(signingEvents)
const moment = phrase(momentHeads)
const when = phrase(whenWords)
const approximate = phrase(approximateWords)

/** Trước, chậm nhất, đến, từ, sau with their target; từ … đến … is an interval. */
export function readBound(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  const word = relationWord(key, at)
  if (!word) return null
  let from = skipBlank(key, word.end)
  if (key[from] === ':') from = skipBlank(key, from + 1)
  const around = approximate(key, from)
  if (around >= 0) from = skipBlank(key, around)
  const { relation } = word.value
  const target =
    (relation === 'from' ? readStart(reading, from, since(key, at) >= 0) : null) ??
    readSequence(reading, from, true) ??
    readFree(reading, from) ??
    (relation === 'from' ? null : readTarget(reading, from, relation))
  if (!target) return null
  const bound = toBound(reading, at, target, word.value)
  if (around >= 0) bound.approximate = true
  return bound
}

/** A start that no calendar gives: từ nay, từ ngày ký, từ khi lập tổ trực … đến …; whole only with an end, or after "kể từ". */
function readStart(reading: Reading, from: number, counted: boolean): TimeExpression | null {
  const { key } = reading
  let start: TimeExpression | null = null
  const today = now(key, from)
  if (today >= 0) start = { form: 'now', start: from, end: today, unit: 'day', shift: 0 }
  else if (isEventHead(key, from) && !readDate(key, from)) start = readEventUntil(reading, from)
  if (!start) return null
  const join = readJoin(key, start.end)
  const end =
    join && join.kind !== 'list' ? (readSequence(reading, join.end, true) ?? readEventEnd(reading, join.end)) : null
  if (join && end) return toInterval(start, end, join)
  if (start.form === 'now') return onward(key, skipBlank(key, start.end)) >= 0 ? start : null
  const name = readEventName(reading, from, true)
  return name && (counted || signing(key, from) >= 0)
    ? { form: 'event', start: from, end: name.end, trigger: 'named', event: { start: name.start, end: name.end } }
    : null
}

/** The name of an event up to the word that leads to the end of the range. */
function readEventUntil(reading: Reading, from: number): TimeExpression | null {
  const { key } = reading
  const name = readEventName(reading, from, true)
  if (!name) return null
  let end = name.end
  for (let at = skipBlank(key, wordEnd(key, from)); at < name.end; at = skipBlank(key, wordEnd(key, at))) {
    const join = key[at - 1] === ' ' ? readJoin(key, at - 1) : null
    if (join && join.kind !== 'list' && at > from) {
      end = at - 1
      break
    }
    if (!isWord(key.charCodeAt(at))) break
  }
  return { form: 'event', start: from, end, trigger: 'named', event: { start: from, end } }
}

/** Words of a day's own name before its date: sau ngày hội 12/8/2028. */
const mostNameWords = 4

/** A target that is no calendar date: trước khi trình, sau ngày hội 12/8, trước mùa khô, sau Tết. */
function readTarget(reading: Reading, at: number, relation: Relation): TimeExpression | null {
  const { key } = reading
  if (moment(key, at) < 0 || !isEventHead(key, at)) return null
  const named = unitEnd(key, at, unitWords.day) < 0 ? null : readNamedDay(reading, at)
  if (named) return named
  // "sau khi" and "đến khi" are events of their own; "trước khi" and "trước ngày bầu cử" bound the time before.
  if (relation === 'after' && when(key, at) >= 0) return null
  const name = readEventName(reading, at, true)
  return (
    name && { form: 'event', start: at, end: name.end, trigger: 'named', event: { start: name.start, end: name.end } }
  )
}

function readNamedDay(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  let from = skipBlank(key, wordEnd(key, at))
  for (let words = 0; words < mostNameWords && isWord(key.charCodeAt(from)); words++) {
    if (isDigit(key.charCodeAt(from))) {
      const date = readDate(key, from)
      return date && date.month != null && words > 0 && date.separator !== '.' ? { ...date, start: at } : null
    }
    from = skipBlank(key, wordEnd(key, from))
  }
  return null
}

const season = phrase(seasonWords)
const feast = phrase(lunarFeasts)

/** Mùa khô năm 2028, Tết Nguyên đán: a time that no calendar of ours gives. */
export function readFree({ key }: Reading, at: number): VagueExpression | null {
  const dry = season(key, at)
  const end = dry >= 0 ? dry : feast(key, at)
  if (end < 0) return null
  const year = readYearPeriod(key, skipBlank(key, end))
  return { form: 'vague', start: at, end: year ? year.end : end, reason: dry >= 0 ? 'season' : 'lunar' }
}

function toBound({ key }: Reading, at: number, target: TimeExpression, word: RelationWord): TimeExpression {
  const { relation } = word
  const tail = skipBlank(key, target.end)
  const back = relation === 'from' ? backward(key, tail) : -1
  const forth = relation === 'from' ? onward(key, tail) : -1
  const end = Math.max(target.end, back, forth)
  if (target.form === 'interval' && (relation === 'from' || !word.until))
    return { ...target, start: at, end: target.end }
  if (target.form === 'years' && relation === 'from') return { ...target, start: at }
  const [first] = target.form === 'list' ? target.items : []
  if (target.form === 'list' && relation === 'from' && first?.form === 'interval')
    return { ...target, start: at, items: [{ ...first, start: at }, ...target.items.slice(1)] }
  if (target.form === 'list') {
    const items = target.items.map((item, index) => bind(index === 0 ? at : item.start, item.end, item, word))
    return { ...toList(items, target.conjunction === 'or'), end }
  }
  return bind(at, end, target, back >= 0 ? { relation: 'by' } : word)
}

function bind(
  start: number,
  end: number,
  anchor: TimeExpression,
  { relation, until, horizon }: RelationWord,
): TimeExpression {
  if (anchor.form === 'bound' || anchor.form === 'interval') return { ...anchor, start }
  const bound: BoundExpression = { form: 'bound', start, end, relation, anchor }
  if (until) bound.until = true
  if (horizon) bound.horizon = true
  return bound
}

/** A sequence that goes on for ever: `2028 và các năm tiếp theo`, `năm 2028 trở đi`. In a list the last member does. */
export function withContinuation({ key }: Reading, expression: TimeExpression): TimeExpression {
  const from = skipBlank(key, expression.end)
  const on = onward(key, from)
  const end = on >= 0 ? on : continuation(key, from)
  if (end < 0) return expression
  if (expression.form === 'list') {
    const last = expression.items.at(-1)
    if (!last) return expression
    const open: BoundExpression = { form: 'bound', start: last.start, end, relation: 'from', anchor: last }
    return { ...expression, end, items: [...expression.items.slice(0, -1), open] }
  }
  if (expression.form === 'bound') return { ...expression, end }
  return { form: 'bound', start: expression.start, end, relation: 'from', anchor: expression }
}

const within = phrase(withinWords)
const wholeYear = phrase(wholeYearWords)
const wholePlan = phrase(wholePlanWords)

/** Trong quý II, vào đầu tháng 4, trong khoảng thời gian từ … đến …: the words before a period belong to it. */
export function readWithin(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  const plan = reading.cell ? wholePlan(key, at) : -1
  const range = lead(key, at)
  if (range >= 0) {
    const bound = readBound(reading, skipBlank(key, range))
    if (bound?.form === 'interval') return { ...bound, start: at }
  }
  const word = within(key, at)
  if (word >= 0) {
    const from = skipBlank(key, word)
    const target =
      readSequence(reading, key[from] === ':' ? skipBlank(key, from + 1) : from, false) ?? readFree(reading, from)
    if (target) return { ...target, start: at }
  }
  const year = wholeYear(key, at)
  if (year >= 0 && isWholeYear(key, year)) return { form: 'year', start: at, end: year, year: undefined }
  return plan >= 0 && endsClause(key, plan) ? { form: 'plan', start: at, end: plan } : null
}

/** "trong năm" names the plan's year unless a word makes it another: trong năm qua, trong năm học. */
function isWholeYear(key: string, end: number): boolean {
  const next = skipBlank(key, end)
  return (
    isBareEnd(key, end) ||
    (key[end] === ' ' && isWord(key.charCodeAt(next)) && !isDigit(key.charCodeAt(next)) && otherYear(key, next) < 0)
  )
}
const otherYear = phrase(otherYearWords)
