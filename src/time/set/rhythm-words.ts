import { beforeWords, byWords, countWords, onceWords, rhythmUnits } from '../../lexicon/time-words.js'
import { lookup, phrase } from '../phrase.js'
import type { Unit } from './new-set.js'

export const rhythmUnit = lookup<Unit>(rhythmUnits)
export const once = phrase(onceWords)
export const count = phrase(countWords)
export const before = phrase(beforeWords)
export const by = phrase(byWords)
