import { siteTrailers } from '../lexicon/letterhead.js'
import { isTypeLine, recipientsHeadLength } from '../read/hard-line.js'
import { copyLine, cutLine, type Line, none, type TableRead, type View } from '../read/line.js'
import { isUpper } from '../read/marker.js'
import type { SourceText } from '../source/source-text.js'
import { isCaption, readAppendixHead } from './appendix.js'
import { labelBodyLine } from './body.js'
import { findTimeColumns, joinCells } from './cells.js'
import {
  isArchive,
  isPersonName,
  isSignedMark,
  labelRecipient,
  opensSignature,
  signatureBehind,
  signaturePart,
  splitRecipients,
  splitSignature,
} from './end-matter.js'
import { takeFlatTitle } from './flat-title.js'
import { rareLine } from './forms.js'
import { isLetterheadPart, isTypeHead, labelLetterhead } from './letterhead.js'
import { splitHead } from './split-head.js'
import { countTitleLines, isEnacting, opensPreamble } from './title.js'
import type { LabelledLine } from './types.js'
import { tableUse, unfoldTable } from './unfold.js'

/** A line with the part of the document that it was met in. */
type Mode = 'preamble' | 'body' | 'recipients' | 'signature' | 'after' | 'appendix'

/** Types that head no attached plan. */
const noPlan = /^(?:quyết định|quyết nghị|báo cáo)/
const decisions = /^(?:quyết định|nghị quyết|chỉ thị|công văn)/

/**
 * Says of every line what it is. The head is found by content, the body line by line, recipients and signature wherever
 * they stand; whether a marker opens a section is left to the tree, which knows the sequence.
 */
export function labelLines(source: SourceText, lines: readonly Line[]): LabelledLine[] {
  const out: LabelledLine[] = []
  // A note at the foot of a page may stand between any two lines: it is none of their sequence.
  const flow = lines.some((line) => line.footnote) ? lines.filter((line) => !line.footnote) : lines
  const at = labelHead(source, flow, out)
  labelRest(source, flow, at, out)
  if (flow !== lines)
    for (const line of lines) if (line.footnote) out.push(rareLine(line, 'note', { note: line.footnote }))
  for (let index = 0; index < out.length; index++) {
    const entry = out[index]
    if (entry?.kind === 'table' && entry.line.table) out[index] = tableLine(entry.line, entry.line.table)
  }
  return out
}

function tableLine(line: Line, table: TableRead): LabelledLine {
  const cells = joinCells(table)
  return rareLine(line, 'table', { cells, timeColumns: findTimeColumns(cells) })
}

/** Labels everything down to the subject; gives the index of the first line behind. */
function labelHead(view: View, lines: readonly Line[], out: LabelledLine[]): number {
  const typeAt = findType(lines)
  let end = typeAt < 0 ? leadingHead(lines) : typeAt
  const head = unfoldAll(view, lines.slice(0, end), 'letterhead').filter((line) => !isBox(line))
  for (const line of lines.slice(0, end)) if (line.table && isBox(line)) out.push(...setAside(view, line, line.table))
  out.push(...labelLetterhead(head))
  if (typeAt < 0) return end
  const typeLine = lines[typeAt]
  if (!typeLine) return end
  let rest: Line | null = null
  let type = ''
  if (typeLine.role === 'table') {
    out.push(...labelLetterhead(unfoldAll(view, [typeLine], 'letterhead')))
    type = out.find((entry) => entry.kind === 'type')?.line.key ?? ''
  } else if (isTypeHead(typeLine)) {
    out.push({ line: typeLine, kind: 'type' })
    type = typeLine.key
  } else {
    // The type stands inside a longer line: the parts before it are letterhead, what follows is subject and text.
    const parts = splitHead(typeLine)
    const index = parts.findIndex((part) => part.kind === 'type')
    out.push(...labelLetterhead(parts.slice(0, index).map((part) => part.line)))
    const part = parts[index]
    if (part) {
      out.push({ line: part.line, kind: 'type' })
      type = part.line.key
      if (typeLine.text.slice(part.to).trim() !== '') rest = cutLine(typeLine, part.to, typeLine.text.length)
    }
  }
  end = typeAt + 1
  const decision = decisions.test(type)
  if (rest) {
    if (takeFlatTitle(rest, out)) return end
    if (rest.text.length > 300) return end
  }
  const count = rest && !isUpper(rest.text) && rest.text.length > 90 ? 0 : countTitleLines(lines, end, decision)
  for (let at = end; at < end + count; at++) {
    const line = lines[at]
    if (line && rest && line.role === 'text') {
      if (takeFlatTitle(line, out)) return at + 1
    } else if (line)
      out.push(
        line.role === 'text' ? { line, kind: 'title' } : { line, kind: line.role === 'table' ? 'table' : line.role },
      )
  }
  return end + count
}

/** Index of the line that holds the document's type, above every ground and heading; -1 when there is none. */
function findType(lines: readonly Line[]): number {
  let seen = 0
  for (let at = 0; at < lines.length && seen < 70; at++) {
    const line = lines[at]
    if (!line) break
    if (line.role === 'table' && line.table) {
      if (
        tableUse(line.table) === 'letterhead' &&
        line.table.rows.some((row) => row.some((cell) => cell.lines.some((inner) => isTypeLine(inner.key))))
      )
        return at
      continue
    }
    if (line.role !== 'text') continue
    seen++
    if (isTypeHead(line)) return at
    if (/^căn cứ\s|^điều 1[.:]/.test(line.key) && !isUpper(line.text)) return -1
    if (/^i\s?[./-]/.test(line.key) && seen > 1) return -1
    if (
      line.text.length > 12 &&
      splitHead(line).some((part, index, parts) => part.kind === 'type' && (index > 0 || parts.length > 1))
    )
      return at
  }
  return -1
}

/** How many lines at the top belong to a letterhead when no type stands below it. */
function leadingHead(lines: readonly Line[]): number {
  let end = 0
  for (let at = 0; at < Math.min(lines.length, 30); at++) {
    const line = lines[at]
    if (!line) break
    if (line.role === 'table' && line.table && tableUse(line.table) === 'letterhead') end = at + 1
    else if (line.role === 'text') {
      if (isLetterheadPart(line)) end = at + 1
      else if (opensPreamble(line.key) || line.text.length > 200) break
    }
  }
  return end
}

const isBox = (line: Line) => line.table !== undefined && tableUse(line.table) === 'box'

/** The words of a web page's box about the document: none of them is the document's own. */
const setAside = (view: View, line: Line, table: TableRead): LabelledLine[] =>
  unfoldTable(view, line, table).map((part) => ({
    line: part,
    kind: part.role === 'text' ? 'furniture' : part.role === 'table' ? 'table' : part.role,
  }))

function unfoldAll(view: View, lines: readonly Line[], use: 'letterhead' | 'tail'): Line[] {
  return lines.flatMap((line) => {
    if (!line.table) return [line]
    return tableUse(line.table) === use ? unfoldTable(view, line, line.table) : [line]
  })
}

function labelRest(view: View, lines: readonly Line[], from: number, out: LabelledLine[]): void {
  let mode: Mode = 'preamble'
  let ended = false
  let signed = false
  const hasHead = out.some((entry) => entry.kind === 'nation' || entry.kind === 'motto' || entry.kind === 'number')
  const decision = decisions.test(out.find((entry) => entry.kind === 'type')?.line.key ?? '')
  const queue: Line[] = lines.slice(from)
  let right: LabelledLine[] = []
  /** Index of the next line, from the one at hand, that heads the recipients. */
  let nextRecipients = -1
  const closesSoon = (at: number) => {
    if (nextRecipients < at) nextRecipients = findRecipients(queue, at)
    return nextRecipients < at + 8 || at > queue.length - 6
  }
  const flushRight = () => {
    out.push(...right)
    if (right.length > 0) signed = true
    right = []
  }
  for (let at = 0; at < queue.length; at++) {
    const line = queue[at]
    if (!line) break
    if (line.role === 'table' && line.table) {
      const use = tableUse(line.table)
      if (use === 'tail' && mode !== 'appendix') {
        flushRight()
        labelTail(unfoldTable(view, line, line.table), out, mode === 'recipients')
        mode = 'after'
        ended = true
        signed = true
        continue
      }
      if (use === 'box') {
        out.push(...setAside(view, line, line.table))
        continue
      }
      if (use === 'letterhead' && !hasHead && ended) {
        out.push(...labelLetterhead(unfoldTable(view, line, line.table)))
        continue
      }
      flushRight()
      if ((mode === 'recipients' || mode === 'signature' || mode === 'after') && ended) mode = openAppendix(out, mode)
      out.push({ line, kind: 'table' })
      continue
    }
    if (line.role !== 'text') {
      out.push({ line, kind: line.role === 'table' ? 'table' : line.role })
      continue
    }
    const { key, text } = line
    if (text === '') {
      out.push({ line, kind: 'markup' })
      continue
    }
    if (ended && isSiteTrailer(key)) {
      // What a web page prints behind the document, down to its end.
      flushRight()
      for (const rest of queue.slice(at)) out.push({ line: rest, kind: rest.role === 'text' ? 'furniture' : rest.role })
      return
    }
    const late = ended && !hasHead && mode !== 'appendix' ? countLateHead(queue, at) : 0
    if (late > 0) {
      flushRight()
      out.push(...labelLetterhead(queue.slice(at, at + late)))
      at += late - 1
      continue
    }
    if (recipientsHeadLength(key) > 0 && mode !== 'appendix' && text.length < 2000) {
      mode = 'recipients'
      ended = true
      takeRecipientsHead(line, out, right)
      continue
    }
    const head = readAppendixHead(line, ended)
    if (head !== null && (ended || mode === 'body' || mode === 'after' || mode === 'appendix')) {
      flushRight()
      mode = 'appendix'
      ended = true
      takeAppendixHead(queue, at, head, out)
      at += appendixTitleLines(queue, at + 1, out)
      continue
    }
    if (isTypeHead(line) && attaches(queue, at, decision, mode)) {
      flushRight()
      out.push({ line, kind: 'type' })
      const count = countTitleLines(queue, at + 1, false)
      for (let index = at + 1; index <= at + count; index++) {
        const title = queue[index]
        if (title) out.push({ line: title, kind: title.role === 'text' ? 'title' : title.role })
      }
      at += count
      mode = 'preamble'
      ended = false
      continue
    }
    const typed = decision && mode !== 'preamble' && captionFollows(queue, at) ? typeLength(line) : 0
    if (typed > 0) {
      // KẾ HOẠCH HÀNH ĐỘNG “…” NĂM 2028: the attached plan's type and subject on one line.
      flushRight()
      out.push(
        { line: cutLine(line, 0, typed), kind: 'type' },
        { line: cutLine(line, typed, text.length), kind: 'title' },
      )
      mode = 'preamble'
      ended = false
      continue
    }
    if (isCaption(key) && text.length < 500) {
      out.push({ line, kind: 'caption' })
      continue
    }
    if (mode === 'preamble') {
      if (decision && isEnacting(line)) {
        out.push({ line, kind: 'enacting' })
        continue
      }
      if (/^kính gửi/.test(key)) {
        out.push({ line, kind: 'addressee' })
        continue
      }
      const labelled = labelBodyLine(line)
      if (labelled.kind === 'marker') mode = 'body'
      else if (
        labelled.kind === 'paragraph' ||
        labelled.kind === 'heading' ||
        labelled.kind === 'field' ||
        labelled.kind === 'closing' ||
        labelled.kind === 'bullet'
      ) {
        const ground = opensPreamble(labelled.bullet ? key.slice(labelled.bullet.length) : key)
        if (labelled.kind !== 'bullet' || ground)
          labelled.kind = labelled.kind === 'bullet' ? 'bullet' : ground ? 'ground' : labelled.kind
      }
      if (text.endsWith('./.')) ended = true
      out.push(labelled)
      continue
    }
    if (mode === 'recipients') {
      const done = takeRecipient(line, out, right)
      if (done) continue
      mode = right.length > 0 ? 'after' : 'signature'
      flushRight()
      at--
      if (mode === 'signature') {
        const part = signaturePart(line)
        if (!part) mode = 'after'
      }
      continue
    }
    if (mode === 'signature') {
      if (takeSignature(line, out)) {
        signed = true
        continue
      }
      mode = 'after'
      at--
      continue
    }
    if (mode !== 'appendix' && (ended || closesSoon(at)) && startsSignature(queue, at)) {
      mode = 'signature'
      at--
      continue
    }
    if (mode === 'after' && !hasHead && isLetterheadPart(line)) {
      out.push(...labelLetterhead([line]))
      continue
    }
    if (mode === 'after' && ended && signed && opensUnlabelledAppendix(queue, at)) {
      mode = 'appendix'
      out.push({ line: cutLine(line, 0, line.text.length), kind: 'appendixTitle' })
      at += appendixTitleLines(queue, at + 1, out)
      continue
    }
    const labelled = labelBodyLine(line)
    if (endsBody(text)) ended = true
    out.push(labelled)
  }
  flushRight()
}

/** `./.`, `//`, `./.)`: a slash among the last three signs. */
function endsBody(text: string): boolean {
  const { length } = text
  return (
    (text.charCodeAt(length - 1) === 47 || text.charCodeAt(length - 2) === 47 || text.charCodeAt(length - 3) === 47) &&
    closingMark.test(text)
  )
}
const closingMark = /[./]\/\.?\)?$/

/** A data table behind the end of the text is an annex of its own, also without a label. */
function openAppendix(out: LabelledLine[], mode: Mode): Mode {
  if (mode === 'appendix') return mode
  const line = out[out.length - 1]?.line
  if (line) {
    const bare = copyLine(line)
    bare.role = 'markup'
    bare.text = ''
    bare.key = ''
    bare.start = line.end
    bare.breaks = none
    out.push({ line: bare, kind: 'appendixHead' })
  }
  return 'appendix'
}

function takeAppendixHead(queue: Line[], at: number, length: number, out: LabelledLine[]): void {
  const line = queue[at]
  if (!line) return
  out.push({ line: cutLine(line, 0, length), kind: 'appendixHead' })
  const rest = line.text.slice(length).replace(/^[\s.:–-]+/, '')
  if (rest !== '')
    out.push({ line: cutLine(line, line.text.length - rest.length, line.text.length), kind: 'appendixTitle' })
}

/** Title lines of an annex: in capitals or emphasised, up to the caption, a table or text. */
function appendixTitleLines(queue: Line[], from: number, out: LabelledLine[]): number {
  let taken = 0
  for (let at = from; at < queue.length; at++) {
    const line = queue[at]
    if (!line || (line.role !== 'text' && line.role !== 'rule' && line.role !== 'markup')) break
    if (line.role !== 'text') {
      out.push({ line, kind: line.role })
      taken++
      continue
    }
    const labelled = labelBodyLine(line)
    const plain = labelled.kind === 'heading' || (labelled.kind === 'paragraph' && isUpper(line.text))
    const quiet =
      labelled.kind === 'paragraph' &&
      taken === 0 &&
      line.text.length < 160 &&
      !/[.;:]$/.test(line.text) &&
      (line.indent >= 8 || captionFollows(queue, at))
    if (isCaption(line.key) || line.text.startsWith('(') || (!plain && !quiet)) break
    if (isTypeLine(line.key) && taken > 0) break
    out.push({ line, kind: 'appendixTitle' })
    taken++
  }
  return taken
}

function captionFollows(queue: Line[], at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(queue.length, at + 4); ahead++)
    if (isCaption(queue[ahead]?.key ?? '')) return true
  return false
}

/** A title in capitals or emphasis behind the signature, a caption or a table below it. */
function opensUnlabelledAppendix(queue: Line[], at: number): boolean {
  const line = queue[at]
  if (!line) return false
  const kind = labelBodyLine(line).kind
  if (kind !== 'heading' && !isUpper(line.text)) return false
  for (let ahead = at + 1; ahead < Math.min(queue.length, at + 5); ahead++) {
    const next = queue[ahead]
    if (!next) return false
    if (isCaption(next.key) || next.role === 'table') return true
    if (next.role === 'text' && next.text.length > 160) return false
  }
  return isUpper(line.text) && line.text.length > 12
}

/** Whether a type in the middle of the text heads an attached plan. */
function attaches(queue: Line[], at: number, decision: boolean, mode: Mode): boolean {
  const line = queue[at]
  if (!line || noPlan.test(line.key)) return false
  if (mode === 'appendix') return decision && captionFollows(queue, at)
  if (decision) return true
  return (mode === 'after' || mode === 'signature') && captionFollows(queue, at)
}

const trailer = new RegExp(`^(?:${siteTrailers.join('|')})\\s*:?$`, 'u')
const isSiteTrailer = (key: string) => trailer.test(key)

/** Most lines of a letterhead that stands behind the text. */
const longestHead = 14

/** Lines of a whole letterhead behind the body, as a text holds whose layout tables came last: names, nation, number or date. */
function countLateHead(queue: Line[], at: number): number {
  const first = queue[at]
  if (!first || !(isUpper(first.text) || isLetterheadPart(first)) || first.text.length > 120) return 0
  const kinds = new Set<string>()
  let count = 0
  for (let ahead = at; ahead < Math.min(queue.length, at + longestHead); ahead++) {
    const line = queue[ahead]
    if (!line || line.role === 'table' || line.text.length > 120) break
    if (line.role !== 'text' || line.text === '') continue
    if (
      recipientsHeadLength(line.key) > 0 ||
      readAppendixHead(line, true) !== null ||
      signaturePart(line) ||
      isTypeHead(line)
    )
      break
    const parts = splitHead(line).filter((part) => part.kind !== 'unknown' && part.kind !== 'rule')
    if (parts.length === 0 && !isUpper(line.text) && /\p{L}/u.test(line.text)) break
    for (const part of parts) kinds.add(part.kind)
    count = ahead - at + 1
  }
  return (kinds.has('nation') || kinds.has('motto')) && (kinds.has('number') || kinds.has('placeDate')) ? count : 0
}

/** Length of the type that a line in capitals begins with when its subject follows on the line; 0 otherwise. */
function typeLength(line: Line): number {
  if (!isUpper(line.text) || noPlan.test(line.key)) return 0
  const first = splitHead(line)[0]
  return first?.kind === 'type' && first.to < line.text.length ? first.to : 0
}

function takeRecipientsHead(line: Line, out: LabelledLine[], right: LabelledLine[]): void {
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
    if (signaturePart(rest)) right.push(...splitSignature(rest))
    else takeRecipient(rest, out, right)
  })
  if (beside) right.push(...splitSignature(beside))
}

/** The two columns of a line at the foot: recipients left, signature right. */
function splitColumns(line: Line): [Line, Line | null] {
  for (let index = line.gaps.length - 1; index >= Math.max(0, line.gaps.length - 4); index--) {
    const gap = line.gaps[index] ?? 0
    const beside = cutLine(line, gap, line.text.length)
    if (beside.text !== '' && (signaturePart(beside) || isUpper(beside.text) || isPersonName(beside.text, beside.key)))
      return [cutLine(line, 0, gap), beside]
  }
  return [line, null]
}

/** Takes a line of the recipients block; false when the block has ended, and then nothing of the line is taken. */
function takeRecipient(whole: Line, out: LabelledLine[], right: LabelledLine[]): boolean {
  const [line, beside] = splitColumns(whole)
  const before = right.length
  if (beside) right.push(...splitSignature(beside))
  if (takeLeft(whole, line, out, right)) return true
  right.length = before
  return false
}

/** The left column of such a line. */
function takeLeft(whole: Line, line: Line, out: LabelledLine[], right: LabelledLine[]): boolean {
  if (line.text === '') return true
  const last = out[out.length - 1]
  if (
    whole.indent >= 25 &&
    (signaturePart(line) || isPersonName(line.text, line.key) || isUpper(line.text)) &&
    !isArchive(line.key)
  ) {
    right.push(...splitSignature(line))
    return true
  }
  if (signaturePart(line) || isSignedMark(line.key)) return false
  const labelled = labelRecipient(line)
  if (labelled.kind === 'archive') {
    const at = signatureBehind(line)
    out.push(at < 0 ? labelled : { ...labelled, line: cutLine(line, 0, at) })
    if (at >= 0) right.push(...splitSignature(cutLine(line, at, line.text.length)))
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
function archiveStands(out: LabelledLine[]): boolean {
  for (let at = out.length - 1; at >= Math.max(0, out.length - farthestArchive); at--) {
    const kind = out[at]?.kind
    if (kind === 'archive') return true
    if (kind === 'recipientsHead') return false
  }
  return false
}
const farthestArchive = 60

/** Takes a line of the signature; false when the block has ended. */
function takeSignature(line: Line, out: LabelledLine[]): boolean {
  if (isSignedMark(line.key) || /^[.…_\s]{3,}$/.test(line.text)) {
    out.push({ line, kind: 'signerName' })
    return true
  }
  const last = out[out.length - 1]
  const part = signaturePart(line)
  if (part) {
    out.push(...splitSignature(line))
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
    out.push(...splitSignature(line))
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

/** Recipients and signature out of the cells of a table; `goesOn` when the recipients have begun above it. */
function labelTail(lines: Line[], out: LabelledLine[], goesOn: boolean): void {
  const right: LabelledLine[] = []
  let mode: 'none' | 'recipients' | 'signature' = goesOn ? 'recipients' : 'none'
  for (const line of lines) {
    if (line.role !== 'text' || line.text === '') {
      out.push({ line, kind: line.role === 'text' ? 'markup' : line.role === 'table' ? 'table' : line.role })
      continue
    }
    if (recipientsHeadLength(line.key) > 0) {
      mode = 'recipients'
      takeRecipientsHead(line, out, right)
    } else if (mode === 'recipients' && !signaturePart(line) && !opensSignature(line)) {
      if (isPersonName(line.text, line.key) && archiveStands(out)) out.push({ line, kind: 'signerName' })
      else if (isUpper(line.text) && archiveStands(out) && line.text.length > 6) {
        mode = 'signature'
        out.push(...splitSignature(line))
      } else if (!takeRecipient(line, out, right)) out.push({ line, kind: 'paragraph' })
    } else {
      mode = 'signature'
      const last = out[out.length - 1]
      if (!signaturePart(line) && isUpper(line.text) && (last?.kind === 'authority' || last?.kind === 'signerTitle'))
        out.push(rareLine(line, last.kind, { continues: true }))
      else if (signaturePart(line) || isUpper(line.text) || opensSignature(line)) out.push(...splitSignature(line))
      else if (isPersonName(line.text, line.key) || isSignedMark(line.key)) out.push({ line, kind: 'signerName' })
      else out.push({ line, kind: continuesOffice(out) ? 'signerTitle' : 'paragraph' })
    }
  }
  out.push(...right)
}

const continuesOffice = (out: LabelledLine[]) => {
  const last = out[out.length - 1]
  return last?.kind === 'signerTitle' || last?.kind === 'authority'
}

/** Index of the first line from `from` that heads the recipients: shortly before it the body may end without its mark. */
function findRecipients(queue: readonly Line[], from: number): number {
  for (let at = from; at < queue.length; at++) if (recipientsHeadLength(queue[at]?.key ?? '') > 0) return at
  return Number.MAX_SAFE_INTEGER
}

/** An authority mark, or an office in capitals over a name or the end. */
function startsSignature(queue: Line[], at: number): boolean {
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
