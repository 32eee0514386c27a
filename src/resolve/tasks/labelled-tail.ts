import { readFieldLabel } from '../../label/field-label.js'
import type { FieldRole } from '../../label/types.js'
import { doneWords } from '../../lexicon/duty-words.js'
import { readRoleValue } from '../../mention/roles.js'
import type { Line } from '../../read/line.js'
import type { Span } from '../../tree/outline.js'
import { trimSpan } from '../../tree/quote.js'
import type { Words } from '../walk.js'
import { addRoled, makeDraft, type TaskDraft } from './draft.js'
import { countedTimes, type Facts } from './facts.js'

/** A label inside a sentence with what stands behind it. */
interface TailLabel {
  role: FieldRole
  /** Where the label begins, and the sign before it. */
  start: number
  value: Span
}

const leads = new Set<FieldRole>(['lead', 'both'])
const tells = new Set<FieldRole>(['lead', 'coordinating', 'both', 'time', 'product', 'budget', 'place'])

/**
 * Labels behind the words that tell what is to be done, on one line: `Treo pano. Đơn vị thực hiện: Phòng A; thời gian:
 * tháng 6`, `Rà soát hồ sơ (chủ trì: Phòng A; phối hợp: Công an xã)`. They are told like labels on lines of their own; `from` …
 * `to` is where they stand.
 */
export function labelledTail(facts: Facts, words: Words): { draft: TaskDraft; from: number; to: number } | null {
  const labels = labelsIn(words)
  const [first] = labels
  if (!first || !labels.some(({ role }) => leads.has(role))) return null
  const { line, from, to, node, section } = words
  const title = trimSpan({ line, from, to: first.start })
  if (title.to <= title.from || past.test(line.key.slice(title.from, title.to))) return null
  const draft = makeDraft('fields', section, node)
  draft.title = [{ ...title, to: title.to - (endSigns.exec(line.key.slice(title.from, title.to))?.[0].length ?? 0) }]
  draft.spans = [{ line, from, to }]
  draft.times = countedTimes(facts, draft.spans)
  for (const { role, value } of labels) {
    if (role === 'product') draft.product.push(value)
    else if (role === 'budget') draft.budget.push(value)
    else if (role === 'place') draft.place.push(value)
    else if (role !== 'time') {
      const roled = readRoleValue(line.text, line.key, value.from, value.to, role === 'both' ? 'lead' : role)
      // `…, thực hiện: Bầu đủ số đại biểu`: here nothing but the label says that units follow, so one must be told as such.
      if (roled.every(({ unit }) => unit.head === '' && unit.kind !== 'person')) continue
      addRoled(draft, facts.source, line, roled)
    }
  }
  const last = labels[labels.length - 1] ?? first
  return draft.lead.length > 0 ? { draft, from: first.start, to: last.value.to } : null
}

/** What was done, and by whom, tells nobody to act. */
const past = new RegExp(`(?:^| )(?:${doneWords.join('|')}) `)
const endSigns = /[\s.;,([–-]{1,8}$/
/** Signs before a label inside a sentence; a label behind words is their object. */
const openers = '.;,([-'
/** Longest label, in UTF-16 units. */
const longestLabel = 40

function labelsIn({ line, from, to }: Words): TailLabel[] {
  const { key } = line
  const labels: TailLabel[] = []
  let open: { role: FieldRole; start: number; value: number } | null = null
  const close = (end: number) => {
    if (open)
      labels.push({
        role: open.role,
        start: open.start,
        value: trimmed({ line, from: open.value, to: valueEnd(line, open.start, open.value, end) }),
      })
    open = null
  }
  for (let colon = key.indexOf(':', from); colon >= 0 && colon < to; colon = key.indexOf(':', colon + 1)) {
    const start = startOf(key, from, colon)
    if (start === from) continue
    // Any label ends the value before it, known or not: `bà Lê Thị Hoa, điện thoại: …`.
    close(start)
    const label = readFieldLabel(key, start)
    if (label?.end === colon && tells.has(label.role)) open = { role: label.role, start, value: label.value }
  }
  close(to)
  return labels
}

/** Where a value ends: at the bracket that holds its label, else at a full stop before another sentence. */
function valueEnd({ text, key }: Line, label: number, from: number, to: number): number {
  // Only the value is looked at: a line may hold as many labels as signs.
  const value = text.slice(from, to)
  const close = closing[key.charAt(label - 1)]
  const bracket = close === undefined ? -1 : value.indexOf(close)
  const end = bracket >= 0 ? bracket : value.search(sentence)
  return end >= 0 ? from + end : to
}
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const sentence = /[.)] (?=\p{Lu})/u

/** Where the words before a colon begin, behind a sign and a blank; `from` when none stands near. */
function startOf(key: string, from: number, colon: number): number {
  for (let at = colon - 1; at > from && colon - at <= longestLabel; at--)
    if (openers.includes(key.charAt(at))) return key.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
  return from
}

/** A value without the signs at its end and the bracket that it stands in. */
function trimmed(span: Span): Span {
  const { line, from, to } = trimSpan(span)
  const end = to - (lastSigns.exec(line.key.slice(from, to))?.[0].length ?? 0)
  return { line, from, to: Math.max(from, end) }
}
const lastSigns = /[\s.;,)\]([–-]{1,8}$/
