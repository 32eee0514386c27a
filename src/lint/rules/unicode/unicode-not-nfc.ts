import { catalogue } from '../../../diagnostics/catalogue.js'
import type { Edit } from '../../../diagnostics/types.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

const { severity, messages } = catalogue['unicode-not-nfc']

export const rule = defineRule({
  id: 'unicode-not-nfc',
  summary: { vi: 'Chữ có dấu được viết bằng một ký tự (NFC).', en: 'A letter and its marks are one character (NFC).' },
  why: {
    vi: 'Dấu rời nhìn giống hệt nhưng làm hỏng việc tìm kiếm, so sánh và sắp xếp.',
    en: 'Decomposed letters look the same but break search, comparison and sorting.',
  },
  basis: [{ document: 'TCVN 6909:2001', locator: 'bộ mã ký tự tiếng Việt 16-bit' }],
  severity,
  fix: 'safe',
  messages,
  check({ reading, text, inText, report }) {
    for (const { position, data } of reading('unicode-not-nfc')) {
      report('found', { position, data: { count: data.count ?? 0 }, fix: composed(text, inText) })
    }
  },
})

/** A letter and at most 30 marks, the limit of the Unicode Stream-Safe Text Format, as `readSource` takes them. */
const cluster = /(?:[^\p{M}\r\n]|^)[\p{M}\u1160-\u11ff]{1,30}/gu

function composed(text: string, inText: Inspected['inText']): Edit[] {
  return [...text.matchAll(cluster)].flatMap(({ 0: found, index }) => {
    const whole = found.normalize('NFC')
    return whole === found ? [] : [{ position: inText(index, index + found.length), text: whole }]
  })
}

export const examples: Examples<typeof rule> = [
  { name: 'composed', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc.' },
  {
    name: 'decomposed',
    input: 'I. MỤC ĐÍCH\nGi⟦a\u0309⟧m số ca mắc, nâng cao chất lươ\u0323ng.',
    reports: ['found'],
    fixed: 'I. MỤC ĐÍCH\nGiảm số ca mắc, nâng cao chất lượng.',
  },
]
