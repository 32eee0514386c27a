import { catalogue } from '../../../diagnostics/catalogue.js'
import type { CrossReferenceStep } from '../../../mention/cross-references.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { isPaper, writtenReferences } from '../../support/reference-paths.js'

const { severity, messages } = catalogue['xref-appendix-missing']

export const rule = defineRule({
  id: 'xref-appendix-missing',
  summary: {
    vi: 'Phụ lục, biểu mẫu được nhắc tới có kèm theo.',
    en: 'Every annex and form that is announced is there.',
  },
  why: {
    vi: 'Phụ lục thường chứa chỉ tiêu, phân công, thời hạn; không kèm theo thì nơi nhận không thực hiện được.',
    en: 'Annexes hold targets, duties and deadlines; without them those who get the plan cannot carry it out.',
  },
  help: {
    vi: 'nếu phụ lục nằm ở tệp khác thì tắt luật này cho tệp',
    en: 'when the annex is in a file of its own, switch the rule off for this one',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần III, mục 1', from: '2020-03-05' }],
  severity,
  messages,
  check({ plan, source, report }) {
    let headings: ReadonlySet<string> | null = null
    for (const { text, position, targets, paths } of writtenReferences(plan.crossReferences)) {
      const papers = paths.filter((path) => path.some(isPaper))
      const found = targets.filter(({ target, candidates }) => annex.test(target ?? candidates?.[0] ?? '')).length
      if (found >= papers.length) continue
      // An annex that was not read as one may be there all the same.
      headings ??= headingsOf(source.text)
      if (papers.every((path) => headings?.has(labelOf(path)))) continue
      report('found', { position, data: { text } })
    }
  },
})

const annex = /^A\d+(?:\/|$)/
/** The heading of an annex or form at the start of a line, and its number. */
const heading =
  /^[ \t*_|>#]{0,20}(?:P(?:HỤ LỤC|hụ lục)|M(?:ẪU|ẫu)|B(?:IỂU|iểu)(?: (?:MẪU|mẫu))?)(?:\s{1,9}(?:số|SỐ))?\s{0,9}:?\s{0,9}([IVXL]{1,7}|\d{1,3}|[A-Z])?(?![\p{L}\p{N}])/gmu

/** Numbers of the headings; the empty one when there is any heading. */
function headingsOf(text: string): Set<string> {
  const numbers = [...text.matchAll(heading)].map(([, number = '']) => number.replace(/^0+/, ''))
  return new Set(numbers.length > 0 ? ['', ...numbers] : [])
}

function labelOf(path: readonly CrossReferenceStep[]): string {
  return (path.find(isPaper)?.label ?? '').replace(/^0+/, '').split('/')[0] ?? ''
}

const plan = (reference: string) => `KẾ HOẠCH
Công tác năm 2028

I. NHIỆM VỤ
Sở Y tế thực hiện nhiệm vụ theo ${reference}.`

export const examples: Examples<typeof rule> = [
  {
    name: 'an annex that is there',
    input: `${plan('Phụ lục I kèm theo Kế hoạch này')}

Nơi nhận:
- Lưu: VT.

GIÁM ĐỐC

Trần Văn An

PHỤ LỤC I
CHỈ TIÊU

| TT | Chỉ tiêu |
| --- | --- |
| 1 | 95% |`,
  },
  { name: 'an annex that is not', input: plan('⟦Phụ lục I kèm theo Kế hoạch này⟧'), reports: ['found'] },
]
