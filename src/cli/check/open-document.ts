import { type ParseResult, parsePlan } from '../../index.js'
import { readSource } from '../../stages.js'
import { readInput } from '../read-input.js'
import type { Words } from '../words.js'

/** A document that was read: its bytes, its text and what parsing made of it. */
export interface OpenDocument extends ParseResult {
  bytes: Uint8Array
  text: string
}

/** Reads and parses a document; gives what to say when it cannot be read. A text longer than the limit is not parsed. */
export async function openDocument(path: string, maxLength: number): Promise<OpenDocument | Words> {
  const input = await readInput(path)
  if ('vi' in input) return input
  const { original } = readSource(input.bytes).source
  return { ...parsePlan(input.bytes, { maxLength }), bytes: input.bytes, text: original }
}
