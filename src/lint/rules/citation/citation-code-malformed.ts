import { gluedIssuers } from '../../../lexicon/document-types.js'
import { classifyNumber } from '../../../mention/document-number.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { isKnownCode } from '../../support/issuer-names.js'
import { numberPlace } from '../../support/number-place.js'

export const rule = defineRule({
  id: 'citation-code-malformed',
  summary: {
    vi: 'Số, ký hiệu của văn bản được viện dẫn viết đúng mẫu.',
    en: 'The number of a cited document has its form.',
  },
  why: {
    vi: 'Ký hiệu thiếu dấu thì tìm không ra văn bản; thường là do gõ thiếu hoặc mất dấu khi chuyển từ PDF.',
    en: 'A search does not find a number that lost its signs; mostly a slip of the keys, or a hyphen that PDF dropped.',
  },
  help: { vi: 'đối chiếu với văn bản được viện dẫn', en: 'compare the document that is cited' },
  basis: [
    {
      document: 'Nghị định 30/2020/NĐ-CP',
      locator: 'Phụ lục I, phần II, mục 3 và mục 6; Phụ lục III',
      from: '2020-03-05',
    },
  ],
  severity: 'warning',
  fix: 'suggest',
  messages: {
    glued: {
      vi: 'ký hiệu "{number}" thiếu dấu gạch nối giữa tên loại và cơ quan',
      en: '"{number}" lacks the hyphen between type and body',
    },
    slash: {
      vi: 'ký hiệu "{number}" thiếu dấu gạch chéo sau số',
      en: '"{number}" lacks the slash behind its serial',
    },
    blank: { vi: 'trong ký hiệu "{number}" có dấu cách', en: 'there is a blank inside "{number}"' },
  },
  check(inspected) {
    const { plan, text, inText, report } = inspected
    for (const citation of plan.citations) {
      const { number, parts } = citation
      const position = number && parts?.type ? numberPlace(citation, inspected) : null
      if (!number || !parts?.type || !position) continue
      const from = position.start.offset
      const printed = text.slice(from, position.end.offset)
      const { family } = classifyNumber(number)
      if (family === 'glued' && isKnownCode(parts.issuer ?? '')) {
        const at = from + printed.indexOf(parts.type) + parts.type.length
        // CTTg has lost a T of TTg as well.
        const isWhole = parts.issuer?.toLowerCase() !== 'tg' && printed.includes(parts.type)
        const fix = isWhole ? [{ position: inText(at, at), text: '-' }] : undefined
        report('glued', { position, data: { number }, fix })
      } else if (family === 'party' && !number.includes('/') && isOfState(parts.issuer)) {
        const at = printed.search(/[-–]/)
        const sign = inText(from + at, from + at + 1)
        report('slash', { position, data: { number }, fix: at < 0 ? undefined : [{ position: sign, text: '/' }] })
      } else if (number.includes('/') && parts.serial !== null) {
        // A line may break inside a number; a blank within a line is a slip. The Youth Union writes `225 - KH/TWĐTN`.
        const blanks = [...printed.matchAll(blankAtSign)].filter(
          ([found]) => family !== 'party' || !dashBetweenBlanks.test(found),
        )
        if (blanks.length === 0) continue
        const fix = blanks.map(({ 0: found, index }) => ({
          position: inText(from + index, from + index + found.length),
          text: found.trim(),
        }))
        report('blank', { position, data: { number }, fix })
      }
    }
  },
})

const blankAtSign = /[ \t\u00a0]{1,9}[-–/][ \t\u00a0]{0,9}(?=\S)|[-–/][ \t\u00a0]{1,9}(?=\S)/g

const dashBetweenBlanks = /^[ \t\u00a0]+[-–][ \t\u00a0]+$/

/** Codes of state bodies: with a Party code the hyphen is right (`12-QĐ/TU`). */
function isOfState(issuer: string | null): boolean {
  const code = issuer?.toUpperCase().split(/[-/]/)[0] ?? ''
  return /^[SB][A-ZĐ&]{2,}$/u.test(code) || ofState.has(code)
}

const ofParty: ReadonlySet<string> = new Set(['TW', 'TU', 'ĐU', 'MTTQ', 'MTTW', 'UBMTTQ', 'BCĐ', 'TLĐ', 'TG'])
const ofState: ReadonlySet<string> = new Set(gluedIssuers.filter((code) => !ofParty.has(code)))

const cite = (number: string) =>
  `KẾ HOẠCH\nCông tác năm 2028\n\nCăn cứ Quyết định số ${number} ngày 03/02/2028 của Ủy ban nhân dân tỉnh Hồng Lam;\n\nI. MỤC ĐÍCH\nGiảm số ca mắc.`

export const examples: Examples<typeof rule> = [
  { name: 'the form', input: cite('12/QĐ-UBND') },
  { name: 'the form of the Party', input: cite('12-QĐ/TU') },
  { name: 'the form of the Youth Union', input: cite('12 - KH/TWĐTN') },
  { name: 'a line that breaks inside', input: cite('12/QĐ-\nUBND') },
  { name: 'a lost hyphen', input: cite('⟦12/QĐUBND⟧'), reports: ['glued'], fixed: cite('12/QĐ-UBND') },
  { name: 'no slash', input: cite('⟦12-QĐ-UBND⟧'), reports: ['slash'], fixed: cite('12/QĐ-UBND') },
  { name: 'blanks', input: cite('⟦12/QĐ - UBND⟧'), reports: ['blank'], fixed: cite('12/QĐ-UBND') },
]
