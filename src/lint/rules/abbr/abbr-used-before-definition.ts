import { knownAbbreviations } from '../../../lexicon/known-abbreviations.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { abbreviationsOf } from '../../support/abbreviations.js'

export const rule = defineRule({
  id: 'abbr-used-before-definition',
  summary: {
    vi: 'Chữ viết tắt được giải thích trước khi dùng một mình.',
    en: 'A short form is introduced before it is used alone.',
  },
  why: {
    vi: 'Người đọc gặp chữ viết tắt trước khi biết nó thay cho cụm từ nào.',
    en: 'The reader meets it before learning what it stands for.',
  },
  help: {
    vi: 'chuyển phần giải thích lên lần dùng đầu tiên',
    en: 'move the introduction to the first place',
  },
  basis: null,
  severity: 'info',
  messages: {
    early: {
      vi: 'chữ viết tắt "{short}" dùng ở đây nhưng đến dòng {line} mới được giải thích',
      en: '"{short}" is used here and only introduced on line {line}',
    },
    introduced: { vi: 'giải thích tại đây', en: 'introduced here' },
  },
  check(inspected) {
    const { introductions, uses } = abbreviationsOf(inspected)
    const introduced = new Map<string, (typeof introductions)[number]>()
    for (const one of introductions) if (!introduced.has(one.short)) introduced.set(one.short, one)
    const free = new Set<string>([...common, ...inspected.settings.abbreviations])
    for (const { short, position } of uses) {
      const later = introduced.get(short)
      if (!later || free.has(short)) continue
      free.add(short)
      if (later.position.start.offset <= position.start.offset) continue
      inspected.report('early', {
        position,
        data: { short, line: later.position.start.line },
        related: [{ messageId: 'introduced', position: later.position }],
      })
    }
  },
})

const common = [...knownAbbreviations.vietnamese, ...knownAbbreviations.international]

export const examples: Examples<typeof rule> = [
  {
    name: 'introduced first',
    input: '1. Đơn giản hóa thủ tục hành chính (TTHC).\n2. Công khai TTHC.',
  },
  {
    name: 'introduced afterwards',
    input: '1. Giải quyết ⟦TTHC⟧ đúng hạn.\n2. Công khai thủ tục hành chính (TTHC).\n3. Rà soát TTHC.',
    reports: ['early'],
  },
]
