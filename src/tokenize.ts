import { parsePlan } from './parse-plan.js'
import { type Token, toTokens } from './tree/tokens.js'

/** The flat, lossless view: tokens that tile the text exactly, for highlighters and tests. */
export function tokenize(text: string): Token[] {
  return toTokens(parsePlan(text).tree, text.length)
}
