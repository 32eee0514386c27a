import { spanFrom, spanTo, spanWords, unitWords } from '../../lexicon/time-words.js'
import { digitsEnd, digitsValue } from '../characters.js'
import type { YearsExpression } from '../expression.js'
import { isCutShort, lookup, phrase, skipBlank } from '../phrase.js'
import { readCount } from '../read-number.js'
import { unitEnd } from '../read-year.js'

const spanWord = lookup(spanWords)
const spanLead = phrase(spanFrom)
const spanSign = phrase(spanTo)

/** Giai đoạn 2026 - 2030, nhiệm kỳ 2025-2030, 5 năm 2026-2030, năm 2028-2032. In a `cell` also `2028-2029` alone. */
export function readYears(key: string, at: number, bare: boolean): YearsExpression | null {
  const word = spanWord(key, at)
  let from = word ? skipBlank(key, word.end) : at
  const stated = readCount(key, from)
  const statedYears = stated && stated.digits < 3 ? unitEnd(key, skipBlank(key, stated.end), unitWords.year) : -1
  if (statedYears >= 0) from = skipBlank(key, statedYears)
  if (key[from] === '(') from++
  const inner = statedYears >= 0 && !word ? spanWord(key, from) : null
  if (inner) from = skipBlank(key, inner.end)
  const lead = spanLead(key, from)
  if (lead >= 0) from = skipBlank(key, lead)
  const yearWord = unitEnd(key, from, unitWords.year)
  if (yearWord >= 0) from = skipBlank(key, yearWord)
  const led = word !== null || inner !== null
  if (!led && yearWord < 0 && statedYears < 0 && !bare) return null
  const first = fourDigits(key, from)
  const second = first < 0 ? -1 : spanEnd(key, from + 4, led)
  const last = second < 0 ? -1 : fourDigits(key, second)
  if (last < 0 || isCutShort(key, second + 4)) return null
  const end = key[from - 1] === '(' && statedYears >= 0 && key[second + 4] === ')' ? second + 5 : second + 4
  const years: YearsExpression = {
    form: 'years',
    start: at,
    end,
    from: first,
    to: last,
    sort: (word ?? inner)?.value ?? 'period',
  }
  if (statedYears >= 0 && stated) years.length = stated.value
  if (key.slice(from + 4, second).trim() === '') years.issues = ['missing-separator']
  return years
}

/** Where the second year begins: behind a dash or đến, and behind a word for the span also where the sign was lost (`20262030`). */
function spanEnd(key: string, at: number, led: boolean): number {
  const from = skipBlank(key, at)
  const sign = key[from]
  const word = spanSign(key, from)
  const next = sign === '-' || (led && sign === '/') ? from + 1 : word >= 0 ? word : led ? at : -1
  const second = next < 0 ? -1 : skipBlank(key, next)
  const yearWord = second < 0 ? -1 : unitEnd(key, second, unitWords.year)
  return yearWord < 0 ? second : skipBlank(key, yearWord)
}

const fourDigits = (key: string, at: number): number => {
  if (digitsEnd(key, at) < at + 4) return -1
  const year = digitsValue(key, at, at + 4)
  return year >= 1900 && year < 2200 ? year : -1
}
