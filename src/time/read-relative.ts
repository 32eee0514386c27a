import {
  afterEventWords,
  afterLengthWords,
  anniversaryWords,
  beforeEventWords,
  comingWords,
  comparedWords,
  countedFromWords,
  latestLengthWords,
  leastLengthWords,
  momentHeads,
  notLengthWords,
  withinLengthWords,
} from '../lexicon/time-words.js'
import { isDigit, isWord } from './characters.js'
import type { DurationExpression, Length, Reading, RelativeExpression, TimeExpression } from './expression.js'
import { phrase, preceding, skipBlank } from './phrase.js'
import { readBound } from './read-bound.js'
import { isEventHead, readEventName } from './read-event-name.js'
import { readJoin } from './read-join.js'
import { type AmountRead, readAmount, readPer } from './read-number.js'
import { readPoint } from './read-point.js'
import { readSequence } from './read-sequence.js'

const withinLength = phrase(withinLengthWords)
const latestLength = phrase(latestLengthWords)
const afterLength = phrase(afterLengthWords)
const leastLength = phrase(leastLengthWords)
const countedFrom = phrase(countedFromWords)
const compared = phrase(comparedWords)
const coming = phrase(comingWords)
const notLength = phrase(notLengthWords)
const anniversary = preceding(anniversaryWords)
const beforeWord = phrase(beforeEventWords)
const moment = phrase(momentHeads)
const isMoment = (key: string, at: number) => moment(key, at) >= 0
const afterEvent = phrase(afterEventWords)

/** Reads an amount that is a length of time, with what each is for; not an age, an anniversary or part of a date. */
function readLength(key: string, at: number): (AmountRead & { per?: Length['per'] }) | null {
  const amount = readAmount(key, at)
  if (!amount || isWord(key.charCodeAt(amount.end))) return null
  const per = readPer(key, skipBlank(key, amount.end))
  if (per) return { ...amount, end: per.end, per: { start: per.from, end: per.end } }
  const next = skipBlank(key, amount.end)
  return isDigit(key.charCodeAt(next)) ? null : amount
}

const lengthOf = ({ value, max, unit, working, per }: AmountRead & { per?: Length['per'] }): Length => ({
  amount: value,
  unit,
  working,
  ...(max === undefined ? {} : { max }),
  ...(per ? { per } : {}),
})

/** Trong vòng 05 ngày làm việc kể từ ngày nhận hồ sơ; chậm nhất sau 3 ngày kể từ …; 24 giờ sau khi …; ít nhất 2 ngày trước … */
export function readRelative(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  const within = withinLength(key, at)
  const latest = latestLength(key, at)
  const after = afterLength(key, at)
  const least = leastLength(key, at)
  const lead = Math.max(within, latest, after, least)
  const amount = readLength(key, lead < 0 ? at : skipBlank(key, lead))
  if (!amount) return null
  const next = skipBlank(key, amount.end)
  const from = key[next] === ',' ? skipBlank(key, next + 1) : next
  const counted = countedFrom(key, from)
  // `02 ngày, từ ngày 18 đến ngày 19/5`: how long, and then the days themselves.
  if (counted >= 0 && readBound(reading, from)?.form === 'interval') return null
  if (counted >= 0) {
    const event = readEvent(reading, skipBlank(key, counted))
    // "sau 5 ngày kể từ …" opens at its end, and so does "5 ngày sau khi …"; any other lead closes there.
    const mode =
      lead < 0 ? (afterEvent(key, from) >= 0 ? 'after' : 'within') : latest < 0 && after >= 0 ? 'after' : 'within'
    if (event) return { form: 'relative', start: at, ...lengthOf(amount), direction: 'after', mode, ...event }
  }
  // `chậm nhất sau 15 ngày khi có biên bản`: "sau" stands before the length, and the event opens with its own word.
  const untold = counted < 0 && (latest >= 0 || after >= 0) && isMoment(key, from) ? readEvent(reading, from) : null
  if (untold)
    return {
      form: 'relative',
      start: at,
      ...lengthOf(amount),
      direction: 'after',
      mode: latest < 0 ? 'after' : 'within',
      ...untold,
    }
  const before = beforeWord(key, next)
  if (before >= 0 && (least >= 0 || isEventHead(key, skipBlank(key, before)))) {
    const event = readEvent(reading, skipBlank(key, before))
    if (event)
      return { form: 'relative', start: at, ...lengthOf(amount), direction: 'before', mode: 'at-least', ...event }
  }
  if (within >= 0) {
    const soon = coming(key, next)
    if (soon >= 0)
      return {
        form: 'relative',
        start: at,
        end: soon,
        ...lengthOf(amount),
        direction: 'after',
        mode: 'within',
        event: { start: next, end: soon },
        date: { form: 'now', start: next, end: soon, unit: 'day', shift: 0 },
      }
  }
  return null
}

/** The event that is counted from: its name, and its date where it is one. */
function readEvent(reading: Reading, at: number): Pick<RelativeExpression, 'end' | 'event' | 'date'> | null {
  const date = readPoint(reading, at, true)
  if (date?.form === 'date') return { end: date.end, event: { start: at, end: date.end }, date }
  const name = readEventName(reading, at, true)
  return name && { end: name.end, event: { start: name.start, end: name.end } }
}

/** Trước ngày bầu cử 10 ngày; ngay sau khi bế mạc 02 ngày; trước 03 ngày diễn ra hội nghị. */
export function readEventLength(reading: Reading, at: number): RelativeExpression | null {
  const { key } = reading
  const before = beforeWord(key, at)
  const after = before < 0 ? afterEvent(key, at) : -1
  const from = skipBlank(key, Math.max(before, after))
  if (before < 0 && after < 0) return null
  if (before >= 0) {
    const least = leastLength(key, from)
    const amount = readLength(key, least < 0 ? from : skipBlank(key, least))
    const next = amount ? skipBlank(key, amount.end) : -1
    const event = skipBlank(key, Math.max(next, compared(key, next)))
    // "trước 8 giờ hằng ngày" names an hour of the day; as a length, hours count to a moment.
    const name =
      amount && (amount.unit !== 'hour' || isEventHead(key, event)) ? readEventName(reading, event, true) : null
    if (amount && name)
      return {
        form: 'relative',
        start: at,
        end: name.end,
        ...lengthOf(amount),
        direction: 'before',
        mode: 'at-least',
        event: { start: name.start, end: name.end },
      }
    if (!isEventHead(key, from)) return null
  }
  const name = readEventName(reading, from, true, true)
  if (!name?.amount || isWord(key.charCodeAt(name.amount.end))) return null
  const { amount } = name
  const mode = before >= 0 ? 'at-least' : 'after'
  return {
    form: 'relative',
    start: at,
    end: amount.end,
    ...lengthOf(amount),
    direction: before >= 0 ? 'before' : 'after',
    mode,
    event: { start: name.start, end: name.end },
  }
}

/** 03 ngày, trong 20 ngày, 02 ngày/lớp; with its own dates in brackets it is those dates: 07 tháng (từ tháng 2 đến tháng 8). */
export function readDuration(reading: Reading, at: number): TimeExpression | null {
  const { key } = reading
  const lead = withinLength(key, at)
  const amount = readLength(key, lead < 0 ? at : skipBlank(key, lead))
  if (!amount) return null
  const dates = bracketed(reading, at, amount)
  if (dates) return dates
  // "từ 06 tháng đến 36 tháng tuổi": an age, like its other end.
  const join = readJoin(key, amount.end)
  const last = (join && readAmount(key, join.end)) ?? amount
  if (
    (amount.unit === 'hour' && lead < 0) ||
    notLength(key, skipBlank(key, last.end)) >= 0 ||
    anniversary(key, at) >= 0
  )
    return null
  const duration: DurationExpression = { form: 'duration', start: at, end: amount.end, ...lengthOf(amount) }
  return duration
}

function bracketed(reading: Reading, at: number, amount: AmountRead & { per?: Length['per'] }): TimeExpression | null {
  const { key } = reading
  const open = skipBlank(key, amount.end)
  if (key[open] !== '(') return null
  const from = skipBlank(key, open + 1)
  const dates = readBound(reading, from) ?? readSequence(reading, from, true)
  const close = dates ? skipBlank(key, dates.end) : -1
  if (!dates || key[close] !== ')') return null
  const { form } = dates
  if (form === 'interval') return { ...dates, start: at, end: close + 1, length: lengthOf(amount) }
  return form === 'list' ? { ...dates, start: at, end: close + 1, length: lengthOf(amount) } : null
}
