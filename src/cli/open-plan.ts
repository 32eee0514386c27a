import { type ParseResult, parsePlan } from '../index.js'
import { formatMessage } from '../stages.js'
import type { Call } from './command.js'
import { maxFileSize } from './max-file-size.js'
import { type Input, readInput } from './read-input.js'
import { phrases } from './words.js'

export interface OpenPlan extends ParseResult, Input {}

/** Reads and parses one document; says on standard error what kept it from being read, and gives null then. */
export async function openPlan(path: string, call: Call): Promise<OpenPlan | null> {
  const limit = maxFileSize(call)
  const input = limit === null ? null : await readInput(path)
  if (limit === null || input === null) return null
  if ('vi' in input) {
    call.say(input)
    return null
  }
  const { name, bytes } = input
  if (bytes.length > limit) {
    call.say(phrases.tooLarge(name, bytes.length, limit))
    return null
  }
  const result = parsePlan(bytes)
  for (const finding of result.diagnostics) {
    if (finding.ruleId === 'input-not-utf8') {
      call.say({ vi: `${name}: ${formatMessage(finding, 'vi')}`, en: `${name}: ${formatMessage(finding, 'en')}` })
    }
  }
  return { name, bytes, ...result }
}
