import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { spellingOf } from '../../support/syllable.js'

export const rule = defineRule({
  id: 'layout-hyphenation-break',
  summary: {
    vi: 'Không có chữ nào bị ngắt bằng gạch nối ở cuối dòng.',
    en: 'No syllable is hyphenated at the end of a line.',
  },
  why: {
    vi: 'Tiếng Việt không ngắt chữ ở cuối dòng; chữ bị ngắt do chuyển từ PDF thì tìm kiếm không ra.',
    en: 'Vietnamese does not break its syllables; what a converter broke no search will find.',
  },
  help: { vi: 'bỏ gạch nối và nối hai phần', en: 'drop the hyphen and join both parts' },
  basis: null,
  severity: 'info',
  messages: { broken: { vi: '"{text}" bị ngắt ở cuối dòng', en: '"{text}" is broken at the end of a line' } },
  check({ source, inView, report }) {
    for (const found of source.key.matchAll(lineEnd)) {
      const [whole, left = '', right = ''] = found
      const joined = left + right
      if (spellingOf(joined).kind !== 'right') continue
      // `ca-nô`: whole syllables on both sides may be a compound; one that begins with a vowel hardly is.
      const isWhole = spellingOf(left).kind === 'right' && spellingOf(right).kind === 'right'
      if (isWhole && !vowelFirst.test(right)) continue
      const start = found.index
      const end = start + whole.length
      const text = source.text.slice(start, start + left.length) + source.text.slice(end - right.length, end)
      report('broken', { position: inView(start, end), data: { text } })
    }
  },
})

/** Longest syllable: `nghiêng`. Letters, a hyphen, and letters at the head of the next line. */
const vowelFirst = /^[^bcdđghklmnpqrstvx]/
const lineEnd = /(?<![\p{L}\p{M}\p{N}-])(\p{L}{1,7})-\n {0,12}(\p{L}{1,7})(?![\p{L}\p{M}\p{N}])/gu

export const examples: Examples<typeof rule> = [
  {
    name: 'a compound, a dash, and a name',
    input: 'I. NHIỆM VỤ\n1. Phát triển công nghiệp-\nxây dựng; phòng, chống dịch Covid-\n19 -\ntheo kế hoạch.',
  },
  {
    name: 'a syllable in two',
    input: 'I. NHIỆM VỤ\n1. Đẩy mạnh thông tin, tuyên ⟦truy-\nền⟧ cho người dân.',
    reports: ['broken'],
  },
]
