import { unitWords } from '../../lexicon/time-words.js'
import { digitsEnd, isDigit, isWord, wordEnd } from '../characters.js'
import type { NowExpression, QuarterExpression } from '../expression.js'
import { endsClause, skipBlank } from '../phrase.js'
import { readNumeral } from '../read-number.js'
import { isCounted, isPlain, readShift, readYearTail, unitEnd } from '../read-year.js'
import { withYear } from './with-year.js'

/** I … IV; l and 1 are read as I where the whole then reads as one of them. */
export function readQuarterNumber(key: string, at: number): { value: number; end: number; ocr: boolean } | null {
  const end = wordEnd(key, at)
  if (end === at || end - at > 3) {
    return null
  }
  const word = key.slice(at, end)
  const digits = digitsEnd(key, at) === end
  if (digits && end - at < 3 && !/^1{2}$/.test(word)) return { value: Number(word), end, ocr: false }
  const value = romanQuarters[word.replace(/[l1]/g, 'i')]
  return value === undefined ? null : { value, end, ocr: /[l1]/.test(word) }
}
const romanQuarters: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 }

/** Quý II/2028, quý 2 năm 2028, quý hai/2028. */
export function readQuarter(key: string, at: number): QuarterExpression | NowExpression | null {
  const word = unitEnd(key, at, unitWords.quarter)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const plain = isPlain(key, at)
  const shift = plain || isCounted(key, at) ? null : readShift(key, from, at)
  if (shift) return { form: 'now', start: at, end: shift.end, unit: 'quarter', shift: shift.value }
  const numeral = readNumeral(key, from)
  const number = readQuarterNumber(key, from) ?? (numeral && { ...numeral, ocr: false })
  if (!number || isWord(key.charCodeAt(number.end))) return null
  const tail = readYearTail(key, number.end)
  if (!tail) {
    // A dash or slash may lead to the next quarter: quý I-III.
    const cut = key[number.end] === '.' && isDigit(key.charCodeAt(number.end + 1))
    if (plain || number.value > 4 || cut || (numeral && !endsClause(key, number.end))) return null
  }
  const value = withYear<QuarterExpression>(
    { form: 'quarter', start: at, end: number.end, quarter: number.value, year: undefined },
    tail,
  )
  if (number.ocr) value.issues = [...(value.issues ?? []), 'ocr-roman']
  if (plain || tail?.plain) value.issues = [...(value.issues ?? []), 'missing-diacritics']
  return value
}
