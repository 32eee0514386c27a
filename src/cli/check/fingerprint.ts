import { createHash } from 'node:crypto'
import type { Diagnostic } from '../../index.js'

/** How much of the line on either side tells one place from another. */
const reach = 40

/**
 * What a finding is known by when its file changes elsewhere: rule, path, its words and those beside them. No line
 * number, no column. Findings that are alike in all of this share it.
 */
export function fingerprint(diagnostic: Diagnostic, path: string, text: string, isPrivate: boolean): string {
  const { ruleId, messageId, data } = diagnostic
  // Personal data must not be found out by trying: of it only what the message shows is taken.
  const words = isPrivate ? JSON.stringify(data) : wordsAround(diagnostic, text)
  return digest([ruleId, messageId, path, words])
}

/** The same for one of several that are alike, told apart by their order. */
export function numbered(print: string, ordinal: number): string {
  return ordinal === 0 ? print : digest([print, String(ordinal)])
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}

const firstVisible = /\S/
const lineBreak = /[\r\n]/
const blanks = /\s+/g

function wordsAround({ position: { start, end }, data }: Diagnostic, text: string): string {
  // What the whole text lacks stands at its first sign, whatever that may be.
  if (start.offset === end.offset && start.offset <= text.search(firstVisible)) return JSON.stringify(data)
  const before = text.slice(Math.max(0, start.offset - reach), start.offset)
  const behind = text.slice(end.offset, end.offset + reach)
  return [before.split(lineBreak).at(-1), text.slice(start.offset, end.offset), behind.split(lineBreak)[0]]
    .map((part = '') => part.normalize('NFC').replace(blanks, ' ').trim().toLowerCase())
    .join('\0')
}
