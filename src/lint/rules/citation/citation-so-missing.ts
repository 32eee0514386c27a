import type { Citation } from '../../../contract/types.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-so-missing',
  summary: {
    vi: 'Giữa tên loại và số, ký hiệu của văn bản được viện dẫn có chữ "số".',
    en: 'The word "số" stands between type and number of a cited document.',
  },
  why: {
    vi: 'Thiếu chữ "số" là viện dẫn không đúng mẫu, và người đọc, phần mềm dễ bỏ sót văn bản.',
    en: 'Without it the citation has not its form, and readers and programs pass the document over.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  severity: 'warning',
  fix: 'suggest',
  messages: {
    missing: { vi: 'thiếu chữ "số" trước "{number}"', en: '"số" is missing before "{number}"' },
  },
  check(inspected) {
    const { plan, regime, inText, report } = inspected
    const whole = plan.citations.filter(isWhole)
    const bare = whole.filter(lacksWord)
    // Where Decree 30 does not hold, only what the plan itself does elsewhere is asked for.
    if (regime !== 'state-2020' && bare.length * 2 > whole.length) return
    for (const citation of bare) {
      const position = numberPlace(citation, inspected)
      if (!position || citation.number === null) continue
      const at = position.start.offset
      report('missing', {
        position,
        data: { number: citation.number },
        fix: [{ position: inText(at, at), text: 'số ' }],
      })
    }
  },
})

/**
 * A number with its symbol, behind the type itself: short names ("Chỉ thị 11") and members of a list have no "số". The cells
 * of a table are short.
 */
function isWhole({ type, text, number, parts, section }: Citation): boolean {
  const isNamed = Boolean(number && parts?.serial && parts.issuer) && !/^t\d+$/.test(section)
  return isNamed && foldKey(text).startsWith(foldKey(type))
}

function lacksWord({ type, text }: Citation): boolean {
  return /^\s?\d/.test(text.slice(type.length))
}

const cite = (words: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words} ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam;\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'with the word', input: cite('Quyết định số 12/QĐ-UBND') },
  {
    name: 'a list and a short name',
    input: `KẾ HOẠCH
Công tác năm 2028

Căn cứ các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam;

I. MỤC ĐÍCH
Thực hiện Chỉ thị 11.`,
  },
  {
    name: 'without it',
    input: cite('Quyết định ⟦12/QĐ-UBND⟧'),
    reports: ['missing'],
    fixed: cite('Quyết định số 12/QĐ-UBND'),
  },
]
