import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'ocr-digit-letter',
  summary: { vi: 'Trong ngày, năm và số không lẫn chữ cái.', en: 'No letters stand for figures in dates and numbers.' },
  why: {
    vi: 'Chữ O, l đọc nhầm từ số 0, 1 thì máy không đọc được ngày, năm và số văn bản.',
    en: 'Where O or l was read for 0 or 1, no program can read the day, the year or the number.',
  },
  help: { vi: 'đối chiếu với bản gốc', en: 'compare the original' },
  basis: null,
  severity: 'info',
  messages: { letter: { vi: 'trong "{text}" có chữ cái thay cho chữ số', en: '"{text}" has letters for figures' } },
  check({ source, inView, report }) {
    for (const { 0: found, index } of source.text.matchAll(mixed)) {
      if (!/[OoIl]/.test(found) || !/\d/.test(found)) continue
      report('letter', { position: inView(index, index + found.length), data: { text: found } })
    }
  },
})

/** Behind a word of dates and numbers: figures and letters that look like them, in parts of a date. */
const mixed = /(?<=(?:[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố:?) )[\dOoIl]{1,4}(?:[/-][\dOoIl]{1,4}){0,2}(?![\p{L}\p{M}\p{N}])/gu

export const examples: Examples<typeof rule> = [
  {
    name: 'figures, and a word',
    input: '1. Trong năm 2028, trước ngày 10/3/2028, theo Quyết định số 10/QĐ-UBND; số lô 12.',
  },
  { name: 'letters', input: '1. Trong năm ⟦2O28⟧, trước ngày ⟦l0/3/2028⟧.', reports: ['letter', 'letter'] },
]
