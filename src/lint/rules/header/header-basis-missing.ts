import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { startOf } from '../../support/absent.js'
import { isAnnex } from '../../support/is-annex.js'
import { keyOf } from '../../support/key-of.js'

export const rule = defineRule({
  id: 'header-basis-missing',
  summary: {
    vi: 'Kế hoạch nêu căn cứ, hoặc nói thực hiện văn bản nào.',
    en: 'A plan names its grounds, or what it carries out.',
  },
  why: {
    vi: 'Không có căn cứ thì không biết thẩm quyền và nhiệm vụ từ đâu mà có.',
    en: 'Without it nobody knows where its authority and its tasks come from.',
  },
  basis: null,
  severity: 'info',
  messages: {
    missing: {
      vi: 'trước mục này không có căn cứ nào: "Căn cứ …;", "Thực hiện …"',
      en: 'no ground stands before this section: “Căn cứ …;”, “Thực hiện …”',
    },
  },
  check(inspected) {
    const { plan, nodes, text, report } = inspected
    const [first, second] = plan.sections
    if (!first || !plan.header.title || nodes('attachedPlan').length > 0 || isAnnex(inspected)) return
    if (plan.citations.some(({ basis }) => basis) || nodes('ground').length > 0) return
    const start = first.position.start.offset
    if (carriesOut.test(keyOf(text.slice(0, start)))) return
    // Some plans give their grounds a section of their own, or name them in the first.
    if (plan.sections.some(({ title }) => title && grounds.test(keyOf(title.text)))) return
    if (opensWithGround.test(text.slice(start, second?.position.start.offset).normalize('NFC'))) return
    report('missing', { position: startOf(first.position) })
  },
})

const edges = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`
const grounds = new RegExp(edges('căn cứ|cơ sở'), 'u')
/** Words by which a plan says what it rests on without calling it a ground. */
const carriesOut = new RegExp(
  edges(
    'căn cứ|thực hiện|triển khai|thi hành|chấp hành|theo|hướng dẫn|hưởng ứng|tiếp tục|cụ thể hóa|quán triệt|xét đề nghị',
  ),
  'u',
)
const opensWithGround = /(?:^|\n)[\s\-+*_]{0,12}(?:Căn cứ|Thực hiện|Triển khai|Thi hành) /

const body = 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nII. NHIỆM VỤ\nTập huấn.'

export const examples: Examples<typeof rule> = [
  { name: 'a ground', input: `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ Luật Phòng bệnh;\n\n${body}` },
  {
    name: 'what is carried out',
    input: `KẾ HOẠCH\nCông tác năm 2028\n\nThực hiện Chương trình phòng bệnh, Sở Y tế xây dựng Kế hoạch như sau:\n\n${body}`,
  },
  {
    name: 'grounds in a section of their own',
    input: `KẾ HOẠCH\nCông tác năm 2028\n\nI. CĂN CỨ XÂY DỰNG KẾ HOẠCH\n1. Luật Phòng bệnh.\n\nII. NHIỆM VỤ\nTập huấn.`,
  },
  {
    name: 'the annex of a decision',
    input: `KẾ HOẠCH\nCông tác năm 2028\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 16/3/2028 của UBND tỉnh Hồng Lam)\n\n${body}`,
  },
  {
    name: 'none',
    input: `KẾ HOẠCH\nCông tác năm 2028\n\nSở Y tế xây dựng Kế hoạch như sau:\n\n⟦⟧${body}`,
    reports: ['missing'],
  },
]
