import { catalogue } from '../../../diagnostics/catalogue.js'
import { latinLookAlikes, otherLookAlikes } from '../../../lexicon/look-alikes.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

const { severity, messages } = catalogue['unicode-homoglyph']

export const rule = defineRule({
  id: 'unicode-homoglyph',
  summary: {
    vi: 'Mỗi chữ là chữ Việt thật, không phải ký tự khác trông giống.',
    en: 'Every letter is the letter that it looks like.',
  },
  why: {
    vi: 'Chữ giả nhìn như thật nhưng làm hỏng việc tìm kiếm, sắp xếp và so số, ký hiệu: "QÐ-UBND" không phải "QĐ-UBND".',
    en: 'A look-alike breaks search, sorting and the comparison of codes: "QÐ-UBND" is not "QĐ-UBND".',
  },
  basis: [{ document: 'TCVN 6909:2001', locator: 'bộ mã ký tự tiếng Việt 16-bit' }],
  severity,
  fix: 'suggest',
  messages,
  check({ text, inText, report }) {
    const found = [...text.matchAll(suspect)].flatMap(({ 0: letter, index }) => {
      const meant = latinLookAlikes[letter] ?? (isAmongLatin(text, index) ? otherLookAlikes[letter] : undefined)
      return meant === undefined ? [] : [{ position: inText(index, index + letter.length), text: meant }]
    })
    const [first] = found
    if (first) report('found', { position: first.position, data: { count: found.length }, fix: found })
  },
})

const suspect = new RegExp(`[${Object.keys({ ...latinLookAlikes, ...otherLookAlikes }).join('')}]`, 'gu')
/** The rest of the word on both sides; a syllable has seven letters at most, a code may be longer. */
const reach = 20
const lettersBefore = /[\p{L}\p{M}]{0,20}$/u
const lettersBehind = /^[\p{L}\p{M}]{0,20}/u
const latin = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/

/** A word all of Greek or Cyrillic letters is such a word. */
function isAmongLatin(text: string, at: number): boolean {
  const before = lettersBefore.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? ''
  const behind = lettersBehind.exec(text.slice(at + 1, at + 1 + reach))?.[0] ?? ''
  return latin.test(before + behind)
}

export const examples: Examples<typeof rule> = [
  { name: 'letters that are what they are', input: 'I. MỤC ĐÍCH\nĐo nồng độ α, β và 15 μg/m³ theo QĐ-UBND.' },
  {
    name: 'Icelandic letters',
    input: '1. ⟦Ð⟧ơn vị chủ trì: Sở Y tế theo QÐ-UBND.',
    reports: ['found'],
    fixed: '1. Đơn vị chủ trì: Sở Y tế theo QĐ-UBND.',
  },
  {
    name: 'a Cyrillic letter among Latin ones',
    input: '1. Sở Y tế tổ ⟦\u0441⟧hức.',
    reports: ['found'],
    fixed: '1. Sở Y tế tổ chức.',
  },
]
