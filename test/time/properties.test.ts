import edtf from 'edtf'
import fc from 'fast-check'
import { afterEach, describe, expect, it, test } from 'vitest'
import { foldKey } from '../../src/source/fold.js'
import { addDays, addMonths, daysInMonth, isDay, lastOf, toIso, weekdayOf } from '../../src/time/calendar.js'
import { parseTime } from '../../src/time/parse-time.js'
import { scanDate } from '../../src/time/scan-date.js'
import { scanTimes } from '../../src/time/scan-times.js'
import type { TimeContext, TimeValue } from '../../src/time/types.js'
import { plan2028 } from './read.js'

const number = (from: number, to: number) => fc.integer({ min: from, max: to })
const two = (value: number) => String(value).padStart(2, '0')
const year = number(2020, 2035)
const month = number(1, 12)
const tail = fc.oneof(
  year.map((one) => `/${one}`),
  year.map((one) => ` năm ${one}`),
  fc.constant(''),
)

const dates = fc
  .tuple(number(1, 31), month, tail, fc.boolean())
  .map(([day, of, end, words]) =>
    words ? `ngày ${day} tháng ${of}${end}` : `ngày ${two(day)}/${of}${end.replace(' năm ', '/')}`,
  )
const months = fc.tuple(month, tail).map(([of, end]) => `tháng ${of}${end}`)
const quarters = fc.tuple(fc.constantFrom('I', 'II', 'III', 'IV'), tail).map(([of, end]) => `quý ${of}${end}`)
const halves = fc
  .tuple(number(1, 11), fc.constantFrom('đầu', 'cuối'), year)
  .map(([count, side, of]) => `${count} tháng ${side} năm ${of}`)
const years = year.map((one) => `năm ${one}`)
const weeks = fc.tuple(number(1, 5), month, year).map(([n, of, one]) => `tuần ${n} tháng ${of}/${one}`)
const parts = fc
  .tuple(fc.constantFrom('đầu', 'giữa', 'cuối', 'nửa đầu', 'nửa cuối'), fc.oneof(months, quarters, years))
  .map(([part, of]) => `${part} ${of}`)
const points = fc.oneof(dates, months, quarters, halves, years, weeks, parts)
const intervals = fc
  .tuple(points, points, fc.constantFrom('đến', '-', 'đến hết', 'đến trước'))
  .map(([a, b, to]) => `từ ${a} ${to} ${b}`)
const bounds = fc
  .tuple(fc.constantFrom('trước', 'chậm nhất', 'đến', 'từ', 'sau', 'hết', 'kể từ'), points)
  .map(([word, point]) => `${word} ${point}`)
const lists = fc.tuple(points, points, fc.constantFrom(', ', ' và ', ' hoặc ')).map(([a, b, join]) => `${a}${join}${b}`)
const rhythms = fc
  .tuple(fc.constantFrom('hằng', 'mỗi', 'định kỳ hằng'), fc.constantFrom('ngày', 'tuần', 'tháng', 'quý', 'năm'))
  .map(([word, unit]) => `${word} ${unit}`)
const relatives = fc
  .tuple(
    fc.constantFrom('trong', 'sau', 'chậm nhất', 'không quá'),
    number(1, 999),
    fc.constantFrom('ngày', 'ngày làm việc', 'tuần', 'tháng', 'năm', 'giờ'),
    dates,
  )
  .map(([word, count, unit, date]) => `${word} ${count} ${unit} kể từ ${date}`)
const expressions = fc.oneof(points, intervals, bounds, lists, rhythms, relatives)

const contexts: fc.Arbitrary<TimeContext> = fc.record(
  {
    planPeriod: fc.constantFrom({ from: 2028, to: 2028 }, { from: 2026, to: 2030 }),
    issueDate: fc.constantFrom('2028-02-29', '2028-03-XX', '2028-XX-XX'),
    field: fc.constantFrom('prose', 'time-cell', 'heading', 'citation'),
  },
  { requiredKeys: [] },
)

/** A value and all values in it. */
function* all(value: TimeValue): Generator<TimeValue> {
  yield value
  for (const inner of Object.values(value)) {
    if (Array.isArray(inner))
      for (const one of inner) if (one && typeof one === 'object' && 'kind' in one) yield* all(one as TimeValue)
    if (inner && typeof inner === 'object' && 'kind' in inner) yield* all(inner as TimeValue)
  }
}
const valuesOf = (text: string, context?: TimeContext) => parseTime(text, context).flatMap((value) => [...all(value)])

const exists = (day: string) => isDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))

describe('every value', () => {
  it('has bounds that exist, in order', () => {
    fc.assert(
      fc.property(expressions, contexts, (text, context) => {
        for (const { earliest, latest, kind } of valuesOf(text, context)) {
          for (const day of [earliest, latest]) if (day !== null) expect(exists(day), `${text} ${day}`).toBe(true)
          if (earliest !== null && latest !== null && kind !== 'list') expect(earliest <= latest, text).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('has an EDTF that an independent reader takes, with the same bounds', () => {
    fc.assert(
      fc.property(expressions, contexts, (text, context) => {
        for (const value of valuesOf(text, context)) {
          if (value.edtf === null) continue
          const read = edtf(value.edtf)
          // Of a list the oracle takes the first and last member as they stand, not the earliest and latest.
          if (value.kind === 'unresolved' || value.kind === 'list') continue
          const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
          const [start, end] = value.edtf.split('/')
          if (value.earliest && start !== '' && start !== '..')
            expect(iso(read.min), `${text} ${value.edtf}`).toBe(value.earliest)
          if (value.latest && end !== '' && end !== '..')
            expect(iso(Number.isFinite(read.max) ? read.max : Number.NaN), `${text} ${value.edtf}`).toBe(value.latest)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('cuts its text out of the source', () => {
    fc.assert(
      fc.property(fc.string(), expressions, fc.string(), contexts, (before, text, after, context) => {
        const source = `${before} ${text} ${after}`
        for (const value of valuesOf(source, context)) {
          const { start, end } = value.position
          const cut = source.slice(start.offset, end.offset)
          expect(end.offset).toBeGreaterThan(start.offset)
          expect(
            cut
              .normalize('NFC')
              .replace(/[*_\\`~²³¹⁰-⁹]|\[\^[^\]\s]{1,12}\]/g, '')
              .replace(/\s+/g, ' '),
          ).toContain(value.text.slice(0, 3))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the same whatever stands round it', () => {
    const brief = ({ kind, edtf: form, earliest, latest, text }: TimeValue) => [kind, form, earliest, latest, text]
    fc.assert(
      fc.property(expressions, (text) => {
        const alone = parseTime(text, plan2028).map(brief)
        expect(parseTime(`Sở Y tế báo cáo (${text}); rồi tổng hợp.`, plan2028).map(brief), text).toEqual(alone)
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same in another spelling', () => {
    const brief = ({ kind, edtf: form, earliest, latest }: TimeValue) => [kind, form, earliest, latest]
    fc.assert(
      fc.property(
        expressions,
        fc.constantFrom<(text: string) => string>(
          (text) => text.normalize('NFD'),
          (text) => text.toUpperCase(),
          (text) => text.replaceAll(' ', '\u00a0'),
          (text) => `**${text}**`,
          (text) => text.replaceAll('-', '—'),
          (text) => text.replaceAll('hằng', 'hàng'),
        ),
        (text, change) => {
          expect(parseTime(change(text), plan2028).map(brief), change(text)).toEqual(
            parseTime(text, plan2028).map(brief),
          )
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'ngày',
    'tháng',
    'quý',
    'năm',
    'tuần',
    'từ',
    'đến',
    'trước',
    'sau',
    'hết',
    'hằng',
    'mỗi',
    'định kỳ',
    'thường xuyên',
    'trong',
    'kể từ',
    'khi',
    'có',
    'giờ',
    'lần',
    'đầu',
    'cuối',
    '6',
    '30',
    '2028',
    '31/6',
    '4/7/2028',
    'I',
    'IV',
    'l',
    '/',
    '-',
    ',',
    '.',
    '…',
    '(',
    ')',
    'và',
    'hoặc',
    'ba',
    'mười',
    'làm việc',
    'h',
    ':',
    'báo cáo',
  )
  const soups = fc.array(words, { maxLength: 14 }).map((row) => row.join(' '))
  it('gives values or nothing, and throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(soups, fc.string({ unit: 'binary' }), fc.string()), contexts, (text, context) => {
        const values = parseTime(text, context)
        let last = 0
        for (const { position } of values) {
          expect(position.start.offset).toBeGreaterThanOrEqual(last)
          last = position.end.offset
        }
      }),
      { numRuns: 4000 },
    )
  })
  it('is read alike by its parts', () => {
    fc.assert(
      fc.property(soups, (text) => {
        const key = foldKey(text)
        for (const { start, end } of scanTimes(key, text)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(key[start - 1] === undefined || !/[\p{L}\p{N}]/u.test(key[start - 1] ?? '')).toBe(true)
          expect(/^[\p{L}\p{N}]/u.test(key.slice(end)), `${text.slice(start, end)} in ${text}`).toBe(false)
        }
        for (let at = 0; at < text.length; at++) scanDate(key, text, at)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('linear', () => {
  const methods = ['charCodeAt', 'startsWith', 'slice', 'trim', 'trimEnd'] as const
  const restore: (() => void)[] = []
  afterEach(() => {
    for (const undo of restore.splice(0)) undo()
  })
  /** How often the grammar looks at the text: its own steps, not the clock's. */
  function steps(text: string, field: 'prose' | 'time-cell'): number {
    const key = foldKey(text)
    let count = 0
    for (const name of methods) {
      const own = String.prototype[name] as (...rest: unknown[]) => unknown
      Object.defineProperty(String.prototype, name, {
        configurable: true,
        writable: true,
        value(this: string, ...rest: unknown[]) {
          count++
          return own.apply(this, rest)
        },
      })
      restore.push(() =>
        Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value: own }),
      )
    }
    const test = RegExp.prototype.test
    RegExp.prototype.test = function (text: string) {
      count++
      return test.call(this, text)
    }
    restore.push(() => {
      RegExp.prototype.test = test
    })
    scanTimes(key, text, field)
    for (const undo of restore.splice(0)) undo()
    return count
  }
  test.each([
    'ngày ',
    '1',
    '12/',
    '1/2/',
    '3, ',
    'ngày 3, ',
    'tháng 3, ',
    'quý I, ',
    '.',
    '…',
    'ngày ...',
    '_',
    ' ',
    'từ ',
    'từ ngày ',
    'đến ',
    'trước ngày ',
    'trước khi ',
    'khi có ',
    'sau khi a ',
    'trong 5 ngày ',
    '2 lần/',
    '7 - ',
    'hằng năm (',
    'định kỳ, ',
    'thường xuyên, ',
    'năm ',
    '5 năm ',
    'a',
    'ba ',
    'mười ',
    'và ',
    'ngày tháng năm ',
    'từ 1/6 đến ',
    'dịp ',
    'kể từ ngày ký ',
    'cuối tháng 8, ',
    '14h30 ',
    '(',
    '-',
  ])('on a row of «%s»', (piece) => {
    for (const field of ['prose', 'time-cell'] as const) {
      const row = (length: number) => piece.repeat(Math.ceil(length / piece.length))
      const [short, long] = [steps(row(2_000), field), steps(row(16_000), field)]
      // Eight times the text, not much more than eight times the steps.
      expect(long, `${short} → ${long}`).toBeLessThan(short * 12 + 5_000)
      expect(long / 16_000).toBeLessThan(400)
    }
  })
})

describe('the calendar', () => {
  const zone = process.env.TZ
  afterEach(() => {
    process.env.TZ = zone
  })
  // Samoa skipped 30 December 2011, Kwajalein 21 August 1993.
  test.each(['America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Apia', 'Pacific/Kwajalein', 'UTC', 'America/Sao_Paulo'])(
    'is the same in %s',
    (name) => {
      process.env.TZ = name
      let day = '1993-08-01'
      for (let count = 0; count < 60; count++) {
        const next = addDays(day, 1)
        expect(Date.parse(`${next}T00:00Z`) - Date.parse(`${day}T00:00Z`)).toBe(864e5)
        day = next
      }
      expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
      expect(addDays('2011-12-31', -1)).toBe('2011-12-30')
      expect(weekdayOf('2011-12-30')).toBe(5)
      expect(addMonths('2028-01-31', 1)).toBe('2028-02-29')
      expect(addMonths('2028-03-31', -1)).toBe('2028-02-29')
      expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
      expect(parseTime('trong 20 ngày làm việc kể từ ngày ký', { issueDate: '2028-03-01' })[0]?.latest).toBe(
        '2028-03-29',
      )
      expect(parseTime('trước ngày 01/3/2028')[0]?.latest).toBe('2028-02-29')
    },
  )
  it('agrees with plain counting', () => {
    fc.assert(
      fc.property(number(1900, 2199), month, number(1, 31), number(-800, 800), (of, in_, date, days) => {
        fc.pre(isDay(of, in_, date))
        const day = toIso(of, in_, date)
        expect(addDays(day, days)).toBe(new Date(Date.parse(`${day}T00:00Z`) + days * 864e5).toISOString().slice(0, 10))
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00Z`).getUTCDay() || 7)
      }),
    )
    expect([1900, 2000, 2027, 2028, 2100].map((of) => daysInMonth(of, 2))).toEqual([28, 29, 28, 29, 28])
    expect(lastOf(2028, 2)).toBe('2028-02-29')
  })
})
