import { everyWords, goodsWords, rowWords } from '../../lexicon/time-words.js'
import { isDigit } from '../characters.js'
import type { SetExpression } from '../expression.js'
import { readQuarterNumber } from '../period/read-quarter.js'
import { phrase, preceding, skipBlank } from '../phrase.js'
import { readCount } from '../read-number.js'
import { newSet } from './new-set.js'
import { once, rhythmUnit } from './rhythm-words.js'

const every = phrase(everyWords)
const afterGoods = preceding(goodsWords)
const row = phrase(rowWords)

/** Hằng tháng, mỗi quý, mỗi 06 tháng. Not "khách hàng năm 2028": a number shows that "hàng" is goods. */
export function readEvery(key: string, at: number): SetExpression | null {
  const word = every(key, at)
  if (word < 0) return null
  const from = skipBlank(key, word)
  const number = isDigit(key.charCodeAt(from)) ? readCount(key, from) : null
  const unit = rhythmUnit(key, number ? skipBlank(key, number.end) : from)
  if (!unit) return null
  const next = skipBlank(key, unit.end)
  if (
    row(key, at) >= 0 &&
    (afterGoods(key, at) >= 0 ||
      isDigit(key.charCodeAt(next)) ||
      (unit.value === 'quarter' && readQuarterNumber(key, next)))
  )
    return null
  const set = newSet(at, unit.end, unit.value, number?.value)
  const again = once(key, next)
  if (again >= 0) set.end = again
  return set
}
