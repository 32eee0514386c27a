import { type Diagnostic, type ParseResult, parsePlan } from '../../index.js'
import { readSource } from '../../stages.js'
import { readInput } from '../read-input.js'
import type { Words } from '../words.js'

/** A document that was read: its bytes, its text and what parsing made of it. */
export interface OpenDocument extends ParseResult {
  bytes: Uint8Array
  text: string
  /** False when it is larger than the limit: then no more than that is known of it. */
  isRead: boolean
}

/** Reads and parses a document; gives what to say when it cannot be read. One of more bytes than the limit is not parsed. */
export async function openDocument(path: string, limit: number): Promise<OpenDocument | Words> {
  const input = await readInput(path)
  if ('vi' in input) return input
  const { bytes } = input
  const { original: text } = readSource(bytes).source
  if (bytes.length <= limit) return { ...parsePlan(bytes), bytes, text, isRead: true }
  const result = parsePlan(bytes, { maxLength: 0 })
  const diagnostics = result.diagnostics.map((finding) => inBytes(finding, { length: bytes.length, limit }))
  return { ...result, diagnostics, bytes, text, isRead: false }
}

/** The library counts characters of a text; files are counted in bytes. */
function inBytes(finding: Diagnostic, data: { length: number; limit: number }): Diagnostic {
  return finding.ruleId === 'input-too-large' ? { ...finding, data } : finding
}
