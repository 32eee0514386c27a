import { neverTwice, rightlyTwice } from '../../../lexicon/repeated-words.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { hasCapital, type Word, wordsOf } from '../../support/words-of.js'

export const rule = defineRule({
  id: 'typography-repeated-word',
  summary: { vi: 'Không có chữ nào bị gõ lặp lại.', en: 'No word is typed twice.' },
  why: {
    vi: 'Chữ lặp là lỗi gõ hoặc lỗi chép, người đọc phải dừng lại xem có thiếu chữ nào không.',
    en: 'A word typed twice makes the reader stop and wonder what was left out.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: { twice: { vi: '"{words}" bị lặp lại', en: '"{words}" stands there twice' } },
  check(inspected) {
    const words = wordsOf(inspected)
    let next = 0
    for (let at = 0; at < words.length; at++) {
      const length = at < next ? 0 : repeatedAt(words, at)
      const first = words[at]
      const last = words[at + length - 1]
      const again = words[at + length]
      const end = words[at + 2 * length - 1]
      if (!first || !last || !again || !end || length === 0) continue
      next = at + 2 * length
      const position = first.block.place(again.from, end.to)
      const tail = first.block.place(last.to, end.to)
      if (columns.test(inspected.text.slice(tail.start.offset, position.start.offset))) continue
      inspected.report('twice', {
        position,
        data: { words: first.block.text.slice(first.from, last.to) },
        fix: [{ position: tail, text: '' }],
      })
    }
  },
})

/** How many words from here are said again at once: one that is never said twice, or a pair or three of small words; else 0. */
function repeatedAt(words: readonly Word[], at: number): number {
  const first = words[at]
  if (!first) return 0
  if (single.has(first.key) && isAgain(words, at, 1)) return 1
  for (const length of [2, 3]) {
    if (!isAgain(words, at, length)) continue
    const said = words.slice(at, at + length)
    // Names, and cells of columns, stand side by side; `xanh xanh` is one word.
    if (said.slice(1).some(({ text }) => hasCapital(text)) || said.every(({ key }) => key === first.key)) return 0
    if (hasCapital(first.text) && first.block.path.some(({ type }) => type === 'table')) return 0
    return pairs.has(said.map(({ key }) => key).join(' ')) ? 0 : length
  }
  return 0
}

/** A wide gap: words of two columns. */
const columns = /[ \u00a0]{3}|\t/

const single: ReadonlySet<string> = new Set(neverTwice)
const pairs: ReadonlySet<string> = new Set(rightlyTwice)

/** Whether `length` words from `at` are followed by the same words, with nothing but a blank between them all. */
function isAgain(words: readonly Word[], at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) {
    const word = words[index]
    const other = words[index + length]
    if (!word || other?.text !== word.text || other.block !== word.block) return false
  }
  for (let index = at + 1; index < at + 2 * length; index++) {
    const before = words[index - 1]
    const word = words[index]
    if (!before || !word || word.from - before.to !== 1 || word.block.text[before.to] !== ' ') return false
  }
  return true
}

export const examples: Examples<typeof rule> = [
  {
    name: 'words rightly said twice, names and columns side by side',
    input:
      '1. Luôn luôn bảo vệ vệ sinh, ngày càng ngày càng tốt, xử lý tồn tại tại cơ sở; Hồng Lam Hồng Lam.\n\n2. Đoàn kiểm tra     kiểm tra tại xã.',
  },
  {
    name: 'a word of grammar, a pair',
    input: '1. Sở Y tế tập huấn cho các ⟦các⟧ xã, phối hợp ⟦phối hợp⟧ với Sở Nội vụ.',
    reports: ['twice', 'twice'],
    fixed: '1. Sở Y tế tập huấn cho các xã, phối hợp với Sở Nội vụ.',
  },
]
