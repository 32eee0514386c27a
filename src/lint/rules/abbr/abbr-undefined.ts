import { knownAbbreviations } from '../../../lexicon/known-abbreviations.js'
import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { abbreviationsOf } from '../../support/abbreviations.js'

export const rule = defineRule({
  id: 'abbr-undefined',
  summary: {
    vi: 'Chữ viết tắt không thông dụng được giải thích ở lần dùng đầu tiên.',
    en: 'A short form that is not common knowledge is introduced where it is first used.',
  },
  why: {
    vi: 'Người ngoài ngành, người nhận cấp dưới không biết chữ viết tắt thay cho cụm từ nào.',
    en: 'Readers outside the field, or lower down, cannot tell what it stands for.',
  },
  help: {
    vi: 'viết đủ cụm từ, kèm chữ viết tắt trong ngoặc đơn; hoặc thêm vào "abbreviations" của cấu hình',
    en: 'write the words with the short form in brackets, or add it to "abbreviations" of the configuration',
  },
  basis: null,
  severity: 'info',
  messages: {
    undefined: {
      vi: 'chữ viết tắt "{short}" không được giải thích (dùng {count} lần)',
      en: '"{short}" is not introduced (uses: {count})',
    },
  },
  check(inspected) {
    const { plan, settings, report } = inspected
    const { introductions, uses } = abbreviationsOf(inspected)
    const explained = new Set([
      ...common,
      ...settings.abbreviations,
      // `PC TNTT` introduces both.
      ...introductions.flatMap(({ short }) => [short, ...short.split(' ')]),
      ...plan.abbreviations.flatMap(({ short }) => [short, ...short.split(' ')]),
    ])
    for (const [short, places] of groupBy(uses, (use) => use.short)) {
      const [first] = places
      if (!first || explained.has(short) || isMadeOf(short, explained)) continue
      report('undefined', { position: first.position, data: { short, count: places.length } })
    }
  },
})

const common = [...knownAbbreviations.vietnamese, ...knownAbbreviations.international]

/** `HĐND&UBND`. */
function isMadeOf(short: string, explained: ReadonlySet<string>): boolean {
  return short.includes('&') && short.split('&').every((part) => explained.has(part))
}

export const examples: Examples<typeof rule> = [
  {
    name: 'introduced, common, listed, numbers and codes',
    input:
      '1. UBND tỉnh đẩy mạnh cải cách hành chính (CCHC), chỉ số hài lòng (SIPAS) theo Quyết định số 12/QĐ-UBND, mục II khóa XVI.\n2. Công tác CCHC KHÔNG để chậm; tỷ lệ KPH: không phát hiện; báo cáo KPH của TTHL.',
    settings: { abbreviations: ['TTHL'] },
  },
  {
    name: 'never introduced',
    input: '1. Sở Y tế giám sát các cơ sở ⟦KCB⟧ và phòng khám ⟦ĐKKV⟧.\n2. Các cơ sở KCB báo cáo.',
    reports: ['undefined', 'undefined'],
  },
]
