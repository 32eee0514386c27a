import type { Citation } from '../../../contract/types.js'
import { foldKey } from '../../../source/fold.js'
import { groupBy } from '../../../source/group-by.js'
import type { DateValue } from '../../../time/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { digitsOf } from '../../support/part-of.js'
import { writtenDay } from '../../support/written-day.js'

export const rule = defineRule({
  id: 'citation-conflicting-date',
  summary: { vi: 'Một văn bản được viện dẫn với một ngày ban hành.', en: 'A document is cited with one date.' },
  why: {
    vi: 'Hai ngày cho cùng một số, ký hiệu thì một ngày sai, và người đọc không biết tìm văn bản nào.',
    en: 'Of two dates for one number one is wrong, and the reader cannot tell which document is meant.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: null,
  severity: 'error',
  messages: {
    conflict: {
      vi: '{document} ở đây ghi ngày {here}, chỗ khác ghi ngày {there}',
      en: '{document} is dated {here} here and {there} elsewhere',
    },
    there: { vi: 'ghi ngày {date}', en: 'dated {date}' },
  },
  check(inspected) {
    const { plan, report } = inspected
    for (const group of groupBy(plan.citations.filter(isDated), nameOf).values()) {
      const first = new Map<number, Dated>()
      for (const citation of group) {
        const known = [...first.values()].find((one) => conflicts(one, citation))
        if (known) {
          report('conflict', {
            position: digitsOf(citation.date.position, inspected),
            data: {
              document: `${citation.type} ${citation.number}`,
              here: writtenDay(citation.date),
              there: writtenDay(known.date),
            },
            related: [
              {
                messageId: 'there',
                position: digitsOf(known.date.position, inspected),
                data: { date: writtenDay(known.date) },
              },
            ],
          })
        } else if (!first.has(citation.date.year)) first.set(citation.date.year, citation)
      }
    }
  },
})

type Dated = Citation & { number: string; date: DateValue }

/** Only a number with the code of its issuer names one document a year. */
function isDated(citation: Citation): citation is Dated {
  return (
    citation.number !== null &&
    citation.date?.kind === 'date' &&
    Boolean(citation.parts?.serial && citation.parts.issuer)
  )
}

/** Bodies of one kind (`UBND` of the province and of a commune) each have their own numbers. */
function nameOf({ type, number, issuer }: Dated): string {
  return foldKey(`${type}|${number}|${issuer?.text ?? ''}`)
}

/** Numbers begin anew each year: 76/NQ-CP of 2013 and of 2021 are two documents, unless they bear one title. */
function conflicts(one: Dated, other: Dated): boolean {
  if (one.date.year === other.date.year) return writtenDay(one.date) !== writtenDay(other.date)
  return one.title !== null && other.title !== null && foldKey(one.title.text) === foldKey(other.title.text)
}

export const examples: Examples<typeof rule> = [
  {
    name: 'one date, in two forms',
    input: `KẾ HOẠCH
Công tác năm 2028

Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2028 của UBND tỉnh Hồng Lam;

I. MỤC ĐÍCH
Thực hiện Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2028 của UBND tỉnh Hồng Lam.`,
  },
  {
    name: 'one number in two years',
    input: `KẾ HOẠCH
Công tác năm 2028

Căn cứ Nghị quyết số 76/NQ-CP ngày 13/6/2027 của Chính phủ;
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2028 của Chính phủ;

I. MỤC ĐÍCH
Giảm số ca mắc.`,
  },
  {
    name: 'two days',
    input: `KẾ HOẠCH
Công tác năm 2028

Căn cứ Quyết định số 12/QĐ-UBND ngày 03/02/2028 của UBND tỉnh Hồng Lam;

I. MỤC ĐÍCH
Thực hiện Quyết định số 12/QĐ-UBND ngày ⟦04/02/2028⟧ của UBND tỉnh Hồng Lam.`,
    reports: ['conflict'],
  },
]
