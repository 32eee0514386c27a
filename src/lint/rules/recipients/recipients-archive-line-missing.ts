import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'recipients-archive-line-missing',
  summary: {
    vi: 'Dòng cuối của nơi nhận là "Lưu: VT, …".',
    en: 'The last line of the recipients says where the plan is filed.',
  },
  why: {
    vi: 'Dòng lưu cho biết bản gốc và đơn vị soạn thảo giữ hồ sơ ở đâu; thiếu thì bản lưu dễ bị bỏ quên.',
    en: 'It says where the original and the drafting unit’s copy are kept; without it the copy is easily forgotten.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần II, mục 9', from: '2020-03-05' }],
  regimes: ['state-2011', 'state-2020'],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: {
    missing: { vi: 'nơi nhận không có dòng "Lưu"', en: 'the recipients have no line that says where it is filed' },
  },
  check({ plan, nodes, text, inText, report }) {
    const last = plan.recipients.at(-1)
    if (!last || plan.archive.length > 0) return
    const [block] = nodes('recipients')
    // A line with nothing behind "Lưu" is there all the same, and columns may have moved it out of the block.
    const { start, end } = block?.position ?? last.position
    if (
      filed.test(
        text
          .slice(start.offset, end.offset + reach)
          .normalize('NFC')
          .toLowerCase(),
      )
    )
      return
    const behind = last.position.end.offset
    report('missing', { position: inText(behind, behind) })
  },
})

/** How far behind the block the line may have been moved, in UTF-16 units. */
const reach = 200
const filed = /(?<![\p{L}\p{M}])l[ưu]u(?![\p{L}\p{M}])/u

const head = 'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc./.'

export const examples: Examples<typeof rule> = [
  { name: 'a line', input: `${head}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT, NVY.` },
  { name: 'a line without a code', input: `${head}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu.` },
  {
    name: 'none',
    input: `${head}\n\nNơi nhận:\n- UBND tỉnh;\n- Sở Tài chính.⟦⟧\n\nGIÁM ĐỐC\n\nTrần Văn An`,
    reports: ['missing'],
  },
]
