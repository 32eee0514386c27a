import type { Position } from '../../source/position.js'
import type { PlanTree } from '../../tree/types.js'
import type { Inspected } from '../context.js'
import { type Block, blocksOf } from './blocks.js'

/** One run of letters: a syllable, an abbreviation, a foreign word. */
export interface Word {
  text: string
  /** Its matching key (`foldKey`). */
  key: string
  block: Block
  /** Where it stands in the text of its block. */
  from: number
  to: number
}

const letters = /[\p{L}\p{M}]+/gu
const known = new WeakMap<PlanTree, readonly Word[]>()

/** All words of a plan in the order of the tree, those of marks and page furniture left out. Read once for all rules. */
export function wordsOf(inspected: Pick<Inspected, 'tree' | 'text' | 'inText'>): readonly Word[] {
  const { tree } = inspected
  const words = known.get(tree) ?? blocksOf(inspected).flatMap(wordsIn)
  known.set(tree, words)
  return words
}

function wordsIn(block: Block): Word[] {
  return [...block.text.matchAll(letters)].map(({ 0: text, index }) => {
    const to = index + text.length
    return { text, key: block.key.slice(index, to), block, from: index, to }
  })
}

/** The place of a word. */
export function placeOf({ block, from, to }: Word): Position {
  return block.place(from, to)
}

/** Whether a word stands in capitals, as in a heading or an abbreviation. */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase()
}

/** Whether a word begins with a capital. */
export function hasCapital(text: string): boolean {
  const first = text[0] ?? ''
  return first !== first.toLowerCase()
}

/** `put` in the case of the word whose place it takes: `Hòa` for `hoà` behind a capital. */
export function inCaseOf(word: string, put: string): string {
  if (isAllCapitals(word)) return put.toUpperCase()
  const small = put.toLowerCase()
  return hasCapital(word) ? small.slice(0, 1).toUpperCase() + small.slice(1) : small
}
