import { recipientsHeadLength } from '../../read/hard-line.js'
import { isUpper } from '../../read/is-upper.js'
import type { Line } from '../../read/line.js'
import { appendAll } from '../../source/append-all.js'
import { isPersonName, isSignedMark, opensSignature, signaturePart, splitSignature } from '../end-matter.js'
import { rareLine } from '../forms.js'
import type { LabelledLine } from '../types.js'
import { archiveStands, openRecipients, takeRecipient } from './recipients.js'

/** Recipients and signature out of the cells of a table; `goesOn` when the recipients have begun above it. */
export function labelTail(lines: Line[], out: LabelledLine[], goesOn: boolean): void {
  const right: LabelledLine[] = []
  let mode: 'none' | 'recipients' | 'signature' = goesOn ? 'recipients' : 'none'
  for (const line of lines) {
    if (line.role !== 'text' || line.text === '') {
      out.push({ line, kind: line.role === 'text' ? 'markup' : line.role })
      continue
    }
    if (recipientsHeadLength(line.key) > 0) {
      mode = 'recipients'
      openRecipients(line, out, right)
    } else if (mode === 'recipients' && !signaturePart(line) && !opensSignature(line)) {
      if (isPersonName(line.text, line.key) && archiveStands(out)) out.push({ line, kind: 'signerName' })
      else if (isUpper(line.text) && archiveStands(out) && line.text.length > 6) {
        mode = 'signature'
        appendAll(out, splitSignature(line))
      } else if (!takeRecipient(line, out, right)) out.push({ line, kind: 'paragraph' })
    } else {
      mode = 'signature'
      const last = out[out.length - 1]
      if (!signaturePart(line) && isUpper(line.text) && (last?.kind === 'authority' || last?.kind === 'signerTitle'))
        out.push(rareLine(line, last.kind, { continues: true }))
      else if (signaturePart(line) || isUpper(line.text) || opensSignature(line)) appendAll(out, splitSignature(line))
      else if (isPersonName(line.text, line.key) || isSignedMark(line.key)) out.push({ line, kind: 'signerName' })
      else out.push({ line, kind: continuesOffice(out) ? 'signerTitle' : 'paragraph' })
    }
  }
  appendAll(out, right)
}

const continuesOffice = (out: LabelledLine[]) => {
  const last = out[out.length - 1]
  return last?.kind === 'signerTitle' || last?.kind === 'authority'
}
