import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { printedLabels, toRoman } from '../../support/printed-labels.js'
import { type Numbered, prefixOf, sequences } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-gap',
  summary: {
    vi: 'Số của các mục cùng cấp liền nhau, không cách quãng.',
    en: 'Sections of one level are numbered without a gap.',
  },
  why: {
    vi: 'Một số bị nhảy cho thấy một mục đã mất khi soạn hoặc khi chuyển tệp, và mọi viện dẫn tới các mục sau có thể lệch.',
    en: 'A number left out shows that a section was lost in drafting or conversion, and references to later ones may be off.',
  },
  basis: null,
  severity: 'error',
  messages: {
    gap: {
      vi: 'sau "{before}" là "{after}", thiếu {missing} mục',
      en: '"{after}" follows "{before}": {missing} missing',
    },
    before: { vi: 'mục liền trước', en: 'the section before' },
  },
  check(inspected) {
    for (const sequence of sequences(inspected)) {
      const present = new Set(sequence.map(({ ordinal }) => ordinal))
      let [last] = sequence
      let repeats = -1
      for (const section of sequence) {
        // Letters have their own order and their own rule, numbering-letter-sequence.
        if (!last || section.kind === 'letter' || section.kind === 'upper-letter') break
        if (section.ordinal === last.ordinal) repeats++
        if (section.ordinal <= last.ordinal) continue
        // Of I, II, II, IV none is lost: the third bears a wrong number. What follows further down is out of order.
        let missing = -repeats
        for (let ordinal = last.ordinal + 1; ordinal < section.ordinal; ordinal++) if (!present.has(ordinal)) missing++
        // A heading that was not read as one may be there all the same.
        if (missing > 0 && printed(section, last, inspected.text)) missing = 0
        repeats = 0
        if (missing > 0) {
          inspected.report('gap', {
            position: markerPosition(section),
            data: { before: last.marker, after: section.marker, missing },
            related: [{ messageId: 'before', position: markerPosition(last) }],
          })
        }
        last = section
      }
    }
  },
})

/** Whether the number before a section's own stands somewhere between it and the section before. */
function printed(section: Numbered, last: Numbered, text: string): boolean {
  const { kind, marker, ordinal } = section
  const before = ordinal - 1
  const prefix = kind === 'decimal' ? `${prefixOf(marker)}.` : ''
  const wanted = kind === 'roman' || kind === 'part' || kind === 'chapter' ? toRoman(before) : `${prefix}${before}`
  return printedLabels(text.slice(markerPosition(last).end.offset, markerPosition(section).start.offset)).has(wanted)
}

export const examples: Examples<typeof rule> = [
  { name: 'in a row', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\n1. Tập huấn.\n2. Tuyên truyền.' },
  {
    name: 'a list inside, numbered anew',
    input: '1. Đối tượng: Thiếu nhi.\n2. Các phần thi:\n1. Kiến thức.\n2. Năng khiếu.\n3. Kinh phí: Xã hội hóa.',
  },
  {
    name: 'a heading that lost its stop',
    input: '1. Sở Y tế\n- Tập huấn.\n2 Sở Nội vụ\n- Kiểm tra.\n3. Sở Tài chính\n- Bố trí kinh phí.',
  },
  {
    name: 'a wrong number in the place of the right one',
    input:
      'I. MỤC ĐÍCH\nGiảm.\n\nII. NỘI DUNG\nTập huấn.\n\nII. KINH PHÍ\nNgân sách.\n\nIV. TỔ CHỨC THỰC HIỆN\nSở Y tế.',
  },
  {
    name: 'a Roman number left out',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\n⟦III.⟧ NHIỆM VỤ\nTập huấn.',
    reports: ['gap'],
  },
  {
    name: 'a decimal left out',
    input: '1. NHIỆM VỤ\n1.1. Tập huấn.\n1.2. Tuyên truyền.\n⟦1.4.⟧ Kiểm tra.',
    reports: ['gap'],
  },
]
