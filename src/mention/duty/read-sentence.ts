import { directingVerbs, openers } from '../../lexicon/role-words.js'
import { indexPhrases, phrasesWith, wordEnd } from '../citation/words.js'
import { bits, firstFrom, type Marks } from '../mark-line.js'
import { isLetter } from '../unit/phrases.js'
import type { Scan, UnitSpan } from '../unit/types.js'
import { coordinateWith } from './coordination.js'
import { directBody } from './direction.js'
import { openWith } from './opened.js'
import { beginClause, findSubject } from './subject.js'
import type { Duty, Opener, SentenceState } from './types.js'

/** The words where something may begin, by their first syllable. */
const eventWords = indexPhrases(['phối hợp', 'kết hợp với'], openers, directingVerbs)
const openerWords = new Set<string>(openers)

/** Reads one sentence from left to right, each sign and word once, and adds the duties that it gives. */
export function readSentence(scan: Scan, start: number, end: number, { places }: Marks, duties: Duty[]): void {
  const { key } = scan
  const state: SentenceState = {
    scan,
    duties,
    start,
    end,
    at: start,
    duty: null,
    preface: false,
    clause: start,
    directed: -1,
  }
  beginClause(state, start, '')
  for (let index = firstFrom(places, start); index < places.length; index += 2) {
    const at = places[index] ?? 0
    if (at >= end) break
    const kinds = places[index + 1] ?? 0
    if (at < state.at || (kinds & (bits.clause | bits.duty)) === 0) continue
    if ((kinds & bits.clause) !== 0) {
      state.at = at + 1
      readSign(state, key[at] ?? '')
    } else readWord(state, at)
  }
}

function readWord(state: SentenceState, at: number): void {
  const { key } = state.scan
  const word = phrasesWith(eventWords, key.slice(at, wordEnd(key, at))).find((one) => key.startsWith(one, at))
  if (word === undefined) return
  state.at = at + word.length
  if (isLetter(key.charCodeAt(at - 1)) || isLetter(key.charCodeAt(state.at))) return
  if (word === 'phối hợp' || word === 'kết hợp với') coordinateWith(state, at)
  else if (openerWords.has(word)) openWith(state, word as Opener, at)
  else directBody(state, word, at)
}

function readSign(state: SentenceState, sign: string): void {
  const from = state.at + (state.scan.key[state.at] === ' ' ? 1 : 0)
  state.directed = -1
  if (sign === '(') findSubject(state, from, '(')
  else if (sign === ':') beginClause(state, from, '')
  else if (sign === ';') {
    if (state.duty) beginClause(state, from, ';')
    else findSubject(state, from, ';')
  } else if (state.duty ? state.duty.lead.some(isPerson) : state.preface) {
    // Behind a preface the subject follows; persons are told their parts one behind another.
    if (!state.duty) state.clause = from
    findSubject(state, from, ',')
  }
}

const isPerson = (unit: UnitSpan) => unit.kind === 'person'
