import { type Diagnostic, type ParseResult, parsePlan } from '../../index.js'
import { readSource } from '../../stages.js'
import { readInput } from '../read-input.js'
import type { Words } from '../words.js'

/** A document that was read: its bytes, its text and what parsing made of it. */
export interface OpenDocument extends ParseResult {
  bytes: Uint8Array
  text: string
  /** False when it is larger than the limit: then its text is only the head, and nothing is known of it. */
  isRead: boolean
}

/** So much of a file that is too large is shown. */
const headBytes = 64 * 1024

/** Reads and parses a document; gives what to say when it cannot be read. One of more bytes than the limit is not parsed. */
export async function openDocument(path: string, limit: number): Promise<OpenDocument | Words> {
  const input = await readInput(path)
  if ('vi' in input) return input
  const { bytes } = input
  const isRead = bytes.length <= limit
  // Of more only the head is decoded: a file may have more signs than a string can hold.
  const { original: text } = readSource(isRead ? bytes : bytes.subarray(0, headBytes)).source
  if (isRead) return { ...parsePlan(bytes), bytes, text, isRead }
  const result = parsePlan(text, { maxLength: 0 })
  const diagnostics = result.diagnostics.map((finding) => inBytes(finding, { length: bytes.length, limit }))
  return { ...result, diagnostics, bytes, text, isRead }
}

/** The library counts characters of a text; files are counted in bytes. */
function inBytes(finding: Diagnostic, data: { length: number; limit: number }): Diagnostic {
  return finding.ruleId === 'input-too-large' ? { ...finding, data } : finding
}
