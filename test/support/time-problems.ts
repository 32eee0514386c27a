import type { Basis, Time } from '../../src/time/types.js'
import { fold } from './words.js'

/**
 * What a Time says that neither its text nor its basis does. A part that was not written must be owned up to, in the
 * value itself or in the one that holds it: `từ 15/3 đến 20/3/2028` may say so at its start or as a whole.
 */
export function timeProblems(value: unknown, path: string): string[] {
  return isTime(value) ? check(value, [], fold(value.text), path) : []
}

function check(time: Time, outer: readonly Basis[], whole: string, path: string): string[] {
  const basis = [...outer, ...time.basis]
  const text = fold(time.text).toLowerCase()
  const problems: string[] = []
  // A convention on the bounds (a school year runs from September to May) owns up to their months, a whole day that
  // was taken over (`từ nay`) to all its parts.
  const owned = (part: Basis['part']) =>
    basis.some(
      (entry) =>
        entry.part === part ||
        (part !== 'year' && entry.part === 'bounds') ||
        (entry.part === 'day' && /^\d{4}-\d\d-\d\d$/.test(entry.value)),
    )
  const say = (what: string) => problems.push(`${path} ${JSON.stringify(whole)}: ${what}`)
  if ('year' in time && !writesYear(text, time.year) && !owned('year'))
    say(`the year ${time.year} is not written and has no basis`)
  if ('month' in time && !writesNumber(text, time.month, monthNames) && !owned('month'))
    say(`the month ${time.month} is not written and has no basis`)
  if (time.kind === 'date' && !writesNumber(text, time.day) && !/đầu tiên|cuối cùng/u.test(text) && !owned('day'))
    say(`the day ${time.day} is not written and has no basis`)
  if (time.kind === 'part' && (time.earliest ?? time.latest) !== null && !owned('bounds'))
    say(`the bounds ${time.earliest}..${time.latest} of a part have no basis`)
  if (time.kind === 'relative' && (time.earliest ?? time.latest) !== null && !owned('event'))
    say('its event has a day without basis')
  if (time.earliest !== null && time.latest !== null && time.earliest > time.latest)
    say(`it ends ${time.latest} before it begins ${time.earliest}`)
  for (const day of [time.earliest, time.latest])
    if (day !== null && !/^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) say(`${day} is no day`)
  for (const [key, member] of Object.entries(time)) {
    const members: unknown[] = Array.isArray(member) ? member : [member]
    for (const [index, entry] of members.entries())
      if (isTime(entry))
        problems.push(...check(entry, basis, whole, `${path}.${key}${Array.isArray(member) ? `[${index}]` : ''}`))
  }
  return problems
}

function writesYear(text: string, year: number): boolean {
  const digits = text.replace(/(?<=\d)[. ](?=\d)/g, '')
  return digits.includes(String(year)) || new RegExp(`(?<!\\d)${String(year).slice(-2)}(?!\\d)`).test(text)
}

/** The words for months and days that are no figures. */
const monthNames: Readonly<Record<number, string>> = { 1: 'giêng', 11: 'một', 12: 'chạp' }
const numerals = ['', 'một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

function writesNumber(text: string, value: number, names: Readonly<Record<number, string>> = {}): boolean {
  if (new RegExp(`(?<!\\d)0?${value}(?!\\d)`).test(text)) return true
  const name = names[value]
  if (name !== undefined && text.includes(name)) return true
  const word = numerals[value > 10 ? value % 10 : value]
  return word !== undefined && word !== '' && text.includes(word)
}

function isTime(value: unknown): value is Time {
  return typeof value === 'object' && value !== null && 'kind' in value && 'edtf' in value && 'basis' in value
}
