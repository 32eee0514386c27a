import type { LabelledLine } from '../../label/types.js'
import { makeNode, type OutlineNode } from '../outline.js'
import { lastOf, type Nesting, openBlock, own } from './nesting.js'

/** Opens the recipients (Nơi nhận). */
export function openRecipients(nesting: Nesting, entry: LabelledLine): void {
  if (nesting.block?.type === 'recipients') nesting.block = null
  own(openBlock(nesting, 'recipients'), entry, 0, entry.line.text.length, 'label')
}

/** Adds one of them, or the archive line. */
export function addRecipient(nesting: Nesting, entry: LabelledLine, type: 'recipient' | 'archive'): void {
  const recipients = openBlock(nesting, 'recipients')
  const node = (entry.continues && lastOf(recipients)) || makeNode(type, recipients)
  if (entry.bullet) own(node, entry, 0, entry.bullet.sign.length, 'marker')
  own(node, entry, entry.bullet?.length ?? 0)
}

/** Adds a line of the signature: authority, office, name. */
export function addSigner(nesting: Nesting, entry: LabelledLine, part: NonNullable<OutlineNode['part']>): void {
  const signature = openBlock(nesting, 'signature')
  const last = entry.continues ? lastOf(signature) : undefined
  if (last) {
    own(last, entry)
    return
  }
  const node = makeNode('signaturePart', signature)
  node.part = part
  own(node, entry)
}
