import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blocksOf } from '../../support/blocks.js'
import { stretchesOf } from '../../support/stretches-of.js'

export const rule = defineRule({
  id: 'typography-space-before-punctuation',
  summary: { vi: 'Trước dấu câu không có dấu cách.', en: 'No blank stands before a punctuation mark.' },
  why: {
    vi: 'Dấu câu đứng rời có thể rơi xuống đầu dòng sau khi in.',
    en: 'A mark that stands apart may fall to the beginning of the next line in print.',
  },
  basis: null,
  severity: 'info',
  fix: 'safe',
  messages: { blank: { vi: 'có dấu cách trước dấu "{mark}"', en: 'a blank before "{mark}"' } },
  check(inspected) {
    const { inText, report } = inspected
    for (const block of blocksOf(inspected)) {
      for (const { text, start } of stretchesOf(block, inspected)) {
        for (const { 0: found, 1: mark = '', index } of text.matchAll(detached)) {
          const position = inText(start + index, start + index + found.length - mark.length)
          report('blank', { position, data: { mark }, fix: [{ position, text: '' }] })
        }
      }
    }
  },
})

/** Behind a letter, a figure or a bracket; not before `...`, `./.`, the name of a file, or a blank to be filled in. */
const detached = /(?<=[\p{L}\p{M}\p{N})”"%])[ \t\u00a0]{1,3}([.,;:?!])(?=\s|[)”"]|$)/gu

export const examples: Examples<typeof rule> = [
  {
    name: 'marks that belong there',
    input: '1. Tập huấn, in tờ gấp, phát thanh ... theo mẫu .docx; hoàn thành lúc 17:00 ngày 30/6/2028 ./.',
  },
  {
    name: 'before a comma, and behind a year',
    input: '1. Tập huấn⟦ ⟧, in tờ gấp trong năm 2028⟦ ⟧.',
    reports: ['blank', 'blank'],
    fixed: '1. Tập huấn, in tờ gấp trong năm 2028.',
  },
]
