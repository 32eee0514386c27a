import { fieldLabels } from '../lexicon/field-labels.js'
import type { FieldRole } from './types.js'

const roles = new Map<string, FieldRole>()
for (const [role, heads] of fieldLabels) for (const head of heads) if (!roles.has(head)) roles.set(head, role)
const pattern = new RegExp(
  `(${[...roles.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])([^:.;]{0,48})\\s?:`,
  'uy',
)
/** A label of the free kind: what stands before the colon decides nothing but that it is short. */
const phasePattern = /(?:đợt|giai đoạn|bước)\s+\d{1,2}[^:.;]{0,30}:/y

/** Farthest place of a label's colon. */
const farthest = 100

/** The label that a text begins with at `at`: its role and extent, the colon included in `value`'s offset. */
export function readFieldLabel(
  key: string,
  at: number,
): { role: FieldRole; start: number; end: number; value: number } | null {
  const colon = key.indexOf(':', at)
  if (colon < 0 || colon > at + farthest) return null
  pattern.lastIndex = at
  const match = pattern.exec(key)
  if (match) {
    const tail = match[2] ?? ''
    // The tail is a few words of the label, no clause of its own.
    if (tail.trim().split(' ').length > 9 || (/\d{3,}|\(/.test(tail.trim()) && !/^[^(]*\([^)]*\)\s*$/.test(tail)))
      return null
    const end = pattern.lastIndex
    let value = end
    while (key.charCodeAt(value) === 32) value++
    return { role: roles.get(match[1] ?? '') ?? 'content', start: at, end: end - 1, value }
  }
  const misread = readMisread(key, at, colon)
  if (misread) return misread
  phasePattern.lastIndex = at
  if (phasePattern.test(key)) {
    let value = phasePattern.lastIndex
    while (key.charCodeAt(value) === 32) value++
    return { role: 'content', start: at, end: phasePattern.lastIndex - 1, value }
  }
  return null
}

/** Most signs of a head that may have lost or changed their marks. */
const mostMisread = 2
const bareRoles = new Map<string, [head: string, role: FieldRole]>()
for (const [head, role] of roles)
  if (head.includes(' ') && role !== 'content' && role !== 'note') bareRoles.set(bare(head), [head, role])

/** `Đon vị phối hợp`, `Thòi gian thực hiện`: scanned labels whose first two to five words are a head but for some marks. */
function readMisread(
  key: string,
  at: number,
  colon: number,
): { role: FieldRole; start: number; end: number; value: number } | null {
  if (colon - at > longestMisread || !/^\p{L}/u.test(key[at] ?? '')) return null
  const words = key.slice(at, colon).trimEnd().split(' ')
  for (let count = Math.min(words.length, 5); count >= 2; count--) {
    const head = words.slice(0, count).join(' ')
    const known = bareRoles.get(bare(head))
    if (!known || known[0].length !== head.length) continue
    let changed = 0
    for (let index = 0; index < head.length; index++) if (head[index] !== known[0][index]) changed++
    if (changed === 0 || changed > mostMisread) continue
    let value = colon + 1
    while (key.charCodeAt(value) === 32) value++
    return { role: known[1], start: at, end: colon, value }
  }
  return null
}
const longestMisread = 48

/** Letters without their marks. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** Role of a label or column head by its words alone, null when it has none. */
export function fieldRoleOf(key: string): FieldRole | null {
  pattern.lastIndex = 0
  const match = pattern.exec(`${key.replace(/[:.\s]+$/, '')} :`)
  return match ? (roles.get(match[1] ?? '') ?? null) : null
}
