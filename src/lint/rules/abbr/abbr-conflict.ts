import { foldKey } from '../../../source/fold.js'
import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { abbreviationsOf, type Introduction } from '../../support/abbreviations.js'

export const rule = defineRule({
  id: 'abbr-conflict',
  summary: { vi: 'Một chữ viết tắt chỉ thay cho một cụm từ.', en: 'A short form stands for one thing.' },
  why: {
    vi: 'Một chữ viết tắt có hai nghĩa thì những chỗ dùng nó về sau không còn rõ nghĩa.',
    en: 'With two meanings every later use of it is unclear.',
  },
  basis: null,
  severity: 'warning',
  messages: {
    conflict: {
      vi: 'chữ viết tắt "{short}" ở đây là "{here}", trước đó là "{there}"',
      en: '"{short}" stands for "{here}" here and for "{there}" before',
    },
    first: { vi: 'giải thích lần đầu', en: 'first introduced here' },
  },
  check(inspected) {
    const { introductions } = abbreviationsOf(inspected)
    for (const [short, places] of groupBy(introductions.filter(hasInitials), (one) => one.short)) {
      const [first] = places
      for (const one of places) {
        if (!first?.long || !one.long || wordsOf(one.long) === wordsOf(first.long)) continue
        inspected.report('conflict', {
          position: one.position,
          data: { short, here: one.long, there: first.long },
          related: [{ messageId: 'first', position: first.position }],
        })
      }
    }
  },
})

/** Small words that initials leave out. */
const leftOut: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về'])
const letters = /[\p{L}\p{M}]+/gu

/** The words of a long form, without those that tell nothing apart. */
function wordsOf(long: string): string {
  return (foldKey(long).match(letters) ?? []).filter((word) => !leftOut.has(word)).join(' ')
}

const bare = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '')

/** Only where each letter is the initial of a word it is sure which words are meant. */
function hasInitials({ short, long }: Introduction): boolean {
  const initials = wordsOf(long ?? '')
    .split(' ')
    .map((word) => bare(word.slice(0, 1)))
  const wanted = [...foldKey(short)].filter((letter) => /\p{L}/u.test(letter)).map(bare)
  return long !== null && wanted.join('') === initials.join('')
}

export const examples: Examples<typeof rule> = [
  {
    name: 'one meaning, in other case and with "và"',
    input: '1. Phòng Văn hóa và Xã hội (VHXH) chủ trì.\n2. Các phòng văn hóa, xã hội (VHXH) phối hợp.',
  },
  {
    name: 'two meanings',
    input: '1. Rà soát trang thiết bị (TTB).\n2. Kiểm tra trạm tiếp bệnh (⟦TTB⟧).',
    reports: ['conflict'],
  },
]
