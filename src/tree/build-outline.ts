import type { LabelledLine } from '../label/types.js'
import { tableUse } from '../label/unfold.js'
import { isUpper } from '../read/marker.js'
import { isSmall, isSpace } from '../source/letters.js'
import { addOwn, makeNode, type Outline, type OutlineNode, type OwnSpan } from './outline.js'
import { placeMarker } from './place-marker.js'

/** Rank of a bullet: a smaller one holds a greater one. `+` stands below `-`; a star that heads a list stands above. */
const bulletRank: Record<string, number> = {
  '*': 1,
  '•': 1,
  '❖': 0,
  '§': 0,
  '■': 0,
  '●': 1,
  '▪': 2,
  '-': 2,
  '–': 2,
  '—': 2,
  '+': 3,
  '·': 3,
  '○': 3,
  '◦': 3,
  '✓': 3,
  '✔': 3,
  '➢': 1,
  '➤': 1,
  '►': 1,
}

/**
 * Nests the labelled lines: head, preamble, sections by the sequence of their markers, lists by the kind of bullet,
 * end matter, annexes. It says what the text says and adds nothing; a number that opens no section is text.
 */
export function buildOutline(labelled: readonly LabelledLine[], maxDepth: number): Outline {
  const root = makeNode('plan', null)
  const outline: Outline = {
    root,
    labelled,
    sections: [],
    appendices: [],
    notes: [],
    tables: [],
    attached: null,
    flattened: 0,
  }
  /** What sections stand in: the document, an attached plan, an annex. */
  let scope = root
  let scopeId = ''
  /** What takes the next line. */
  let flow: OutlineNode = root
  let stack: OutlineNode[] = []
  /** List items that are open, outer ones first, with the ranks of their bullets; `open` says how many are. */
  const items: OutlineNode[] = []
  const ranks: number[] = []
  let open = 0
  let preamble: OutlineNode | null = null
  let block: OutlineNode | null = null
  /** How often each id was given. */
  const given = new Map<string, number>()
  const lastMarker = findLastMarker(labelled)

  const own = (
    node: OutlineNode,
    entry: LabelledLine,
    from = 0,
    to = entry.line.text.length,
    leaf: OwnSpan['leaf'] = 'text',
  ) => {
    if (to > from) addOwn(node, { line: entry.line, from, to, leaf })
  }
  /** The block of this type that is open, or a new one. */
  const within = (type: OutlineNode['type']) => {
    if (block?.type !== type) {
      block = makeNode(
        type,
        scope.type === 'appendix' ? scope : type === 'recipients' || type === 'signature' ? root : scope,
      )
      open = 0
    }
    return block
  }
  const leave = () => {
    block = null
  }
  const openSection = (entry: LabelledLine, marker: NonNullable<LabelledLine['marker']>): boolean => {
    const title = entry.title ? { line: entry.line, from: entry.title.start, to: entry.title.end } : null
    const place = placeMarker(stack, marker, title)
    if (!place) return false
    let depth = place.parent + 1
    if (depth >= maxDepth) {
      outline.flattened++
      depth = maxDepth - 1
    }
    stack.length = Math.max(0, depth)
    const parent = stack[depth - 1] ?? scope
    const node = makeNode('section', parent)
    const text = entry.line.text.slice(0, marker.length)
    const above = parent.section?.id ?? scopeId
    const name = sectionName(text)
    // An attached plan shares the ids of the decision: they stand in one list.
    const path = above === '' || name === '' ? above + name : `${above}/${name}`
    const count = (given.get(path) ?? 0) + 1
    given.set(path, count)
    const id = count > 1 ? `${path}~${count}` : path
    node.section = { id, marker, text, title, misread: place.misread === true }
    own(node, entry, 0, marker.length, 'marker')
    if (entry.title) {
      own(makeNode('sectionTitle', node), entry, entry.title.start, entry.title.end)
      const rest = skipBlank(entry.line.text, entry.title.end)
      if (rest < entry.line.text.length) own(makeNode('paragraph', node), entry, rest)
    } else own(makeNode('paragraph', node), entry, marker.body)
    stack.push(node)
    outline.sections.push(node)
    flow = node
    open = 0
    preamble = null
    leave()
    return true
  }
  const addBullet = (entry: LabelledLine, bullet: NonNullable<LabelledLine['bullet']>) => {
    let rank = bulletRank[bullet.sign] ?? 2
    if (
      bullet.sign === '*' &&
      open > 0 &&
      !entry.field &&
      entry.line.text.charCodeAt(entry.line.text.length - 1) !== 58 &&
      ranks[0] !== 1
    )
      rank = 3
    while (open > 0 && !holds(items[open - 1], ranks[open - 1] ?? 0, rank, entry.line.indent, bullet.sign)) open--
    const holder = (open > 0 ? items[open - 1] : block?.type === 'noteDefinition' ? block : flow) ?? flow
    const last = holder.children[holder.children.length - 1]
    const list = last?.type === 'list' ? last : makeNode('list', holder)
    const node = makeNode('listItem', list)
    node.item = { sign: bullet.sign }
    own(node, entry, 0, bullet.sign.length, 'marker')
    if (entry.field) addField(node, entry, entry.field)
    else own(makeNode('paragraph', node), entry, bullet.length)
    items[open] = node
    ranks[open] = rank
    open++
  }
  const addField = (parent: OutlineNode, entry: LabelledLine, field: NonNullable<LabelledLine['field']>) => {
    const node = makeNode('field', parent)
    node.field = {
      role: field.role,
      label: { line: entry.line, from: field.start, to: field.end },
      value: { line: entry.line, from: field.value, to: entry.line.text.length },
    }
    own(node, entry, field.start, Math.min(field.value, entry.line.text.length), 'label')
    own(node, entry, field.value)
  }
  const addParagraph = (entry: LabelledLine, heading: boolean) => {
    const holder = block?.type === 'noteDefinition' ? block : flow
    // A paragraph goes on with the item above only where it begins small.
    const item = open > 0 ? items[open - 1] : undefined
    const inItem = item && isSmall(entry.line.text.charCodeAt(0)) && entry.line.blanks <= 1
    const node = makeNode('paragraph', inItem ? item : holder)
    if (heading) node.heading = true
    own(node, entry)
    if (!inItem) open = 0
  }

  const take = (entry: LabelledLine, index: number): void => {
    const { line } = entry
    switch (entry.kind) {
      case 'rule':
      case 'markup':
      case 'furniture':
        if (entry.kind === 'furniture') own(block ?? flow, entry, 0, line.text.length, 'furniture')
        return
      case 'nation':
      case 'motto':
      case 'number':
      case 'placeDate':
      case 'issuer':
      case 'urgency':
      case 'secrecy':
      case 'draft':
      case 'subject':
        addHeadPart(within('letterhead'), entry)
        return
      case 'type': {
        if (outline.sections.length > 0 || root.children.some((child) => child.type === 'title')) {
          if (scope.type !== 'appendix') {
            scope = makeNode('attachedPlan', root)
            outline.attached = scope
            scopeId = ''
          }
          stack = []
          flow = scope
          preamble = null
          leave()
        }
        own(makeNode('documentType', within('title')), entry)
        return
      }
      case 'title': {
        const title = within('title')
        const last = title.children[title.children.length - 1]
        own(last?.type === 'subject' ? last : makeNode('subject', title), entry)
        return
      }
      case 'caption':
      case 'addressee':
      case 'enacting': {
        const node = makeNode(
          'caption',
          block?.type === 'title' || scope.type === 'appendix'
            ? block?.type === 'title'
              ? block
              : scope
            : (preamble ?? flow),
        )
        own(node, entry)
        return
      }
      case 'appendixHead':
        scope = makeNode('appendix', root)
        scopeId = `A${outline.appendices.length + 1}`
        scope.id = scopeId
        outline.appendices.push(scope)
        stack = []
        flow = scope
        preamble = null
        open = 0
        leave()
        if (line.text !== '') own(scope, entry, 0, line.text.length, 'label')
        return
      case 'appendixTitle': {
        if (scope.type !== 'appendix' || flow !== scope || scope.children.some((child) => child.type !== 'subject')) {
          scope = makeNode('appendix', root)
          scopeId = `A${outline.appendices.length + 1}`
          scope.id = scopeId
          outline.appendices.push(scope)
          stack = []
          flow = scope
          open = 0
          leave()
        }
        const last = scope.children[scope.children.length - 1]
        own(last?.type === 'subject' ? last : makeNode('subject', scope), entry)
        return
      }
      case 'marker': {
        if (block?.type === 'title' || block?.type === 'letterhead') leave()
        if (entry.marker && openSection(entry, entry.marker)) return
        open = 0
        addParagraph(entry, false)
        return
      }
      case 'bullet':
        if (block && block.type !== 'noteDefinition') leave()
        openPreamble()
        if (entry.bullet) addBullet(entry, entry.bullet)
        return
      case 'field': {
        if (block && block.type !== 'noteDefinition') leave()
        openPreamble()
        open = 0
        if (entry.field) addField(flow, entry, entry.field)
        return
      }
      case 'ground': {
        leave()
        openPreamble()
        const node = makeNode('ground', flow)
        own(node, entry)
        open = 0
        return
      }
      case 'heading':
      case 'paragraph':
        if (block?.type === 'recipients' || block?.type === 'signature') {
          own(makeNode('paragraph', block), entry)
          return
        }
        if (block && block.type !== 'noteDefinition') leave()
        openPreamble()
        addParagraph(entry, entry.kind === 'heading')
        return
      case 'closing':
        if (index < lastMarker) {
          leave()
          addParagraph(entry, false)
          return
        }
        leave()
        open = 0
        own(makeNode('closing', scope), entry)
        return
      case 'table': {
        leave()
        addTable(entry)
        return
      }
      case 'note': {
        if (!entry.note) return
        const node = makeNode('noteDefinition', scope.type === 'appendix' && !line.footnote ? scope : root)
        node.note = { label: entry.note.label }
        outline.notes.push(node)
        block = node
        open = 0
        own(node, entry, 0, line.text.slice(0, entry.note.length).trimEnd().length, 'marker')
        own(makeNode('paragraph', node), entry, entry.note.length)
        return
      }
      case 'recipientsHead':
        if (block?.type === 'recipients') leave()
        own(within('recipients'), entry, 0, line.text.length, 'label')
        return
      case 'recipient':
      case 'archive': {
        const recipients = within('recipients')
        const type = entry.kind
        const last = recipients.children[recipients.children.length - 1]
        const node = entry.continues && last ? last : makeNode(type, recipients)
        const from = entry.bullet?.length ?? 0
        if (entry.bullet) own(node, entry, 0, entry.bullet.sign.length, 'marker')
        own(node, entry, from)
        return
      }
      case 'authority':
      case 'signerTitle':
      case 'signerName': {
        const signature = within('signature')
        const last = signature.children[signature.children.length - 1]
        if (entry.continues && last) {
          own(last, entry)
          return
        }
        const node = makeNode('signaturePart', signature)
        node.part = entry.kind === 'authority' ? 'authority' : entry.kind === 'signerTitle' ? 'title' : 'name'
        own(node, entry)
      }
    }
  }
  labelled.forEach(take)
  return outline

  /** Text before the first section stands in the preamble. */
  function openPreamble(): void {
    if (stack.length > 0 || scope.type === 'appendix' || block?.type === 'noteDefinition') return
    if (outline.sections.some((section) => section.parent === scope)) return
    if (!preamble || preamble.parent !== scope) {
      preamble = makeNode('preamble', scope)
      flow = preamble
    }
  }

  function addTable(entry: LabelledLine): void {
    const { table } = entry.line
    if (!table) return
    openPreamble()
    open = 0
    const node = makeNode('table', flow)
    node.table = entry.line
    node.cells = entry.cells
    if (tableUse(table) === 'data') {
      outline.tables.push(node)
      node.id = `t${outline.tables.length}`
    }
    for (const row of entry.cells ?? []) {
      const rowNode = makeNode('tableRow', node)
      for (const line of row) {
        const cellNode = makeNode('tableCell', rowNode)
        if (line) addOwn(cellNode, { line, from: 0, to: line.text.length, leaf: 'text' })
      }
    }
  }
}

/** Whether an open item holds what begins with a bullet of this rank: one of a lesser rank, or the same set in deeper. */
function holds(item: OutlineNode | undefined, rank: number, below: number, indent: number, sign: string): boolean {
  if (rank !== below) return rank < below
  const outer = item?.own[0]?.line.indent ?? 0
  return indent >= outer + 2 && outer < 4 && indent < 12 && item?.item?.sign === sign
}

function addHeadPart(letterhead: OutlineNode, entry: LabelledLine): void {
  const types = {
    nation: 'nation',
    motto: 'motto',
    number: 'documentNumber',
    placeDate: 'placeDate',
    issuer: 'issuer',
  } as const
  const kind = entry.kind
  const last = letterhead.children[letterhead.children.length - 1]
  if (kind === 'urgency' || kind === 'secrecy' || kind === 'draft' || kind === 'subject') {
    const node = makeNode('headMark', letterhead)
    node.mark = kind
    addOwn(node, { line: entry.line, from: 0, to: entry.line.text.length, leaf: 'text' })
    return
  }
  const type = types[kind as keyof typeof types]
  const same = letterhead.children.find((child) => child.type === type)
  const node =
    type === 'issuer'
      ? last?.type === 'issuer'
        ? last
        : makeNode('issuer', letterhead)
      : entry.continues && same
        ? same
        : makeNode(type, letterhead)
  addOwn(node, { line: entry.line, from: 0, to: entry.line.text.length, leaf: 'text' })
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

function skipBlank(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32) at++
  return at
}

/** A marker as ids name it: without brackets and end punctuation. */
export function sectionName(marker: string): string {
  let to = marker.length
  while (to > 0 && endsMarker(marker.charCodeAt(to - 1))) to--
  const name = marker.slice(marker.charCodeAt(0) === 40 ? 1 : 0, to)
  return name.replace(blanks, ' ')
}

/** . ) / : - blanks and what makes a keycap. */
const endsMarker = (code: number) =>
  code === 46 ||
  code === 41 ||
  code === 47 ||
  code === 58 ||
  code === 45 ||
  code === 0xfe0f ||
  code === 0x20e3 ||
  isSpace(code)
const blanks = /\s+/g

/** Whether a heading stands in capitals. */
export const isCapitalHeading = (node: OutlineNode) => {
  const title = node.section?.title
  return title ? isUpper(title.line.text.slice(title.from, title.to)) : false
}
