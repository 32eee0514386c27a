import { directingVerbs, openers } from '../../lexicon/role-words.js'
import { anyOf, isLetter } from '../unit/phrases.js'
import type { Scan, UnitSpan } from '../unit/types.js'
import { coordinateWith } from './coordination.js'
import { directBody } from './direction.js'
import { openWith } from './opened.js'
import { beginClause, findSubject } from './subject.js'
import type { Duty, Opener, SentenceState } from './types.js'

/** Signs and words where something may begin; whether a word is whole is asked afterwards, which is quicker. */
const event = new RegExp(`[;:,(]|phối hợp|kết hợp với|${anyOf([...openers, ...directingVerbs])}`, 'g')
const openerWords = new Set<string>(openers)

/** Reads one sentence from left to right, each sign and word once, and adds the duties that it gives. */
export function readSentence(scan: Scan, start: number, end: number, duties: Duty[]): void {
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
  event.lastIndex = state.at
  for (let match = event.exec(key); match && match.index < end; match = event.exec(key)) {
    const word = match[0]
    const at = match.index
    state.at = event.lastIndex
    if (word.length === 1) readSign(state, word)
    else if (isLetter(key.charCodeAt(at - 1)) || isLetter(key.charCodeAt(state.at))) continue
    else if (word === 'phối hợp' || word === 'kết hợp với') coordinateWith(state, at)
    else if (openerWords.has(word)) openWith(state, word as Opener, at)
    else directBody(state, word, at)
    event.lastIndex = state.at
  }
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
