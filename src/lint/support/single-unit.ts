import type { Unit } from '../../contract/types.js'
import { quantifiers, unitHeads } from '../../lexicon/unit-heads.js'
import { foldKey } from '../../source/fold.js'

const word = (words: readonly string[]) => `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`
/** `các sở`, `UBND các xã`, `Trưởng các khoa`, `UBND cấp xã`, `03 trường`. */
const several = new RegExp(`${word([...quantifiers, 'cấp'])}|\\p{N}`, 'u')
const common = new RegExp(
  `^${word([...unitHeads.group, ...unitHeads.actor, ...unitHeads.place, ...unitHeads.people])}`,
  'u',
)
/** `Ủy ban nhân dân xã, phường`: a kind of place without a name. */
const unnamed = new RegExp(`${word(unitHeads.place)}$`, 'u')

/** Whether a unit is one body or person that can answer for a task, not all of a kind. */
export function isSingleUnit({ text }: Unit): boolean {
  const key = foldKey(text)
  return !several.test(key) && !common.test(key) && !unnamed.test(key)
}
