import { bareUnitFollowers, ofWord, unitWords } from '../../lexicon/time-words.js'
import type { MonthExpression } from '../expression.js'
import { endsClause, phrase, skipBlank } from '../phrase.js'
import { isPlain, unitEnd } from '../read-year.js'

const of = phrase(ofWord)

/** Offset behind an optional "của". */
export function skipOf(key: string, at: number): number {
  const from = skipBlank(key, at)
  const end = of(key, from)
  return end < 0 ? from : skipBlank(key, end)
}

/** A month that is not numbered: the `tháng` of `cuối tháng`. */
export function bareMonth(key: string, at: number): MonthExpression | null {
  const word = unitEnd(key, at, unitWords.month)
  return word < 0 || isPlain(key, at) || !isBareEnd(key, word)
    ? null
    : { form: 'month', start: at, end: word, month: undefined, year: undefined }
}

/** A unit without a number ends there: no word that would make it something else ("quý vị", "tháng lương") follows. */
export const isBareEnd = (key: string, end: number) => {
  const next = skipBlank(key, end)
  return endsClause(key, end) || key[next] === '(' || bareFollower(key, next) >= 0
}
const bareFollower = phrase(bareUnitFollowers)
