import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { sequences } from '../../support/sequences.js'
import { markerPosition } from '../../support/sibling-runs.js'

export const rule = defineRule({
  id: 'numbering-letter-sequence',
  summary: {
    vi: 'Điểm đánh theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k.',
    en: 'Points are lettered as the Vietnamese alphabet goes: a, b, c, d, đ, e, g, h, i, k.',
  },
  why: {
    vi: 'Bỏ chữ đ hoặc dùng f, j, w, z thì cùng một điểm được người này gọi là "điểm đ", người khác gọi là "điểm e".',
    en: 'Where đ is skipped or f, j, w, z are used, one calls the same point “điểm đ” and another “điểm e”.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 6', from: '2020-03-05' }],
  severity: 'warning',
  messages: {
    skipped: {
      vi: 'sau "{before}" là "{after}", thiếu "{missing}"',
      en: '"{after}" follows "{before}": "{missing}" is missing',
    },
    foreign: {
      vi: '"{letter}" không có trong bảng chữ cái tiếng Việt',
      en: '"{letter}" is no letter of the Vietnamese alphabet',
    },
    before: { vi: 'điểm liền trước', en: 'the point before' },
  },
  check({ tree, nodes, report }) {
    for (const sequence of sequences({ tree, nodes })) {
      for (const [index, section] of sequence.entries()) {
        if (section.kind !== 'letter' && section.kind !== 'upper-letter') break
        const letter = letterOf(section.marker)
        const position = markerPosition(section)
        if (!alphabet.includes(letter)) {
          report('foreign', { position, data: { letter } })
          continue
        }
        const last = sequence[index - 1]
        const place = alphabet.indexOf(letter)
        const before = last ? alphabet.indexOf(letterOf(last.marker)) : -1
        if (!last || before < 0 || place <= before + 1) continue
        // Of a, b, b, d none is lost: the third bears a wrong letter.
        const twice = sequence[index - 2]
        if (twice && letterOf(twice.marker) === letterOf(last.marker) && place === before + 2) continue
        report('skipped', {
          position,
          data: {
            before: last.marker,
            after: section.marker,
            missing: [...alphabet.slice(before + 1, place)].join(', '),
          },
          related: [{ messageId: 'before', position: markerPosition(last) }],
        })
      }
    }
  },
})

/** Chữ cái for điểm: those without a mark, and đ. */
const alphabet = 'abcdđeghiklmnopqrstuvxy'

/** The letter of a marker: `đ)`, `đ.`, `aa)`. */
function letterOf(marker: string): string {
  return /\p{L}/u.exec(marker.normalize('NFC').toLowerCase())?.[0] ?? ''
}

const points = (...letters: string[]) =>
  ['1. Nhiệm vụ', ...letters.map((letter) => `${letter} Tập huấn cho cán bộ xã;`)].join('\n')

export const examples: Examples<typeof rule> = [
  { name: 'đ and no f', input: points('a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)') },
  { name: 'a wrong letter in the place of the right one', input: points('a)', 'b)', 'b)', 'd)') },
  { name: 'đ skipped', input: points('a)', 'b)', 'c)', 'd)', '⟦e)⟧'), reports: ['skipped'] },
  { name: 'a letter left out', input: points('a)', '⟦c)⟧', 'd)'), reports: ['skipped'] },
  { name: 'a foreign letter', input: points('a)', 'b)', 'c)', 'd)', 'đ)', 'e)', '⟦f)⟧', 'g)'), reports: ['foreign'] },
]
