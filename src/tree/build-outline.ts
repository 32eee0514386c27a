import type { LabelledLine } from '../label/types.js'
import { addAppendixTitle, openAppendix } from './nest/add-appendix.js'
import { addBullet } from './nest/add-bullet.js'
import { addRecipient, addSigner, openRecipients } from './nest/add-end-matter.js'
import { addField } from './nest/add-field.js'
import { addHeadMark, addHeadPart } from './nest/add-head-part.js'
import { addNote } from './nest/add-note.js'
import { addParagraph } from './nest/add-paragraph.js'
import { addTable } from './nest/add-table.js'
import { addCaption, addSubject, addType } from './nest/add-title.js'
import { leaveBlock, type Nesting, openPreamble, own, startNesting } from './nest/nesting.js'
import { openSection } from './nest/open-section.js'
import { makeNode, type Outline } from './outline.js'

/**
 * Nests the labelled lines: head, preamble, sections by the sequence of their markers, lists by the kind of bullet,
 * end matter, annexes. It says what the text says and adds nothing; a number that opens no section is text.
 */
export function buildOutline(labelled: readonly LabelledLine[], maxDepth: number): Outline {
  const nesting = startNesting(labelled, maxDepth)
  const lastMarker = findLastMarker(labelled)
  labelled.forEach((entry, index) => {
    add(nesting, entry, index > lastMarker)
  })
  return nesting.outline
}

/** Adds one line; `late` when no marker of the document stands behind it. */
function add(nesting: Nesting, entry: LabelledLine, late: boolean): void {
  switch (entry.kind) {
    case 'rule':
    case 'markup':
      return
    case 'furniture':
      own(nesting.block ?? nesting.flow, entry, 0, entry.line.text.length, 'furniture')
      return
    case 'nation':
    case 'motto':
    case 'number':
    case 'placeDate':
    case 'issuer':
      addHeadPart(nesting, entry, entry.kind)
      return
    case 'urgency':
    case 'secrecy':
    case 'draft':
    case 'subject':
      addHeadMark(nesting, entry, entry.kind)
      return
    case 'type':
      addType(nesting, entry)
      return
    case 'title':
      addSubject(nesting, entry)
      return
    case 'caption':
    case 'addressee':
    case 'enacting':
      addCaption(nesting, entry)
      return
    case 'appendixHead':
      openAppendix(nesting, entry)
      return
    case 'appendixTitle':
      addAppendixTitle(nesting, entry)
      return
    case 'marker':
      addMarked(nesting, entry)
      return
    case 'bullet':
      leaveBlock(nesting)
      openPreamble(nesting)
      if (entry.bullet) addBullet(nesting, entry, entry.bullet)
      return
    case 'field':
      leaveBlock(nesting)
      openPreamble(nesting)
      nesting.open = 0
      if (entry.field) addField(nesting.flow, entry, entry.field)
      return
    case 'ground':
      nesting.block = null
      openPreamble(nesting)
      nesting.open = 0
      own(makeNode('ground', nesting.flow), entry)
      return
    case 'heading':
    case 'paragraph':
      addText(nesting, entry)
      return
    case 'closing':
      addClosing(nesting, entry, late)
      return
    case 'table':
      nesting.block = null
      addTable(nesting, entry)
      return
    case 'note':
      if (entry.note) addNote(nesting, entry, entry.note)
      return
    case 'recipientsHead':
      openRecipients(nesting, entry)
      return
    case 'recipient':
    case 'archive':
      addRecipient(nesting, entry, entry.kind)
      return
    case 'authority':
      addSigner(nesting, entry, 'authority')
      return
    case 'signerTitle':
      addSigner(nesting, entry, 'title')
      return
    case 'signerName':
      addSigner(nesting, entry, 'name')
      return
  }
}

/** A section where the sequence has a place for the marker, otherwise text. */
function addMarked(nesting: Nesting, entry: LabelledLine): void {
  const { block } = nesting
  if (block?.type === 'title' || block?.type === 'letterhead') nesting.block = null
  if (entry.marker && openSection(nesting, entry, entry.marker)) return
  nesting.open = 0
  addParagraph(nesting, entry)
}

function addText(nesting: Nesting, entry: LabelledLine): void {
  const { block } = nesting
  if (block?.type === 'recipients' || block?.type === 'signature') {
    own(makeNode('paragraph', block), entry)
    return
  }
  leaveBlock(nesting)
  openPreamble(nesting)
  addParagraph(nesting, entry, entry.kind === 'heading')
}

/** The closing formula; with markers behind it, it is a sentence like any other. */
function addClosing(nesting: Nesting, entry: LabelledLine, late: boolean): void {
  nesting.block = null
  if (!late) {
    addParagraph(nesting, entry)
    return
  }
  nesting.open = 0
  own(makeNode('closing', nesting.scope), entry)
}

/** Index of the last marker before the first recipients or annex behind it: a closing formula stands after it. */
function findLastMarker(labelled: readonly LabelledLine[]): number {
  let last = -1
  for (let at = 0; at < labelled.length; at++) {
    const kind = labelled[at]?.kind
    if (kind === 'recipientsHead' || kind === 'appendixHead') break
    if (kind === 'marker') last = at
  }
  return last
}
