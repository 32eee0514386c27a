import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { type Numbered, sequences, styleOf } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-duplicate',
  summary: {
    vi: 'Trong các mục cùng cấp không có hai mục cùng số.',
    en: 'No two sections side by side bear one number.',
  },
  why: {
    vi: 'Hai mục cùng số thì viện dẫn "mục 2" không biết trỏ tới mục nào, và số của các mục sau có thể lệch.',
    en: 'A reference to “mục 2” then points to two places, and the numbers behind may be off.',
  },
  basis: null,
  severity: 'error',
  messages: {
    duplicate: { vi: 'số "{marker}" đã dùng ở dòng {line}', en: '"{marker}" was used already on line {line}' },
    first: { vi: 'mục mang số này trước đó', en: 'the section that bears it first' },
  },
  check(inspected) {
    for (const sequence of sequences(inspected)) {
      const seen = new Map<string, Numbered>()
      for (const section of sequence) {
        const { marker } = section
        const name = nameOf(section)
        const first = seen.get(name)
        if (!first) seen.set(name, section)
        else {
          const place = markerPosition(first)
          inspected.report('duplicate', {
            position: markerPosition(section),
            data: { marker, line: place.start.line },
            related: [{ messageId: 'first', position: place }],
          })
        }
      }
    }
  },
})

/** Number and style: `2.` and `2)` are two; of letters the letter itself counts, as f and g share a place. */
function nameOf({ kind, marker, ordinal }: Numbered): string {
  return kind === 'letter' ? marker.replace(/\s+/g, '').toLowerCase() : `${ordinal} ${styleOf(marker)}`
}

export const examples: Examples<typeof rule> = [
  { name: 'each once', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.' },
  {
    name: 'numbered anew below another heading',
    input: 'I. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.\n\nII. KINH PHÍ\n1. Ngân sách.\n2. Xã hội hóa.',
  },
  {
    name: 'a number twice',
    input: 'I. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.\n⟦2.⟧ Kiểm tra.\n3. Tổng kết.',
    reports: ['duplicate'],
  },
  {
    name: 'a letter twice',
    input: '1. Nhiệm vụ\na) Tập huấn;\nb) Tuyên truyền;\n⟦b)⟧ Kiểm tra.',
    reports: ['duplicate'],
  },
]
