import { describe, expect, test } from 'vitest'
import { type ParseOptions, parsePlan, parseTime, type TimeContext, tokenize } from '../src/index.js'
import { fixText, lintPlan } from '../src/lint.js'

const text = 'KẾ HOẠCH\nTrồng cây năm 2028\n\nI. MỤC ĐÍCH\n- Xong trước ngày 30/4.\n'
const input = { ...parsePlan(text), text }

describe('a wrong call says which option is meant and what it takes', () => {
  test.each<[options: unknown, complaint: string]>([
    [{ locale: 'fr' }, `parsePlan: the option "locale" takes 'vi' or 'en', not "fr"`],
    [{ maxDepth: -1 }, 'the option "maxDepth" takes a whole number, 0 or more, not -1'],
    [{ maxDepth: 'x' }, 'the option "maxDepth" takes a whole number, 0 or more, not "x"'],
    [{ maxDepth: 2.5 }, 'not 2.5'],
    [{ maxLength: Number.NaN }, 'the option "maxLength" takes a number, 0 or more, not NaN'],
    [{ maxLength: null }, 'the option "maxLength" takes a number, 0 or more, not null'],
    [{ maxlength: 10 }, 'there is no option "maxlength"; there are maxLength, maxDepth, locale,'],
    [{ constructor: 1 }, 'there is no option "constructor"'],
    [
      { issueDate: '6/3/2028' },
      `the option "issueDate" takes a day in EDTF: '2028-03-06', '2028-03-XX', not "6/3/2028"`,
    ],
    [{ planPeriod: 2028 }, 'the option "planPeriod" takes two years in order: { from: 2028, to: 2030 }, not 2028'],
    [{ planPeriod: { from: 2030, to: 2028 } }, 'not an object'],
    [{ time: { events: { 'khai mạc': '10/6/2028' } } }, 'the option "time.events" takes days by event'],
    [{ time: { field: 'prose' } }, 'there is no option "time.field"; there are time.events,'],
    [{ time: [] }, 'the option "time" takes an object, not an array'],
    [3, 'parsePlan: the options must be an object, not 3'],
    [null, 'the options must be an object, not null'],
  ])('parsePlan %j', (options, complaint) => {
    expect(() => parsePlan(text, options as ParseOptions)).toThrow(TypeError)
    expect(() => parsePlan(text, options as ParseOptions)).toThrow(complaint)
  })

  test.each<[options: unknown, complaint: string]>([
    [
      { field: 'cell' },
      `parseTime: the option "field" takes 'prose' or 'time-cell' or 'heading' or 'citation', not "cell"`,
    ],
    [{ beforeIsStrict: 'no' }, 'the option "beforeIsStrict" takes true or false, not "no"'],
    [{ partOfPeriod: 'halves' }, `the option "partOfPeriod" takes 'thirds' or 'civil-code'`],
    [{ schoolYear: { from: 9, to: 13 } }, 'the option "schoolYear" takes its first and last month'],
    [{ workdays: ['2028-09-02'] }, 'the option "workdays" takes a calendar: { isWorkday(date), covers(year) }'],
    [{ twoDigitYearPivot: 1950 }, 'the option "twoDigitYearPivot" takes a whole number from 0 to 100, not 1950'],
    [{ scope: '2028' }, 'the option "scope" takes a time, as `parseTime` gives it'],
    [{ year: 2028 }, 'there is no option "year"'],
  ])('parseTime %j', (context, complaint) => {
    expect(() => parseTime('ngày 3/3', context as TimeContext)).toThrow(TypeError)
    expect(() => parseTime('ngày 3/3', context as TimeContext)).toThrow(complaint)
  })

  test.each<[options: unknown, complaint: string]>([
    [{ locale: 'fr' }, `the option "locale" takes 'vi' or 'en'`],
    [{ rules: { 'date-impossible': 'warn' } }, 'the option "rules" takes levels by rule'],
    [{ overrides: [{ nodePath: 'II', rules: { 'date-impossible': 'warn' } }] }, 'the option "overrides" takes a list'],
    [{ maxFindings: '10' }, 'the option "maxFindings" takes a whole number'],
    [{ settings: { units: 'Văn phòng' } }, 'the option "settings.units" takes a list of strings, not "Văn phòng"'],
    [{ today: '30/6/2028' }, 'the option "today" takes a day'],
    [{ profil: 'draft' }, 'there is no option "profil"; there are locale, profile,'],
  ])('lintPlan and fixText %j', (options, complaint) => {
    expect(() => lintPlan(input, options as object)).toThrow(`lintPlan: ${complaint}`)
    expect(() => fixText(text, options as object)).toThrow(`fixText: ${complaint}`)
  })

  test('what is no text', () => {
    expect(() => parseTime(42 as never)).toThrow(new TypeError('parseTime: the text must be a string, not 42'))
    expect(() => tokenize(new Uint8Array() as never)).toThrow('tokenize: the text must be a string, not an object')
    expect(() => fixText(undefined as never)).toThrow('fixText: the text must be a string, not undefined')
    expect(() => parsePlan(['x'] as never)).toThrow('the input must be a string or a Uint8Array, not an array')
  })
})

test('a call with everything that may be given is right, and undefined is not given', () => {
  const time = {
    events: { 'khai mạc': '2028-06-10' },
    workdays: { isWorkday: () => true, covers: () => true },
    beforeIsStrict: false,
    untilYearInclusive: true,
    partOfPeriod: 'civil-code',
    schoolYear: { from: 9, to: 5 },
    twoDigitYearPivot: 50,
  } as const
  const known = { issueDate: '2028-03-XX', planPeriod: { from: 2028, to: 2028 } }
  expect(() =>
    parsePlan(text, { ...known, time, maxDepth: 0, maxLength: Number.POSITIVE_INFINITY, locale: 'en' }),
  ).not.toThrow()
  expect(() => parsePlan(text, { locale: undefined, time: undefined, maxDepth: undefined })).not.toThrow()
  const [scope] = parseTime('quý I năm 2028')
  expect(() => parseTime('ngày 3/3', { ...known, ...time, scope, field: 'heading' })).not.toThrow()
  expect(() => fixText(text, { suggested: ['typography-stray-markup'], locale: 'en' })).not.toThrow()
})
