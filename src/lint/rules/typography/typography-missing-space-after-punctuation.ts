import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blocksOf } from '../../support/blocks.js'
import { stretchesOf } from '../../support/stretches-of.js'

export const rule = defineRule({
  id: 'typography-missing-space-after-punctuation',
  summary: { vi: 'Sau dấu câu có một dấu cách.', en: 'A blank stands behind a punctuation mark.' },
  why: {
    vi: 'Hai chữ dính nhau qua dấu câu khó đọc và không xuống dòng được ở đó.',
    en: 'Two words glued by a mark are hard to read, and no line can break between them.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: { glued: { vi: 'thiếu dấu cách sau dấu "{mark}"', en: 'no blank behind "{mark}"' } },
  check(inspected) {
    const { inText, report } = inspected
    for (const block of blocksOf(inspected)) {
      for (const { text, start } of stretchesOf(block, inspected)) {
        for (const { 0: mark, index } of text.matchAll(glued)) {
          if (isInAddress(text, index)) continue
          const position = inText(start + index, start + index + mark.length)
          report('glued', { position, data: { mark }, fix: [{ position, text: `${mark} ` }] })
        }
      }
    }
  },
})

/**
 * A comma or semicolon between two words; a full stop or colon between a word and a capital. A short form before it
 * (`TP.`, `Đ/c.`, `ThS.`, `VT,KT`) goes with what follows, so a word has three small letters or one with a mark.
 */
const word =
  '(?:[\\p{Ll}\\p{M}]{3}|[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ][\\p{Ll}]?|\\)|”)'
const glued = new RegExp(`(?<=${word})(?:(?<!&[a-z]{2,8})[,;](?=[\\p{L}“(])|[.:](?=\\p{Lu}\\p{Ll}))`, 'gu')

const address = /(?:https?:|www\.|@|\.(?:vn|com|net|org|gov|edu))[^\s]{0,200}$/iu

/** Whether a sign stands inside an address of the net: in the run without blanks around it. */
function isInAddress(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 200 && !/\s/.test(text[from - 1] ?? ' ')) from--
  return address.test(text.slice(from, at)) || /^[.:][\p{L}-]{2,20}[./@]/u.test(text.slice(at, at + 24))
}

export const examples: Examples<typeof rule> = [
  {
    name: 'short forms, figures, addresses',
    input:
      '1. TP.Hồ Chí Minh, 1,5 tỷ đồng, lúc 8:30, www.syt,honglam.gov.vn, a@honglam.gov.vn; ThS.Trần Văn An (Lưu: VT,KT); Sở&nbsp;Y tế.',
  },
  {
    name: 'commas and a full stop',
    input: '1. Sở Y tế⟦,⟧Sở Nội vụ tập huấn⟦;⟧in tờ gấp⟦.⟧Hoàn thành trong quý II/2028.',
    reports: ['glued', 'glued', 'glued'],
    fixed: '1. Sở Y tế, Sở Nội vụ tập huấn; in tờ gấp. Hoàn thành trong quý II/2028.',
  },
]
