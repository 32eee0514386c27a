import { catalogue } from '../../../diagnostics/catalogue.js'
import type { Edit } from '../../../diagnostics/types.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

const { severity, messages } = catalogue['unicode-invisible']

export const rule = defineRule({
  id: 'unicode-invisible',
  summary: {
    vi: 'Văn bản không có ký tự không nhìn thấy, không có dấu cách lạ.',
    en: 'The text holds no invisible characters and no odd blanks.',
  },
  why: {
    vi: 'Không ai thấy chúng, nhưng từ và tên có chúng ở giữa thì tìm không ra, so không khớp.',
    en: 'Nobody sees them, but a word or name that holds one is neither found nor matched.',
  },
  basis: null,
  severity,
  fix: 'safe',
  messages: {
    ...messages,
    blank: {
      vi: 'có {count} dấu cách khác với dấu cách thường (độ rộng đặc biệt)',
      en: '{count} blanks of a special width instead of plain ones',
    },
  },
  check({ reading, text, inText, report }) {
    for (const { position, data } of reading('unicode-invisible')) {
      const fix = edits(text, inText, invisible, '').filter((edit) => !isLostHyphen(text, edit))
      report('found', { position, data: { count: data.count ?? 0 }, fix: fix.length > 0 ? fix : undefined })
    }
    const blanks = edits(text, inText, oddBlank, ' ')
    const [first] = blanks
    if (first) report('blank', { position: first.position, data: { count: blanks.length }, fix: blanks })
  },
})

const invisible = /(?<=.)[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gsu
/** U+00A0 is none of them: authors set it so that a number stays with its unit. */
const oddBlank = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/g

function edits(text: string, inText: Inspected['inText'], pattern: RegExp, put: string): Edit[] {
  return [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({
    position: inText(index, index + sign.length),
    text: put,
  }))
}

const capitalOrDigit = /[\p{Lu}\p{N}]/u

/** In the code of a document a soft hyphen stands for the hyphen itself: `QĐ<U+00AD>UBND`. */
function isLostHyphen(text: string, { position: { start, end } }: Edit): boolean {
  const around = (text[start.offset - 1] ?? '') + (text[end.offset] ?? '')
  return text[start.offset] === '\u00ad' && capitalOrDigit.test(around)
}

export const examples: Examples<typeof rule> = [
  { name: 'plain blanks, and one that does not break', input: 'I. MỤC ĐÍCH\nGiảm số ca mắc xuống dưới 15\u00a0ca.' },
  {
    name: 'zero-width blanks',
    input: 'I. MỤC ĐÍCH\nGiảm⟦\u200b⟧ số ca\u200b mắc.',
    reports: ['found'],
    fixed: 'I. MỤC ĐÍCH\nGiảm số ca mắc.',
  },
  {
    name: 'a soft hyphen inside a code, which stands for a hyphen',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc theo kế hoạch KH⟦\u00ad⟧SYT.',
    reports: ['found'],
  },
  {
    name: 'a blank of half the width',
    input: 'I. MỤC ĐÍCH\nGiảm⟦\u2002⟧số ca mắc.',
    reports: ['blank'],
    fixed: 'I. MỤC ĐÍCH\nGiảm số ca mắc.',
  },
]
