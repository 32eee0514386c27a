import { enumerations } from '../../../lexicon/enumerations.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blocksOf } from '../../support/blocks.js'

export const rule = defineRule({
  id: 'typography-enumeration-comma',
  summary: {
    vi: 'Các từ cùng loại kể liền nhau có dấu phẩy ở giữa.',
    en: 'A comma stands between words of one kind that are listed.',
  },
  why: {
    vi: '"Các tổ chức cá nhân" có thể hiểu là tổ chức của cá nhân; có dấu phẩy thì chỉ có một cách hiểu.',
    en: '“Các tổ chức cá nhân” may be read as bodies of persons; with a comma there is one reading.',
  },
  basis: null,
  severity: 'off',
  fix: 'suggest',
  messages: {
    comma: { vi: 'thiếu dấu phẩy giữa "{first}" và "{second}"', en: 'no comma between "{first}" and "{second}"' },
  },
  check(inspected) {
    for (const { text, key, place } of blocksOf(inspected)) {
      for (const { 0: found, index } of key.matchAll(listed)) {
        const gap = pairs.get(found) ?? 0
        // Small letters only: capitals are a heading or a name.
        const words = text.slice(index, index + found.length)
        if (words !== words.toLowerCase()) continue
        const at = index + gap
        const fix = [{ position: place(at, at + 1), text: ', ' }]
        const data = { first: words.slice(0, gap), second: words.slice(gap + 1) }
        inspected.report('comma', { position: place(index, index + found.length), data, fix })
      }
    }
  },
})

/** Where the blank between the two words stands. */
const pairs: ReadonlyMap<string, number> = new Map(
  enumerations.map((pair) => [pair.replace('|', ' '), pair.indexOf('|')]),
)
const listed = new RegExp(`(?<![\\p{L}\\p{M}])(?:${[...pairs.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu')

export const examples: Examples<typeof rule> = [
  { name: 'commas, "và", a name', input: '1. Các tổ chức, cá nhân; công chức và viên chức; Văn phòng Cơ quan Đơn vị.' },
  {
    name: 'no comma',
    input: '1. Phản ánh của các ⟦tổ chức cá nhân⟧ đến cơ quan nhà nước.',
    reports: ['comma'],
    fixed: '1. Phản ánh của các tổ chức, cá nhân đến cơ quan nhà nước.',
  },
]
