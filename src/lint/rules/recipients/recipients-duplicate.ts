import type { Recipient } from '../../../contract/types.js'
import { foldKey } from '../../../source/fold.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'recipients-duplicate',
  summary: { vi: 'Mỗi nơi nhận ghi một lần.', en: 'A recipient is named once.' },
  why: {
    vi: 'Ghi hai lần thì văn bản gửi hai bản, và thường một dòng lẽ ra là nơi khác.',
    en: 'Who is named twice gets two copies, and mostly one of the lines was meant for another.',
  },
  basis: null,
  severity: 'info',
  messages: {
    twice: { vi: 'nơi nhận "{name}" đã ghi ở trên', en: 'the recipient "{name}" is named above' },
    first: { vi: 'dòng đã ghi', en: 'the line that names it' },
  },
  check({ plan, report }) {
    const seen = new Map<string, Recipient>()
    for (const recipient of plan.recipients) {
      const { name, note } = recipient
      // "Như trên" and the like differ by what they are for.
      const key = foldKey(`${name.text}|${note?.text ?? ''}`).replace(/\s+/g, ' ')
      const first = seen.get(key)
      if (!first) seen.set(key, recipient)
      else {
        report('twice', {
          position: name.position,
          data: { name: name.text },
          related: [{ messageId: 'first', position: first.name.position }],
        })
      }
    }
  },
})

export const examples: Examples<typeof rule> = [
  { name: 'each once', input: 'Nơi nhận:\n- UBND tỉnh (để b/c);\n- Sở Tài chính;\n- Lưu: VT, NVY.' },
  {
    name: 'one twice',
    input: 'Nơi nhận:\n- UBND tỉnh (để b/c);\n- Sở Tài chính;\n- ⟦Sở Tài chính⟧;\n- Lưu: VT, NVY.',
    reports: ['twice'],
  },
]
