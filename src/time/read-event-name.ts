import { eventHeads, eventStops, inseparable, leastLengthWords } from '../lexicon/time-words.js'
import { isDigit, isWord, wordEnd } from './characters.js'
import type { EventExpression, Reading, Stretch } from './expression.js'
import { phrase, skipBlank } from './phrase.js'
import { type AmountRead, readAmount } from './read-number.js'

const stop = phrase(eventStops)
const bound = phrase(inseparable)
const head = phrase(eventHeads)
const least = phrase(leastLengthWords)

/** No name of an event is longer; beyond, the clause has no end mark and the cut keeps the reading linear. */
const longest = 240

export interface EventNameRead extends Stretch {
  /** A length of time at the end of the name: `ngày bầu cử 10 ngày`. */
  amount: AmountRead | null
}

/**
 * The words that name an event from `at` on: up to the end of the clause, or the first word that says what is done
 * (`stops`), or a length of time (`counted`). Null when no word stands there.
 */
export function readEventName(reading: Reading, at: number, stops: boolean, counted = false): EventNameRead | null {
  const { key, cell } = reading
  let end = at
  let from = at
  let words = 0
  while (from - at < longest) {
    const code = key.charCodeAt(from)
    if (!isWord(code)) {
      // Quotes belong to the name, a comma within "sửa đổi, bổ sung" too; in a cell every comma does.
      const next = skipBlank(key, from + 1)
      if (
        code === 44
          ? cell || bound(key, next) >= 0
          : code === 34 || code === 39 || (code === 45 && end > at) || code === 47
      ) {
        from = next
        continue
      }
      break
    }
    // Behind its head the event may begin with any word: ngày gửi lịch.
    if (words > 1 && stops && stop(key, from) >= 0) break
    words++
    const atLeast = counted && end > at ? least(key, from) : -1
    if (counted && end > at && (isDigit(code) || atLeast >= 0)) {
      const amount = readAmount(key, atLeast < 0 ? from : skipBlank(key, atLeast))
      if (amount && !isDigit(key.charCodeAt(skipBlank(key, amount.end)))) return { start: at, end, amount }
    }
    end = wordEnd(key, from)
    from = end
    // A dot inside a word or number ends nothing: TP.HCM.
    if (key.charCodeAt(from) === 46 && isWord(key.charCodeAt(from + 1))) from++
    from = skipBlank(key, from)
  }
  return end > at ? { start: at, end, amount: null } : null
}

/** Whether an event begins at `at` with one of its heads (ngày, khi, cuộc …) and a word of its own. */
export function isEventHead(key: string, at: number): boolean {
  const end = head(key, at)
  const code = end < 0 ? 0 : key.charCodeAt(skipBlank(key, end))
  return isWord(code) && !isDigit(code)
}

/** The end of a range that is an event: `đến khi kết thúc tổng kiểm kê`, `đến ngày bầu cử`. */
export function readEventEnd(reading: Reading, at: number): EventExpression | null {
  if (!isEventHead(reading.key, at)) return null
  const name = readEventName(reading, at, true)
  return (
    name && { form: 'event', start: at, end: name.end, trigger: 'named', event: { start: name.start, end: name.end } }
  )
}
