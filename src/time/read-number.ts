import { numerals } from '../lexicon/numerals.js'
import { lengthUnits, perNouns, toWords, workingDayWords } from '../lexicon/time-words.js'
import { digitsEnd, digitsValue, isDigit, isWord, wordEnd } from './characters.js'
import { lookup, phrase, skipBlank } from './phrase.js'

/** A number as it stands in the text; `digits` is 0 for a numeral. */
export interface NumberRead {
  value: number
  end: number
  digits: number
}

/** The longest numeral has three syllables: hai mươi mốt. The longest syllable is mươi or mười. */
const mostSyllables = 3
const longestSyllable = 4

const headOf = (key: string, at: number) => (key.charCodeAt(at) << 16) | key.charCodeAt(at + 1)
const values = new Map(Object.entries(numerals))
/** The first two letters of each: nearly all words are told by them, and no word is cut out of the key. */
const heads = new Set(Array.from(values.keys(), (word) => headOf(word, 0)))

/** Reads một … ba mươi mốt at `at`, the longest that fits. */
export function readNumeral(key: string, at: number): NumberRead | null {
  if (at + 1 >= key.length || !heads.has(headOf(key, at))) return null
  let found: NumberRead | null = null
  let from = at
  for (let syllable = 0; syllable < mostSyllables; syllable++) {
    const end = wordEnd(key, from)
    if (end === from || end - from > longestSyllable) break
    const value = values.get(key.slice(at, end))
    if (value !== undefined) found = { value, end, digits: 0 }
    if (key[end] !== ' ') break
    from = end + 1
  }
  return found
}

/** Reads a whole number of one to four digits, or a numeral; `08 (tám)` is one number. */
export function readCount(key: string, at: number): NumberRead | null {
  const end = digitsEnd(key, at)
  const count =
    end === at
      ? readNumeral(key, at)
      : end - at > 4
        ? null
        : { value: digitsValue(key, at, end), end, digits: end - at }
  if (!count || count.digits === 0 || key[count.end] !== ' ' || key[count.end + 1] !== '(') return count
  const words = readNumeral(key, count.end + 2)
  return words && key[words.end] === ')' ? { ...count, end: words.end + 1 } : count
}

/** A length of time: `05 ngày làm việc`, `2,5 ngày`, `7 - 10 ngày`, `08 (tám) tuần`. */
export interface AmountRead {
  value: number
  max: number | undefined
  unit: 'hour' | 'day' | 'week' | 'month' | 'year'
  working: boolean
  end: number
}

const unitOf = lookup(lengthUnits)
const workingDays = phrase(workingDayWords)
const range = new RegExp(`\\d{1,3} ?(?:-|${toWords.join('|')}) ?(?=\\d)`, 'y')

export function readAmount(key: string, at: number): AmountRead | null {
  const first = readCount(key, at)
  if (!first || first.digits > 3) return null
  let { value, end } = first
  let max: number | undefined
  range.lastIndex = at
  if (first.digits > 0 && range.test(key)) {
    const last = readCount(key, range.lastIndex)
    if (!last || last.value <= value) return null
    max = last.value
    end = last.end
  } else if (key[end] === ',' && isDigit(key.charCodeAt(end + 1))) {
    const decimals = digitsEnd(key, end + 1)
    if (decimals - end > 3) return null
    value = Number(`${value}.${key.slice(end + 1, decimals)}`)
    end = decimals
  }
  const unit = unitOf(key, skipBlank(key, end))
  if (!unit) return null
  const working = unit.value === 'day' ? workingDays(key, skipBlank(key, unit.end)) : -1
  return { value, max, unit: unit.value, working: working >= 0, end: working >= 0 ? working : unit.end }
}

const perNoun = phrase(perNouns)
const counted = /\/ ?(?:\d{1,3} )?/y

/** Reads `/lớp`, `/01 đơn vị` behind an amount: the noun's end, or -1; `from` is where the counted thing begins. */
export function readPer(key: string, at: number): { from: number; end: number } | null {
  counted.lastIndex = at
  if (!counted.test(key)) return null
  const noun = counted.lastIndex
  if (!isWord(key.charCodeAt(noun)) || isDigit(key.charCodeAt(noun))) return null
  const known = perNoun(key, noun)
  return { from: skipBlank(key, at + 1), end: known >= 0 ? known : wordEnd(key, noun) }
}
