import { checkText } from './contract/check-options.js'
import { parsePlan } from './parse-plan.js'
import { type Token, toTokens } from './tree/tokens.js'

/** The flat, lossless view: tokens that tile the text exactly, for highlighters and tests. Throws a TypeError for what is no string. */
export function tokenize(text: string): Token[] {
  checkText('tokenize', text)
  return toTokens(parsePlan(text).tree, text.length)
}
