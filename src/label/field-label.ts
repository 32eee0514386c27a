import { fieldLabels } from '../lexicon/field-labels.js'
import { isLetter, isNumber, isSpace } from '../source/letters.js'
import { phraseAt, phraseStart, phrasesOf } from '../source/phrases.js'
import type { FieldRole } from './types.js'

const roles = new Map<string, FieldRole>()
for (const [role, heads] of fieldLabels) for (const head of heads) if (!roles.has(head)) roles.set(head, role)
const heads = phrasesOf(roles.keys())
/** Most signs between the head of a label and its colon. */
const longestTail = 48
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
  const head = headAt(key, at, colon)
  if (head !== null) {
    const tail = key.slice(at + head.length, colon).trim()
    // The tail is a few words of the label, no clause of its own.
    if (tail.split(' ').length > 9 || (/\d{3,}|\(/.test(tail) && !/^[^(]*\([^)]*\)$/.test(tail))) return null
    const role = roles.get(head) ?? 'content'
    const value = skipBlanks(key, colon + 1)
    // `Thực hiện các Chỉ thị: số 12-CT/TU …`: documents, nobody who does it.
    if (role === 'lead' && documentNumber.test(key.slice(value, value + 6))) return null
    return { role, start: at, end: colon, value }
  }
  const misread = readMisread(key, at, colon)
  if (misread) return misread
  const first = key.charCodeAt(at)
  phasePattern.lastIndex = at
  // đợt, giai đoạn, bước
  if ((first === 273 || first === 103 || first === 98) && phasePattern.test(key)) {
    const end = phasePattern.lastIndex
    return { role: 'content', start: at, end: end - 1, value: skipBlanks(key, end) }
  }
  return null
}

const documentNumber = /^số \d/

/** The head of the label that stands at `at` and ends at `colon`; null when a clause ends before. */
function headAt(key: string, at: number, colon: number): string | null {
  const head = phraseAt(heads, key, at, endsLabel)
  if (head === null) return null
  const from = at + head.length
  if (colon - from > longestTail && !(colon - from === longestTail + 1 && isSpace(key.charCodeAt(colon - 1))))
    return null
  for (let place = from; place < colon; place++) {
    const code = key.charCodeAt(place)
    // . ;
    if (code === 46 || code === 59) return null
  }
  return head
}

const endsLabel = (code: number) => !isLetter(code) && !isNumber(code)

function skipBlanks(key: string, from: number): number {
  let at = from
  while (key.charCodeAt(at) === 32) at++
  return at
}

/** Most signs of a head that may have lost or changed their marks. */
const mostMisread = 2
const bareRoles = new Map<string, [head: string, role: FieldRole]>()
for (const [head, role] of roles)
  if (head.includes(' ') && role !== 'content' && role !== 'note') bareRoles.set(bare(head), [head, role])
/** Their first two words: most lines with a colon begin with others. */
const bareStarts = new Set([...bareRoles.keys()].map((head) => head.split(' ', 2).join(' ')))
/** What tells them apart at a glance: most words need not be freed of their marks. */
const startSigns = new Set([...bareStarts].map((start) => signsOf(start, 0, start.indexOf(' '), start.length)))

/** How long two words are and the consonants that they begin with, as one number; marks of vowels play no part. */
function signsOf(key: string, at: number, first: number, second: number): number {
  const onsets = consonant(key.charCodeAt(at)) * 128 + consonant(key.charCodeAt(first + 1))
  return (onsets * 64 + first - at) * 64 + second - at
}

function consonant(code: number): number {
  // đ
  if (code === 273) return 100
  return code < 128 && !'aeiouy'.includes(String.fromCharCode(code)) ? code : 0
}

/** Whether the first two words may be those of a label that lost marks. */
function mayMisread(key: string, at: number, end: number): boolean {
  const first = key.indexOf(' ', at)
  if (first < 0 || first >= end) return false
  let second = first + 1
  while (second < end && key.charCodeAt(second) !== 32) second++
  // A head that keeps its length keeps that of its words: a mark apart from its letter would make it longer.
  return startSigns.has(signsOf(key, at, first, second))
}

/** Whether any label may begin at `at`; most texts can be passed over by this. */
export function mayBeLabel(key: string, at: number, end: number): boolean {
  return (
    phraseStart(heads, key, at) !== null || mayMisread(key, at, end) || phases.some((word) => key.startsWith(word, at))
  )
}
const phases = ['đợt ', 'giai đoạn ', 'bước ']

/** `Đon vị phối hợp`, `Thòi gian thực hiện`: scanned labels whose first two to five words are a head but for some marks. */
function readMisread(
  key: string,
  at: number,
  colon: number,
): { role: FieldRole; start: number; end: number; value: number } | null {
  if (colon - at > longestMisread || !isLetter(key.charCodeAt(at))) return null
  if (!mayMisread(key, at, colon)) return null
  const words = key.slice(at, colon).trimEnd().split(' ')
  if (words.length < 2 || !bareStarts.has(bare(`${words[0]} ${words[1]}`))) return null
  for (let count = Math.min(words.length, 5); count >= 2; count--) {
    const head = words.slice(0, count).join(' ')
    const known = bareRoles.get(bare(head))
    if (!known || known[0].length !== head.length) continue
    let changed = 0
    for (let index = 0; index < head.length; index++) if (head[index] !== known[0][index]) changed++
    if (changed === 0 || changed > mostMisread) continue
    return { role: known[1], start: at, end: colon, value: skipBlanks(key, colon + 1) }
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
  const label = `${key.replace(/[:.\s]{1,20}$/, '')} :`
  const colon = label.indexOf(':')
  const head = headAt(label, 0, colon)
  return head === null ? null : (roles.get(head) ?? null)
}
