import type { Quote } from '../../../contract/types.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'header-national-motto-wording',
  summary: {
    vi: 'Quốc hiệu, Tiêu ngữ viết đúng từng chữ, từng dấu.',
    en: 'The national title and the motto are written as the law prints them.',
  },
  why: {
    vi: 'Đây là hai dòng duy nhất của văn bản có chữ và cách viết cố định; viết khác là sai thể thức.',
    en: 'These two lines alone have fixed words and a fixed form; any other form is wrong.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 1', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'warning',
  fix: 'suggest',
  messages: {
    wording: { vi: 'phải viết là "{expected}"', en: 'must read "{expected}"' },
    // Word processors and converters make dashes of hyphens.
    dash: {
      severity: 'info',
      vi: 'giữa các cụm từ là dấu gạch nối "-": "{expected}"',
      en: 'the phrases are joined by hyphens: "{expected}"',
    },
  },
  check({ plan, report }) {
    const { nation, motto } = plan.header
    const judge = (quote: Quote | null, accepted: readonly string[]) => {
      const [expected = ''] = accepted
      // Lines torn by columns are no wording, and of a line that holds more the rest may not be its own.
      if (!quote || quote.spans || accepted.includes(quote.text) || letters(quote.text) !== letters(expected)) return
      const isDash = accepted.includes(quote.text.replace(/[–—−‐‑]/g, '-'))
      const fix = [{ position: quote.position, text: expected }]
      report(isDash ? 'dash' : 'wording', { position: quote.position, data: { expected }, fix })
    }
    judge(nation, nations)
    judge(motto, mottos)
  },
})

/** The annex of the decree itself prints both HÒA and HOÀ. */
const nations = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']
const mottos = ['Độc lập - Tự do - Hạnh phúc']

const letters = (text: string): string => foldKey(text).replace(/[^\p{L}]/gu, '')

const head = (nation: string, motto: string) =>
  `${nation}\n${motto}\n\nSỞ Y TẾ TỈNH HỒNG LAM\nSố: 12/KH-SYT\n\nHồng Lam, ngày 16 tháng 3 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028`

export const examples: Examples<typeof rule> = [
  { name: 'as the law prints them', input: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc') },
  {
    name: 'the tone on the other vowel',
    input: head('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
  },
  {
    name: 'a capital too many',
    input: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '⟦Độc lập - Tự do - Hạnh Phúc⟧'),
    reports: ['wording'],
    fixed: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'),
  },
  {
    name: 'dashes',
    input: head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '⟦Độc lập – Tự do – Hạnh phúc⟧'),
    reports: ['dash'],
  },
]
