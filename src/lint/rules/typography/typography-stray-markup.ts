import { appendAll } from '../../../source/append-all.js'
import { entityNames, entitySigns } from '../../../source/entities.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'typography-stray-markup',
  summary: {
    vi: 'Không còn sót dấu định dạng (_, \\, thẻ HTML) trong lời văn.',
    en: 'No marks of formatting (_, \\, HTML) are left in the text.',
  },
  why: {
    vi: 'Dấu sót lại khi chuyển tệp dính vào chữ, làm hỏng tên và câu văn khi in hoặc trích dẫn.',
    en: 'Marks left by conversion stick to words and spoil names and sentences in print and quotation.',
  },
  basis: null,
  severity: 'warning',
  fix: 'suggest',
  messages: {
    underscore: { vi: 'dấu "_" sót lại sau khi chuyển định dạng', en: 'stray "_", left by conversion' },
    backslash: { vi: 'dấu "\\" sót lại sau khi chuyển định dạng', en: 'stray "\\", left by conversion' },
    tags: {
      vi: 'còn {count} thẻ HTML trong lời văn, đầu tiên là {tag}',
      en: '{count} HTML tags in the text, the first is {tag}',
    },
    entities: {
      vi: 'còn {count} ký hiệu HTML trong lời văn, đầu tiên là {entity}',
      en: '{count} HTML entities in the text, the first is {entity}',
    },
  },
  check(inspected) {
    const { text, inText, report } = inspected
    for (const { start, end } of strayUnderscores(text)) {
      const position = inText(start, end)
      const isApart = blank.test(text[start - 1] ?? ' ') || blank.test(text[end] ?? ' ')
      report('underscore', { position, fix: [{ position, text: isApart ? '' : ' ' }] })
    }
    for (const { index } of text.matchAll(strayBackslash)) {
      const position = inText(index, index + 1)
      report('backslash', { position, fix: [{ position, text: '' }] })
    }
    const tags = placesOf(tag, inspected).filter(({ start }) => hasWords(text, start))
    if (tags[0]) {
      const fix = tags.map(({ start, end }) => ({ position: inText(start, end), text: '' }))
      report('tags', { ...at(tags[0], inspected), data: { count: tags.length, tag: wordsOf(tags[0], text) }, fix })
    }
    const entities = placesOf(entity, inspected)
    if (entities[0]) {
      const fix = entities.map(({ start, end }) => ({
        position: inText(start, end),
        text: entitySigns[text.slice(start + 1, end - 1)] ?? '',
      }))
      const data = { count: entities.length, entity: wordsOf(entities[0], text) }
      report('entities', { ...at(entities[0], inspected), data, fix })
    }
  },
})

interface Stretch {
  start: number
  end: number
}

const blank = /\s/
const wordSign = /[\p{L}\p{N}]/u
/** Longer runs are blanks to be filled in. */
const underscores = /(?<!_)_{1,2}(?!_)/g
const paragraphEnd = /\n[ \t\r]*\n/g

/** Underscores that pair with none in their paragraph as marks of emphasis do, and stand in no code or address. */
function strayUnderscores(text: string): Stretch[] {
  const stray: Stretch[] = []
  let open: Stretch[] = []
  paragraphEnd.lastIndex = 0
  let limit = paragraphEnd.exec(text)?.index ?? text.length
  for (const { 0: sign, index: start } of text.matchAll(underscores)) {
    while (start > limit) {
      appendAll(stray, open)
      open = []
      paragraphEnd.lastIndex = limit + 1
      limit = paragraphEnd.exec(text)?.index ?? text.length
    }
    const end = start + sign.length
    const before = text[start - 1] ?? ' '
    const behind = text[end] ?? ' '
    const isInside = wordSign.test(before) && wordSign.test(behind)
    if (isInside || (blank.test(before) && blank.test(behind)) || before === '\\' || isAddress(text, start)) continue
    if (!wordSign.test(before) && !blank.test(behind)) open.push({ start, end })
    else if (!open.pop()) stray.push({ start, end })
  }
  return [...stray, ...open].sort((a, b) => a.start - b.start)
}

const address = /(?:https?:|www\.|@|<)\S{0,200}$/i

function isAddress(text: string, at: number): boolean {
  return address.test(text.slice(Math.max(0, at - 200), at))
}

/** Before a letter or figure a backslash escapes nothing; `\r\n` for line breaks is another matter, so is a path. */
const strayBackslash = /(?<![\\:/\p{L}\p{N}])\\(?=[\p{L}\p{N}])(?!\\|[rnt](?:\\|$)|[rn]\p{Lu})/gu

/** Tags of converters and web pages; those for emphasis and indices are Markdown as well. */
const tag = /<\/?(?:span|font|div|p|td|th|tr|tbody|o:p|center|h[1-6])(?:\s[^<>]{0,400})?\/?>/gi
const entity = new RegExp(`&(?:${entityNames});`, 'g')
const tableTag = /<(\/?)table\b/gi

/** Where a pattern stands outside of HTML tables, which are made of such signs. */
function placesOf(pattern: RegExp, { text }: Pick<Inspected, 'text'>): Stretch[] {
  const tables: Stretch[] = []
  let depth = 0
  for (const { 1: closing, index } of text.matchAll(tableTag)) {
    if (closing === '') {
      if (depth++ === 0) tables.push({ start: index, end: text.length })
    } else if (depth > 0 && --depth === 0) {
      const last = tables.at(-1)
      if (last) last.end = index + '</table>'.length
    }
  }
  let table = 0
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    while ((tables[table]?.end ?? Number.POSITIVE_INFINITY) <= index) table++
    const inside = (tables[table]?.start ?? Number.POSITIVE_INFINITY) <= index
    return inside ? [] : [{ start: index, end: index + found.length }]
  })
}

/** A line of nothing but tags is HTML for its own sake. */
function hasWords(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(Math.max(from, at - longestLine), Math.min(end < 0 ? text.length : end, at + longestLine))
  return wordSign.test(line.replace(anyTag, ''))
}
const longestLine = 1000
const anyTag = /<[^<>]{0,400}>/g

const at = ({ start, end }: Stretch, { inText }: Pick<Inspected, 'inText'>) => ({ position: inText(start, end) })
const wordsOf = ({ start, end }: Stretch, text: string) => text.slice(start, Math.min(end, start + 40))

export const examples: Examples<typeof rule> = [
  {
    name: 'emphasis, codes, blanks and addresses',
    input:
      '1. _Sở Y tế_ gửi __báo cáo__ theo mẫu BC_01 tại https://syt.honglam.gov.vn/_mau_/bc_01 trước ngày ____/____/2028.\n\n\\- Sở Nội vụ (\\*) theo dõi H<sub>2</sub>O.',
  },
  {
    name: 'an HTML table',
    input:
      '<table><tr><td><p>Sở&nbsp;Y tế</p></td><td><p>tập huấn</p></td></tr></table>\n\n<div align="center">\n\n1. Tập huấn.',
  },
  {
    name: 'an underscore behind a word',
    input: 'Nơi nhận:\n- Cổng thông tin điện tử⟦_⟧(mục Y tế);\n- Lưu: VT.',
    reports: ['underscore'],
    fixed: 'Nơi nhận:\n- Cổng thông tin điện tử (mục Y tế);\n- Lưu: VT.',
  },
  {
    name: 'a backslash before a word',
    input: '1. Sở Y tế ⟦\\⟧tổ chức tập huấn.',
    reports: ['backslash'],
    fixed: '1. Sở Y tế tổ chức tập huấn.',
  },
  {
    name: 'tags and entities in a sentence',
    input: '1. ⟦<span class="so">⟧Sở⟦&nbsp;⟧Y tế</span> tổ chức tập huấn.',
    reports: ['tags', 'entities'],
    fixed: '1. Sở Y tế tổ chức tập huấn.',
  },
]
