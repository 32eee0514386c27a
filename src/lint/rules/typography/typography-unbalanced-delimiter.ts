import type { Position } from '../../../source/position.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { type Block, blocksOf } from '../../support/blocks.js'

export const rule = defineRule({
  id: 'typography-unbalanced-delimiter',
  summary: {
    vi: 'Ngoặc đơn, ngoặc kép, dấu in đậm mở ra thì được đóng lại.',
    en: 'Brackets, quotation marks and marks of strong emphasis that open are closed.',
  },
  why: {
    vi: 'Thiếu một dấu đóng thì không rõ lời trích, lời chú thích kết thúc ở đâu.',
    en: 'Without its closing mark nobody knows where a quotation or a remark ends.',
  },
  basis: null,
  severity: 'warning',
  messages: {
    unclosed: { vi: 'dấu {mark} mở ra mà không được đóng', en: '{mark} is not closed' },
    unopened: { vi: 'dấu {mark} đóng lại mà không được mở', en: '{mark} was not opened' },
    turned: { vi: 'dấu {mark} viết ngược chiều', en: '{mark} is turned the wrong way' },
  },
  check(inspected) {
    const { report } = inspected
    const left = blocksOf(inspected).flatMap((block, index) => (isRunningText(block) ? unbalancedIn(block, index) : []))
    for (const { kind, sign, position } of withoutPairs(left)) report(kind, { position, data: { mark: sign } })
    for (const position of lonelyStars(inspected)) report('unclosed', { position, data: { mark: '**' } })
  },
})

type Kind = 'unclosed' | 'unopened' | 'turned'

interface Loose {
  kind: Kind
  sign: string
  /** Index of its block, to tell how far two of them are apart. */
  block: number
  position: Position
}

/** In an archive line stand codes and initials, often in marks of their own; a form is made of brackets to fill in. */
function isRunningText({ node }: Block): boolean {
  return node.type !== 'archive'
}

const delimiters = /[()“”]/g
const partner: Readonly<Record<string, string>> = { ')': '(', '”': '“' }
const wordSign = /[\p{L}\p{N}]/u
/** `a)`, `1)`, `ii)`: a marker inside flattened text. */
const enumerator = /(?:^|[\s(])(?:[a-zđ]|\d{1,2}|[ivx]{1,4})$/

function unbalancedIn(block: Block, index: number): Loose[] {
  const { text, key } = block
  const open: Readonly<Record<string, number[]>> = { '(': [], '“': [] }
  const loose: { kind: Kind; sign: string; at: number }[] = []
  for (const { 0: sign, index: at } of text.matchAll(delimiters)) {
    const quotes = open['“'] ?? []
    const meant = turned(text, sign, at, quotes.length > 0)
    if (meant !== null) loose.push({ kind: 'turned', sign, at })
    if (meant === '”') quotes.pop()
    // Its partner is looked for no more: one finding tells of both.
    else if (meant === null && open[sign]) open[sign].push(at)
    else if (meant === null && open[partner[sign] ?? '']?.pop() === undefined) {
      const isMarker = sign === ')' && enumerator.test(key.slice(Math.max(0, at - 6), at))
      const closesTurned = sign === '”' && loose.at(-1)?.kind === 'turned'
      if (!isMarker && !closesTurned) loose.push({ kind: 'unopened', sign, at })
    }
  }
  for (const [sign, places] of Object.entries(open)) {
    for (const at of places) loose.push({ kind: 'unclosed', sign, at })
  }
  return loose
    .sort((a, b) => a.at - b.at)
    .map(({ kind, sign, at }) => ({ kind, sign, block: index, position: block.place(at, at + 1) }))
}

/** What a quotation mark must be by its neighbours when it is the other one: `”phong bì”`, `“phong bì“`. */
function turned(text: string, sign: string, at: number, isOpen: boolean): '“' | '”' | null {
  const before = wordSign.test(text[at - 1] ?? '')
  const behind = wordSign.test(text[at + 1] ?? '')
  if (sign === '”' && !isOpen && !before && behind && text.indexOf('”', at + 1) >= 0) return '“'
  if (sign === '“' && isOpen && before && !behind) return '”'
  return null
}

/** A bracket may hold a list, or be cut by a page: at most so many blocks lie between it and its partner. */
const farthest = 12

/** What opens in one block and closes in a later one is whole. */
function withoutPairs(loose: readonly Loose[]): Loose[] {
  const paired = new Set<Loose>()
  const open: Readonly<Record<string, Loose[]>> = { '(': [], '“': [] }
  for (const one of loose) {
    if (one.kind === 'unclosed') open[one.sign]?.push(one)
    const opener = one.kind === 'unopened' ? open[partner[one.sign] ?? '']?.pop() : undefined
    if (opener && one.block - opener.block <= farthest) paired.add(opener).add(one)
  }
  return loose.filter((one) => !paired.has(one))
}

const paragraph = /[^\n]+(?:\n[^\n]*\S[^\n]*)*/g
const stars = /\*+/g

/**
 * A pair of stars without its partner in a paragraph that holds stars of no other kind: bullets and tables are told by
 * them. One in each of two paragraphs are a pair that blank lines have parted.
 */
function lonelyStars({ text, inText }: Inspected): Position[] {
  const lonely: Position[] = []
  let before = Number.NEGATIVE_INFINITY
  for (const [at, { 0: words, index }] of [...text.matchAll(paragraph)].entries()) {
    const runs = [...words.matchAll(stars)]
    const pairs = runs.reduce((sum, [run]) => sum + run.length / 2, 0)
    if (pairs % 2 !== 1 || words.includes('|') || runs.some(([run]) => run.length !== 2 && run.length !== 4)) continue
    const lone = runs.at(-1)
    const start = index + (lone?.index ?? 0)
    if (lone && at - before <= nearest) {
      lonely.pop()
      before = Number.NEGATIVE_INFINITY
    } else if (lone) {
      lonely.push(inText(start, start + lone[0].length))
      before = at
    }
  }
  return lonely
}

/** So many paragraphs apart two lonely pairs of stars belong together. */
const nearest = 6

export const examples: Examples<typeof rule> = [
  {
    name: 'pairs, letters of a list, a bracket over several lines',
    input: `1. Sở Y tế (cơ quan thường trực) phát động “Tuần lễ sạch”: a) tập huấn; b) truyền thông.

2. Các đơn vị tham gia (gồm:

- Sở Nội vụ;

- Sở Tài chính).

**3. Kinh phí:** ngân sách tỉnh.

**II. TỔ CHỨC

THỰC HIỆN**`,
  },
  {
    name: 'a bracket inside a bracket',
    input: '1. Kiểm tra việc công khai ⟦(⟧theo Điều 12 (đã sửa đổi năm 2027);',
    reports: ['unclosed'],
  },
  { name: 'a closing bracket alone', input: '1. Sở Y tế cơ quan thường trực⟦)⟧ tổng hợp.', reports: ['unopened'] },
  {
    name: 'quotation marks turned the wrong way',
    input: '1. Phát động phong trào ⟦”⟧Tuần lễ sạch”.\n2. Tổ chức cuộc thi “Tìm hiểu pháp luật⟦“⟧ tại các trường.',
    reports: ['turned', 'turned'],
  },
  { name: 'strong emphasis', input: '1. Sở Y tế ⟦**⟧chủ trì thực hiện.', reports: ['unclosed'] },
]
