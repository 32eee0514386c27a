import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'header-date-zero-padding',
  summary: {
    vi: 'Trong ngày ban hành, ngày nhỏ hơn 10 và tháng 1, 2 có số 0 đứng trước; tháng 3 đến 9 không có.',
    en: 'In the date of issue days below 10 and the months 1 and 2 have a leading nought, the months 3 to 9 have none.',
  },
  why: {
    vi: 'Số 0 ngăn việc viết thêm chữ số vào ngày, tháng; tháng 3 đến 9 không thêm được nên không cần.',
    en: 'The nought keeps others from writing one more figure; before the months 3 to 9 none can be written.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 4', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  messages: {
    missing: { vi: '"{printed}" phải viết là "0{printed}"', en: '"{printed}" must be written "0{printed}"' },
    needless: {
      vi: 'tháng "{printed}" không cần số 0 đứng trước',
      en: 'the month "{printed}" needs no leading nought',
    },
  },
  check({ plan, text, inText, report }) {
    const { date } = plan.header
    if (date?.kind !== 'date' || date.spans) return
    const from = date.position.start.offset
    const found = dayAndMonth.exec(text.slice(from, date.position.end.offset))
    const [whole, before, day, between, month] = found ?? []
    if (!found || whole === undefined || before === undefined || !day || between === undefined || !month) return
    const dayAt = from + found.index + before.length
    const monthAt = dayAt + day.length + between.length
    const place = (at: number, printed: string) => ({ position: inText(at, at + printed.length), data: { printed } })
    if (/^[1-9]$/.test(day)) report('missing', place(dayAt, day))
    if (/^[12]$/.test(month)) report('missing', place(monthAt, month))
    else if (/^0[3-9]$/.test(month)) report('needless', place(monthAt, month))
  },
})

/** `ngày 16 tháng 3`, its marks composed or not. */
const dayAndMonth = /(ng[\p{L}\p{M}]{2,4}\s{0,9})(\d{1,2})(\s{0,9}th[\p{L}\p{M}]{3,5}\s{0,9})(\d{1,2})/u

const head = (date: string) => `Số: 12/KH-SYT\n\nHồng Lam, ${date} năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028`

export const examples: Examples<typeof rule> = [
  { name: 'day and month padded', input: head('ngày 05 tháng 02') },
  { name: 'a month that needs none', input: head('ngày 16 tháng 3') },
  { name: 'neither padded', input: head('ngày ⟦5⟧ tháng ⟦2⟧'), reports: ['missing', 'missing'] },
  { name: 'a needless nought', input: head('ngày 16 tháng ⟦03⟧'), reports: ['needless'] },
]
