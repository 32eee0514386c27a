import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { keyOf } from '../../support/key-of.js'
import { digitsOf } from '../../support/part-of.js'
import { writtenDay } from '../../support/written-day.js'

export const rule = defineRule({
  id: 'citation-plan-year-gap',
  summary: {
    vi: 'Kế hoạch năm được viện dẫn không ban hành quá sớm trước năm đó.',
    en: 'A yearly plan that is cited was not issued long before its year.',
  },
  why: {
    vi: 'Kế hoạch của một năm thường ban hành cuối năm trước hoặc đầu năm đó; sớm hơn nhiều thì năm gõ nhầm.',
    en: 'Plans for a year are issued at the end of the one before or early in it; much earlier, a year is a slip.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: null,
  severity: 'info',
  messages: {
    early: {
      vi: 'kế hoạch năm {year} ghi ban hành ngày {date}',
      en: 'a plan for {year} is said to be issued on {date}',
    },
    year: { vi: 'năm của kế hoạch', en: 'the year of the plan' },
  },
  check(inspected) {
    const { plan, text, inText, report } = inspected
    for (const { date, title } of plan.citations) {
      if (date?.kind !== 'date' || !title || title.spans) continue
      const start = title.position.start.offset
      const printed = text.slice(start, title.position.end.offset)
      const words = keyOf(printed)
      const found = yearlyPlan.exec(words)
      const year = Number(found?.[2] ?? 0)
      // Up to half a year before is early, and happens.
      if (!found || year - date.year < 1 || (year - date.year === 1 && date.month > 6)) continue
      const at = start + placeOf(String(year), words, found.index + found[0].length - 4, printed)
      report('early', {
        position: digitsOf(date.position, inspected),
        data: { year, date: writtenDay(date) },
        related: [{ messageId: 'year', position: inText(at, at + 4) }],
      })
    }
  },
})

/** Where a number of the key stands in the words as printed, which may be longer. */
function placeOf(number: string, key: string, at: number, printed: string): number {
  let place = printed.indexOf(number)
  for (let before = key.indexOf(number); before >= 0 && before < at; before = key.indexOf(number, before + 1)) {
    place = printed.indexOf(number, place + 1)
  }
  return place
}

/** Ban hành *Kế hoạch … năm 2028*: one plan, one year, and no other document's name in between. */
const yearlyPlan =
  /(?:^|\s)(kế hoạch(?!\s(?:số|đầu tư|phát triển))[^.;:\d]{0,120}?)\snăm\s(\d{4})(?=[\s,.;:)*]|$)(?!\s?[-–]\s?\d)/u

const cite = (words: string) => `KẾ HOẠCH\nCông tác năm 2029\n\nCăn cứ ${words};\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  {
    name: 'at the end of the year before',
    input: cite(
      'Quyết định số 12/QĐ-UBND ngày 22/12/2028 của Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền năm 2029',
    ),
  },
  {
    name: 'a plan for several years',
    input: cite(
      'Quyết định số 12/QĐ-UBND ngày 07/3/2027 của Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền giai đoạn 2027 - 2030',
    ),
  },
  {
    name: 'early in the year before',
    input: cite(
      'Quyết định số 12/QĐ-UBND ngày ⟦07/3/2028⟧ của Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền năm 2029',
    ),
    reports: ['early'],
  },
]
