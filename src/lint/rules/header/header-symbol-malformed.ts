import { classifyNumber } from '../../../mention/document-number.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { isKnownCode } from '../../support/issuer-names.js'
import { typeCodeOf } from '../../support/symbol-of.js'

export const rule = defineRule({
  id: 'header-symbol-malformed',
  summary: {
    vi: 'Số, ký hiệu viết liền đúng mẫu: số/tên loại-cơ quan.',
    en: 'Number and symbol have their form: number/TYPE-BODY, without blanks.',
  },
  why: {
    vi: 'Ký hiệu sai mẫu thì phần mềm quản lý văn bản không nhận, người khác viện dẫn lại sai theo.',
    en: 'Registers do not take a symbol of another form, and others copy the slip when they cite it.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 3', from: '2020-03-05' }],
  // A year in the number of a plan makes it look normative.
  regimes: ['state-2011', 'state-2020', 'normative-2016', 'normative-2025'],
  severity: 'error',
  fix: 'suggest',
  messages: {
    slash: {
      vi: 'giữa số và ký hiệu phải là dấu gạch chéo "/"',
      en: 'number and symbol must be parted by a slash "/"',
    },
    blank: { vi: 'trong ký hiệu không có dấu cách', en: 'there must be no blank in the symbol' },
    glued: {
      vi: 'thiếu dấu gạch nối "-" giữa tên loại và cơ quan trong "{symbol}"',
      en: 'the hyphen between type and body is missing in "{symbol}"',
    },
    year: {
      vi: 'số của {type} không ghi năm: bỏ "{year}/"',
      en: 'the number of a {type} bears no year: leave out "{year}/"',
    },
  },
  check({ plan, text, inText, report }) {
    const { number, type } = plan.header
    // A number in several pieces was torn by columns: what stands between is not its own.
    if (!number?.symbol || number.spans) return
    const start = number.position.start.offset
    const printed = text.slice(start, number.position.end.offset)
    const place = (from: number, to: number) => inText(start + from, start + to)

    const dash = printed.includes('/') ? null : dashForSlash.exec(printed)
    if (dash && typeCodeOf(number)) {
      const from = dash.index + (dash[1]?.length ?? 0)
      const position = place(from, dash.index + dash[0].length)
      report('slash', { position, fix: [{ position, text: '/' }] })
    }
    for (const blank of printed.matchAll(blankInSymbol)) {
      const sign = blank[0].trim()
      const position = place(blank.index, blank.index + blank[0].length)
      report('blank', { position, fix: [{ position, text: sign }] })
    }
    const { family, parts } = classifyNumber(`1/${number.symbol}`)
    const at = printed.lastIndexOf(number.symbol)
    if (family === 'glued' && parts.type && parts.issuer && at >= 0 && isKnownCode(parts.issuer)) {
      const hyphen = place(at + parts.type.length, at + parts.type.length)
      report('glued', {
        position: place(at, at + number.symbol.length),
        data: { symbol: number.symbol },
        fix: [{ position: hyphen, text: '-' }],
      })
    }
    const year = yearInNumber.exec(printed)
    const code = typeCodeOf(number)
    if (year?.[1] && type && code && !normativeCodes.has(code.toUpperCase())) {
      const from = year.index + 1
      report('year', { position: place(from, from + year[1].length + 1), data: { type: type.text, year: year[1] } })
    }
  },
})

/** `12-KH-SYT`, `Số: 12 - KH-SYT`: a hyphen behind the serial where the slash is due. */
const dashForSlash = /(\d)[ \t]*[-–‐‑][ \t]*(?=\p{L})/u
/** Around a hyphen, behind the slash; the gap before the slash is where the stamp of the number stands. */
const blankInSymbol =
  /(?<=\/[^\n]{0,60}?)[ \t\u00a0]{1,9}[-–‐‑][ \t\u00a0]{0,9}(?=\p{L})|(?<=\/[^\n]{0,60}?)[-–‐‑][ \t\u00a0]{1,9}(?=\p{L})|\/[ \t\u00a0]{1,9}(?=\p{L})/gu
const yearInNumber = /\/((?:19|20)\d\d)\//
/** Types whose numbers bear the year when they make law: Luật 64/2025/QH15. */
const normativeCodes: ReadonlySet<string> = new Set(['NQ', 'NĐ', 'QĐ', 'CT', 'TT', 'TTLT', 'NQLT', 'PL', 'L'])

const form = (number: string) =>
  `SỞ Y TẾ TỈNH HỒNG LAM\nSố: ${number}\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028`

export const examples: Examples<typeof rule> = [
  { name: 'the form', input: form('12/KH-SYT') },
  { name: 'a gap for the stamped number', input: form('12 /KH-SYT') },
  { name: 'a hyphen for the slash', input: form('12⟦-⟧KH-SYT'), reports: ['slash'], fixed: form('12/KH-SYT') },
  { name: 'blanks', input: form('12/KH⟦ - ⟧SYT'), reports: ['blank'], fixed: form('12/KH-SYT') },
  { name: 'a lost hyphen', input: form('12/⟦KHSYT⟧'), reports: ['glued'], fixed: form('12/KH-SYT') },
  { name: 'a code of its own', input: form('12/KHSXKD-CTY') },
  { name: 'a year', input: form('12/⟦2028/⟧KH-SYT'), reports: ['year'] },
]
