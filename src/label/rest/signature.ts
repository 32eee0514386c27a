import { recipientsHeadLength } from '../../read/hard-line.js'
import { isUpper } from '../../read/is-upper.js'
import type { Line } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
import { readAppendixHead } from '../appendix.js'
import { isPersonName, isSignedMark, opensSignature, signaturePart, splitSignature } from '../end-matter.js'
import { rareLine } from '../forms.js'
import type { LabelledLine } from '../types.js'

/** An authority mark, or an office in capitals over a name or the end. */
export function startsSignature(queue: readonly Line[], at: number): boolean {
  const line = queue[at]
  if (!line) return false
  const part = signaturePart(line)
  if (part === 'authority') return true
  if (part !== 'signerTitle') return false
  for (let ahead = at + 1; ahead < Math.min(queue.length, at + 4); ahead++) {
    const next = queue[ahead]
    if (next?.role !== 'text') continue
    return (
      isPersonName(next.text, next.key) ||
      signaturePart(next) !== null ||
      recipientsHeadLength(next.key) > 0 ||
      isSignedMark(next.key)
    )
  }
  return true
}

/** Takes a line of the signature; false when the block has ended. */
export function takeSignatureLine(line: Line, out: LabelledLine[]): boolean {
  if (isSignedMark(line.key) || /^[.…_\s]{3,}$/.test(line.text)) {
    out.push({ line, kind: 'signerName' })
    return true
  }
  const last = out[out.length - 1]
  const part = signaturePart(line)
  if (part) {
    appendAll(out, splitSignature(line))
    return true
  }
  if (
    isUpper(line.text) &&
    (last?.kind === 'authority' || last?.kind === 'signerTitle') &&
    line.blanks === 0 &&
    line.text.length < 90 &&
    readAppendixHead(line, true) === null
  ) {
    out.push(rareLine(line, last.kind, { continues: true }))
    return true
  }
  if (opensSignature(line)) {
    appendAll(out, splitSignature(line))
    return true
  }
  if (
    isPersonName(line.text, line.key) &&
    last &&
    (last.kind === 'signerTitle' ||
      last.kind === 'authority' ||
      last.kind === 'signerName' ||
      last.kind === 'rule' ||
      last.kind === 'furniture' ||
      last.kind === 'markup')
  ) {
    if (last.kind === 'signerName' && isPersonName(last.line.text, last.line.key)) return false
    out.push({ line, kind: 'signerName' })
    return true
  }
  return false
}
