import { titleOpeners } from '../../../lexicon/citation-words.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'typography-midsentence-capital',
  summary: {
    vi: 'Sau tên cơ quan ban hành, trích yếu của văn bản viện dẫn viết tiếp bằng chữ thường.',
    en: 'Behind its body the subject of a cited document goes on in small letters.',
  },
  why: {
    vi: 'Chữ hoa giữa câu làm tên cơ quan như kéo dài sang trích yếu.',
    en: 'A capital inside the sentence makes the name of the body seem to go on.',
  },
  basis: null,
  severity: 'off',
  fix: 'suggest',
  messages: { capital: { vi: '"{word}" giữa câu không viết hoa', en: '"{word}" inside a sentence takes no capital' } },
  check({ plan, text, inText, report }) {
    for (const { issuer } of plan.citations) {
      if (!issuer) continue
      const from = issuer.position.end.offset
      const found = capitalVerb.exec(text.slice(from, from + reach))
      if (!found) continue
      const { 1: blanks = '', 2: word = '' } = found
      if (!openers.has(foldKey(word))) continue
      const at = from + blanks.length
      const position = inText(at, at + word.length)
      report('capital', {
        position,
        data: { word },
        fix: [{ position: inText(at, at + 1), text: word.slice(0, 1).toLowerCase() }],
      })
    }
  },
})

const reach = 40
/** Two words behind a blank, the first with a capital. */
const capitalVerb = /^(\s{1,3})(\p{Lu}\p{Ll}{1,7}\s\p{Ll}{1,7})(?![\p{L}\p{M}])/u
const openers: ReadonlySet<string> = new Set(titleOpeners)

const cite = (verb: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam ${verb} Kế hoạch công tác năm 2028;\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'small letters', input: cite('ban hành') },
  { name: 'a capital', input: cite('⟦Ban hành⟧'), reports: ['capital'], fixed: cite('ban hành') },
]
