import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { inCaseOf, isAllCapitals, placeOf, wordsOf } from '../../support/words-of.js'

export const rule = defineRule({
  id: 'unicode-tone-placement-inconsistent',
  summary: {
    vi: 'Một chữ được đặt dấu thanh theo một kiểu: hòa hoặc hoà, thủy hoặc thuỷ.',
    en: 'The tone of one word stands in one place: hòa or hoà, thủy or thuỷ.',
  },
  why: {
    vi: 'Hai kiểu đều đúng, nhưng lẫn lộn thì cùng một tên tìm kiếm chỉ ra một nửa.',
    en: 'Both are right, but where they mix a search finds only half of the places.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: {
    mixed: {
      vi: '"{word}" đặt dấu kiểu này {here} lần, kiểu "{other}" {there} lần',
      en: 'two spellings of one word: "{word}" ({here}) and "{other}" ({there})',
    },
    other: { vi: 'kiểu kia', en: 'the other way' },
  },
  check(inspected) {
    const movable = wordsOf(inspected).filter(({ key }) => movableTone.test(key))
    // Capitals of a letterhead are set by other hands than the text.
    const bySyllable = groupBy(movable, (word) => `${isAllCapitals(word.text)} ${word.key}`)
    for (const words of bySyllable.values()) {
      const ways = [...groupBy(words, ({ text }) => text.toLowerCase()).values()]
      // Of as many the later way gives way to the first.
      const [most, least] = ways.sort((a, b) => b.length - a.length)
      const first = least?.[0]
      const model = most?.[0]
      if (!first || !model) continue
      inspected.report('mixed', {
        position: placeOf(first),
        data: {
          word: first.text,
          other: inCaseOf(first.text, model.text),
          here: least.length,
          there: most.length,
        },
        related: [{ messageId: 'other', position: placeOf(model) }],
        fix: least.map((word) => ({ position: placeOf(word), text: inCaseOf(word.text, model.text) })),
      })
    }
  },
})

/** The open syllables whose tone has two places, as the key writes them. */
const movableTone = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/

export const examples: Examples<typeof rule> = [
  {
    name: 'one way, whatever the case',
    input:
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nCông tác năm 2028\n\n1. Phường Hòa An rà soát, hòa giải ở cơ sở.',
  },
  { name: 'syllables whose tone has one place', input: '1. Hoàn thành kế hoạch quý I; quý II rà soát toàn bộ.' },
  {
    name: 'both ways in one name',
    input: '1. Phường Hòa An tuyên truyền.\n2. Phường Hòa An tập huấn.\n3. Phường ⟦Hoà⟧ An báo cáo.',
    reports: ['mixed'],
    fixed: '1. Phường Hòa An tuyên truyền.\n2. Phường Hòa An tập huấn.\n3. Phường Hòa An báo cáo.',
  },
]
