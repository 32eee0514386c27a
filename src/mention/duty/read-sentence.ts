import { directingVerbs, openers } from '../../lexicon/role-words.js'
import { bits, firstFrom, type Marks } from '../mark-line.js'
import { phrases, wordsAt } from '../unit/phrases.js'
import type { Scan, UnitSpan } from '../unit/types.js'
import { coordinateWith, goAlong } from './coordination.js'
import { directBody, passRow } from './direction.js'
import { openWith } from './opened.js'
import { beginClause, findCompany, findSubject, mayFollow } from './subject.js'
import type { Duty, Opener, SentenceState } from './types.js'

const coordinating = ['phối hợp', 'kết hợp với', 'chủ trì, cùng', 'chủ trì cùng'] as const
/** The words where something may begin. */
const events = phrases([...coordinating, ...openers, ...directingVerbs])
const coordinatingWords = new Set<string>(coordinating)
const openerWords = new Set<string>(openers)

/** Reads one sentence from left to right, each sign and word once, and adds the duties that it gives. */
export function readSentence(scan: Scan, start: number, end: number, { places, all }: Marks, duties: Duty[]): void {
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
    row: -1,
  }
  beginClause(state, start, '')
  if ((all & (bits.clause | bits.duty)) === 0) return
  for (let index = firstFrom(places, start); index < places.length; index += 2) {
    const at = places[index] ?? 0
    if (at >= end) break
    const kinds = places[index + 1] ?? 0
    if (at < state.at || (kinds & (bits.clause | bits.duty)) === 0) continue
    passRow(state)
    if (at < state.at) continue
    if ((kinds & bits.clause) !== 0) {
      state.at = at + 1
      readSign(state, key.charCodeAt(at))
    } else readWord(state, at)
  }
}

function readWord(state: SentenceState, at: number): void {
  const word = wordsAt(events, state.scan, at)
  if (word === null) return
  state.at = at + word.length
  if (coordinatingWords.has(word)) coordinateWith(state, at)
  else if (openerWords.has(word)) openWith(state, word as Opener, at)
  else directBody(state, word, at)
}

function readSign(state: SentenceState, sign: number): void {
  const from = state.at + (state.scan.key.charCodeAt(state.at) === blank ? 1 : 0)
  state.directed = -1
  if (sign === bracket) findSubject(state, from, '(')
  else if (sign === colon) beginClause(state, from, '')
  else if (state.duty && (findCompany(state, from) || (sign === semicolon && goAlong(state, from)))) return
  else if (sign === semicolon) {
    if (state.duty) beginClause(state, from, ';')
    else findSubject(state, from, ';')
  } else if (state.duty ? state.duty.lead.some(isPerson) : state.preface) {
    // Behind a preface the subject follows; persons are told their parts one behind another.
    if (!state.duty) state.clause = from
    findSubject(state, from, ',')
  } else if (sign === comma && mayFollow(state, from)) findSubject(state, from, ',')
}

const blank = 32
const comma = 44
const bracket = 40
const colon = 58
const semicolon = 59
const isPerson = (unit: UnitSpan) => unit.kind === 'person'
