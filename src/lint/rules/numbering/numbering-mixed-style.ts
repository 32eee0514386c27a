import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { sequences, styleOf } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-mixed-style',
  summary: {
    vi: 'Các mục cùng cấp đánh số theo một kiểu: a) hay a., không lẫn lộn.',
    en: 'Sections side by side are marked in one style: a) or a., not both.',
  },
  why: {
    vi: 'Lẫn kiểu thì người đọc không biết các mục có cùng cấp hay không.',
    en: 'Where styles are mixed nobody can tell whether the sections are of one level.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: {
    mixed: {
      vi: '"{marker}" khác kiểu với "{usual}" của các mục cùng cấp',
      en: '"{marker}" differs from "{usual}" beside it',
    },
  },
  check(inspected) {
    for (const sequence of sequences(inspected)) {
      // A lost stop is numbering-final-delimiter's.
      const marked = sequence.filter(({ marker }) => /[^\p{L}\p{N}\s]\s*$/u.test(marker))
      const styles = [...groupBy(marked, ({ marker }) => styleOf(marker)).values()].sort((a, b) => b.length - a.length)
      const [usual = [], ...others] = styles
      const [first] = usual
      // Of two and two nobody knows which is meant.
      if (!first || usual.length <= (others[0]?.length ?? 0)) continue
      for (const section of others.flat().sort((a, b) => a.position.start.offset - b.position.start.offset)) {
        const position = markerPosition(section)
        const style = styleOf(first.marker)
        const plain = section.marker.replace(/[^\p{L}\p{N}.]+|\.\s*$/gu, '')
        inspected.report('mixed', {
          position,
          data: { marker: section.marker, usual: first.marker },
          fix: section.kind === 'letter' ? [{ position, text: style.replace('1', plain) }] : undefined,
        })
      }
    }
  },
})

const points = (...letters: string[]) =>
  ['1. Nhiệm vụ', ...letters.map((letter) => `${letter} Tập huấn cho cán bộ xã;`)].join('\n')

export const examples: Examples<typeof rule> = [
  { name: 'one style', input: points('a)', 'b)', 'c)') },
  { name: 'two and two', input: points('a)', 'b)', 'c.', 'd.') },
  {
    name: 'one of another style',
    input: points('a)', '⟦b.⟧', 'c)'),
    reports: ['mixed'],
    fixed: points('a)', 'b)', 'c)'),
  },
]
