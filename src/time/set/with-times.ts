import { leastWords } from '../../lexicon/time-words.js'
import type { SetExpression } from '../expression.js'
import { phrase, skipBlank } from '../phrase.js'
import { readCount } from '../read-number.js'
import { count } from './rhythm-words.js'

const least = phrase(leastWords)

/** The times per unit behind a rhythm: `mỗi quý ít nhất 02 lần`. */
export function withTimes(key: string, set: SetExpression): SetExpression {
  const from = skipBlank(key, set.end)
  const atLeast = least(key, from)
  const number = readCount(key, atLeast < 0 ? from : skipBlank(key, atLeast))
  const word = number ? count(key, skipBlank(key, number.end)) : -1
  if (!number || word < 0) return set
  set.times = number.value
  if (atLeast >= 0) set.atLeast = true
  set.end = word
  return set
}
