import { orWords, toBeforeWords, toWords, unitJoinWords } from '../lexicon/time-words.js'
import { phrase, skipBlank } from './phrase.js'

/** How two members are joined. */
export interface Join {
  kind: 'list' | 'to' | 'before'
  /** The sign, for those that bind less; empty for a word. */
  sign: string
  or: boolean
  end: number
}

const to = phrase(toWords)
const toBefore = phrase(toBeforeWords)
const joinWord = phrase(unitJoinWords)
const or = phrase(orWords)

/** Reads what may join two times at `at`: a comma, và, a dash, đến … */
export function readJoin(key: string, at: number): Join | null {
  const from = skipBlank(key, at)
  const sign = key[from]
  if (sign === '-') return { kind: 'to', sign, or: false, end: skipBlank(key, from + 1) }
  if (sign === ',' || sign === ';' || sign === '·' || sign === '/' || sign === '&') {
    const next = skipBlank(key, from + 1)
    const word = sign === ',' ? joinWord(key, next) : -1
    return { kind: 'list', sign, or: word >= 0 && or(key, next) >= 0, end: word < 0 ? next : skipBlank(key, word) }
  }
  if (from === at) return null
  const before = toBefore(key, from)
  if (before >= 0) return { kind: 'before', sign: '', or: false, end: skipBlank(key, before) }
  const until = to(key, from)
  if (until >= 0) return { kind: 'to', sign: '', or: false, end: skipBlank(key, until) }
  const word = joinWord(key, from)
  return word < 0 ? null : { kind: 'list', sign: '', or: or(key, from) >= 0, end: skipBlank(key, word) }
}
