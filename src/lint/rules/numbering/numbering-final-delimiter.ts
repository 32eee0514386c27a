import { groupBy } from '../../../source/group-by.js'
import type { SectionNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { pathOf } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-final-delimiter',
  summary: {
    vi: 'Số của các mục cùng cấp đều có dấu chấm, hoặc đều không.',
    en: 'The numbers of one level all end in a full stop, or none does.',
  },
  why: {
    vi: 'Số thiếu dấu chấm dễ bị đọc liền với chữ, và phần mềm tạo mục lục bỏ sót mục đó.',
    en: 'A number without its stop runs into the words, and tables of contents leave that section out.',
  },
  basis: null,
  severity: 'warning',
  fix: 'safe',
  messages: {
    stop: {
      vi: 'sau "{marker}" thiếu dấu chấm mà các mục cùng cấp có',
      en: '"{marker}" lacks the full stop that its level carries',
    },
  },
  check({ nodes, inText, report }) {
    const levels = groupBy(nodes('section').filter(mayLackStop), levelOf)
    for (const sections of levels.values()) {
      const bare = sections.filter(({ marker }) => endsBare.test(marker))
      if (bare.length * 2 > sections.length) continue
      for (const section of bare) {
        const position = markerPosition(section)
        const end = position.end.offset
        report('stop', {
          position,
          data: { marker: section.marker },
          fix: [{ position: inText(end, end), text: '.' }],
        })
      }
    }
  },
})

/** Only `1.1` and `Điều 1` are read as markers without any sign behind them. */
const mayLackStop = ({ kind }: SectionNode): boolean => kind === 'decimal' || kind === 'article'
const levelOf = ({ kind, marker }: SectionNode): string => `${kind} ${pathOf(marker).length}`
const endsBare = /[\p{L}\p{N}]$/u

export const examples: Examples<typeof rule> = [
  { name: 'stops all over', input: '1. Tập huấn\n1.1. Nội dung.\n1.2. Đối tượng.\n1.3. Thời gian.' },
  { name: 'stops nowhere', input: '1. Tập huấn\n1.1 Nội dung.\n1.2 Đối tượng.\n1.3 Thời gian.' },
  {
    name: 'one lacks it',
    input: '1. Tập huấn\n1.1. Nội dung.\n⟦1.2⟧ Đối tượng.\n1.3. Thời gian.',
    reports: ['stop'],
    fixed: '1. Tập huấn\n1.1. Nội dung.\n1.2. Đối tượng.\n1.3. Thời gian.',
  },
]
