import { carryingOut, lookingBack, yearsWork } from '../../../lexicon/years-past.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { keyOf } from '../../support/key-of.js'

export const rule = defineRule({
  id: 'date-plan-year-mismatch',
  summary: {
    vi: 'Nhiệm vụ của kế hoạch năm ghi đúng năm của kế hoạch.',
    en: 'A yearly plan speaks of the work of its own year.',
  },
  why: {
    vi: 'Kế hoạch năm thường được soạn lại từ bản năm trước; năm cũ sót lại làm sai nhiệm vụ được giao.',
    en: 'Yearly plans are written over those of the year before; an old year left behind assigns the wrong work.',
  },
  help: {
    vi: 'sửa năm, hoặc nói rõ là việc của năm trước',
    en: 'mend the year, or say that last year’s work is meant',
  },
  basis: null,
  severity: 'info',
  messages: {
    old: {
      vi: 'nhiệm vụ ghi "{text}" trong kế hoạch năm {plan}',
      en: 'work of "{text}" in a plan for {plan}',
    },
    plan: { vi: 'năm của kế hoạch', en: 'the year of the plan' },
  },
  check({ plan, nodes, text, report }) {
    const { period, header } = plan
    if (!period || period.from !== period.to) return
    const issued = Number(header.date?.earliest?.slice(0, 4) ?? period.from)
    const from = nodes('section')[0]?.position.start.offset
    if (from === undefined) return
    for (const { value, position } of nodes('time')) {
      const year = Number(yearAlone.exec(value)?.[1] ?? 0)
      const { offset } = position.start
      if (year !== period.from - 1 || year >= issued || offset < from) continue
      const before = clauseBefore(text.slice(Math.max(0, offset - reach), offset))
      const behind = text.slice(position.end.offset, position.end.offset + 40)
      if (!ownWork.test(before) || past.test(before) || past.test(keyOf(behind.split(clauseEnd, 1)[0] ?? ''))) continue
      report('old', {
        position,
        data: { text: value, plan: period.from },
        related: [{ messageId: 'plan', position: period.position }],
      })
    }
  },
})

const yearAlone = /^năm (\d{4})$/u
/** How far back the verb may stand, in UTF-16 units. */
const reach = 160
const clauseEnd = /[.;:]\s|\n\s*\n/
const edges = (words: readonly string[]) => `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`
const ownWork = new RegExp(
  `${edges(carryingOut)} (?:(?:các|những|có hiệu quả|tốt|đầy đủ|kịp thời) ){0,2}${edges(yearsWork)}`,
  'u',
)
const past = new RegExp(edges(lookingBack), 'u')

function clauseBefore(words: string): string {
  return keyOf(words.split(clauseEnd).at(-1) ?? '')
}

export const examples: Examples<typeof rule> = [
  {
    name: 'the year of the plan',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n\nI. YÊU CẦU\n- Gắn với việc thực hiện các nhiệm vụ của ngành năm 2028.',
  },
  {
    name: 'a look back',
    input:
      'KẾ HOẠCH\nCông tác năm 2028\n\nI. YÊU CẦU\n- Giảm 10% so với năm 2027.\n- Khắc phục hạn chế trong thực hiện nhiệm vụ năm 2027.',
  },
  {
    name: 'the year of the plan before',
    input: 'KẾ HOẠCH\nCông tác năm 2028\n\nI. YÊU CẦU\n- Gắn với việc thực hiện các nhiệm vụ của ngành ⟦năm 2027⟧.',
    reports: ['old'],
  },
]
