import type { Citation } from '../../../contract/types.js'
import { slippedConnectors } from '../../../lexicon/citation-words.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { namesOfCode } from '../../support/issuer-names.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-issuer-connector',
  summary: {
    vi: 'Trước cơ quan ban hành của văn bản được viện dẫn là chữ "của".',
    en: 'The body that issued a cited document follows the word "của".',
  },
  why: {
    vi: 'Chữ khác làm câu có nghĩa khác: "Thông tư … và Văn phòng Chính phủ" là hai thứ, không phải một.',
    en: 'Another word changes the sense: with "và" the circular and the office are two things, not one.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  severity: 'warning',
  fix: 'suggest',
  messages: {
    wrong: {
      vi: 'trước "{issuer}" phải là "của", không phải "{word}"',
      en: 'before "{issuer}" stands "{word}" where "của" is due',
    },
  },
  check(inspected) {
    const { plan, text, inText, report } = inspected
    for (const citation of plan.citations) {
      const from = endOfNumberAndDate(citation, numberPlace(citation, inspected)?.end.offset)
      if (from === null) continue
      const slip = slipped.exec(foldKey(text.slice(from, from + reach)))
      const word = slip?.[1]
      if (!slip || !word) continue
      const start = from + slip[0].length - word.length - 1
      const issuer = issuerAt(citation, text, start + word.length + 1)
      if (issuer === null) continue
      const position = inText(start, start + word.length)
      report('wrong', {
        position,
        data: { issuer, word: text.slice(start, start + word.length) },
        fix: [{ position, text: 'của' }],
      })
    }
  },
})

/** So much holds the connector and the blanks around it, in UTF-16 units. */
const reach = 20
const slipped = new RegExp(
  `^,?\\s{1,9}(${[...slippedConnectors].sort((a, b) => b.length - a.length).join('|')})\\s`,
  'u',
)

function endOfNumberAndDate({ date }: Citation, number: number | undefined): number | null {
  return number === undefined ? null : Math.max(number, date?.position.end.offset ?? 0)
}

/** The body that stands there: the one that was read, or one that the code of the number is known to mean. */
function issuerAt({ issuer, parts }: Citation, text: string, at: number): string | null {
  if (issuer && Math.abs(issuer.position.start.offset - at) < 2) return issuer.text
  const key = foldKey(text.slice(at, at + 80)).replace(/\s+/g, ' ')
  return namesOfCode(parts?.issuer ?? '').find((name) => key.startsWith(foldKey(name))) ?? null
}

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  {
    name: 'của',
    input: cite('Thông tư số 12/2028/TT-VPCP ngày 03/02/2028 của Văn phòng Chính phủ quy định chế độ báo cáo'),
  },
  {
    name: 'another body behind và',
    input: cite('Quyết định số 12/QĐ-SYT ngày 03/02/2028 và Ủy ban nhân dân tỉnh đã chỉ đạo'),
  },
  {
    name: 'và for của',
    input: cite('Thông tư số 12/2028/TT-VPCP ngày 03/02/2028 ⟦và⟧ Văn phòng Chính phủ hướng dẫn thi hành'),
    reports: ['wrong'],
    fixed: cite('Thông tư số 12/2028/TT-VPCP ngày 03/02/2028 của Văn phòng Chính phủ hướng dẫn thi hành'),
  },
  {
    name: 'a mark on the wrong letter',
    input: cite('Quyết định số 12/QĐ-TTg ngày 03/02/2028 ⟦cuả⟧ Thủ tướng Chính phủ phê duyệt Đề án'),
    reports: ['wrong'],
    fixed: cite('Quyết định số 12/QĐ-TTg ngày 03/02/2028 của Thủ tướng Chính phủ phê duyệt Đề án'),
  },
]
