import { recipientsHeadLength } from '../../read/hard-line.js'
import { isUpper } from '../../read/is-upper.js'
import { cutLine, type Line } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
import {
  isArchive,
  isPersonName,
  isSignedMark,
  labelRecipient,
  signatureBehind,
  signaturePart,
  splitRecipients,
  splitSignature,
} from '../end-matter.js'
import { rareLine } from '../forms.js'
import type { LabelledLine } from '../types.js'

/** Takes Nơi nhận, and the recipients that stand behind it on its line. */
export function openRecipients(line: Line, out: LabelledLine[], right: LabelledLine[]): void {
  const [left, beside] = splitColumns(line)
  const pieces = splitRecipients(left)
  pieces.forEach((piece, index) => {
    if (index > 0) {
      takeRecipient(piece, out, right)
      return
    }
    const end = recipientsHeadLength(piece.key) || piece.text.length
    out.push({ line: cutLine(piece, 0, end), kind: 'recipientsHead' })
    const rest = cutLine(piece, end, piece.text.length)
    if (rest.text === '') return
    // Two columns run together: `Nơi nhận: GIÁM ĐỐC`.
    if (signaturePart(rest)) appendAll(right, splitSignature(rest))
    else takeRecipient(rest, out, right)
  })
  if (beside) appendAll(right, splitSignature(beside))
}

/** The two columns of a line at the foot: recipients left, signature right. */
function splitColumns(line: Line): [Line, Line | null] {
  for (let index = line.gaps.length - 1; index >= Math.max(0, line.gaps.length - 4); index--) {
    const gap = line.gaps[index] ?? 0
    const beside = cutLine(line, gap, line.text.length)
    if (
      beside.text !== '' &&
      (signaturePart(beside) ||
        isSignedMark(beside.key) ||
        isUpper(beside.text) ||
        isPersonName(beside.text, beside.key))
    )
      return [cutLine(line, 0, gap), beside]
  }
  return [line, null]
}

/** Takes a line of the recipients block; false when the block has ended, and then nothing of the line is taken. */
export function takeRecipient(whole: Line, out: LabelledLine[], right: LabelledLine[]): boolean {
  const [line, beside] = splitColumns(whole)
  const before = right.length
  if (beside) appendAll(right, splitSignature(beside))
  if (takeLeft(whole, line, out, right)) return true
  right.length = before
  return false
}

/** The left column of such a line. */
function takeLeft(whole: Line, line: Line, out: LabelledLine[], right: LabelledLine[]): boolean {
  const last = out[out.length - 1]
  if (
    whole.indent >= 25 &&
    (signaturePart(line) || isPersonName(line.text, line.key) || isUpper(line.text)) &&
    !isArchive(line.key)
  ) {
    appendAll(right, splitSignature(line))
    return true
  }
  if (signaturePart(line) || isSignedMark(line.key)) return false
  const labelled = labelRecipient(line)
  if (labelled.kind === 'archive') {
    const at = signatureBehind(line)
    out.push(at < 0 ? labelled : { ...labelled, line: cutLine(line, 0, at) })
    if (at >= 0) appendAll(right, splitSignature(cutLine(line, at, line.text.length)))
    return true
  }
  const afterArchive = archiveStands(out)
  if (labelled.bullet) {
    if (afterArchive && line.blanks > 1) return false
    const pieces = splitRecipients(line)
    if (pieces.length === 1) out.push(labelled)
    else for (const piece of pieces) out.push(labelRecipient(piece))
    return true
  }
  const open = last && (last.kind === 'recipient' || last.kind === 'archive') && !/[;.]$/.test(last.line.text)
  if (
    /^[\p{Ll}(,;]/u.test(line.text) &&
    last &&
    (last.kind === 'recipient' || last.kind === 'archive' || last.kind === 'recipientsHead')
  ) {
    const continues = last.kind !== 'recipientsHead'
    out.push(rareLine(line, last.kind === 'archive' ? 'archive' : 'recipient', { continues }))
    return true
  }
  if (afterArchive) {
    if (line.blanks === 0 && wantsName(right) && isPersonName(line.text, line.key)) {
      right.push({ line, kind: 'signerName' })
      return true
    }
    if (line.blanks > 0 || line.text.length > 40 || isPersonName(line.text, line.key)) return false
    out.push({ line, kind: 'paragraph' })
    return true
  }
  if (line.text.length > 200) return false
  if (open && line.blanks === 0 && last.bullet) out.push(rareLine(line, 'recipient', { continues: true }))
  else out.push(labelled)
  return true
}

/** An office stands in the right column, and nobody's name yet. */
const wantsName = (right: readonly LabelledLine[]) =>
  right.some(({ kind }) => kind === 'signerTitle') && !right.some(({ kind }) => kind === 'signerName')

/** Whether the archive line of this block is behind us; a block is short, and farther back is not looked. */
export function archiveStands(out: LabelledLine[]): boolean {
  for (let at = out.length - 1; at >= Math.max(0, out.length - farthestArchive); at--) {
    const kind = out[at]?.kind
    if (kind === 'archive') return true
    if (kind === 'recipientsHead') return false
  }
  return false
}
const farthestArchive = 60
