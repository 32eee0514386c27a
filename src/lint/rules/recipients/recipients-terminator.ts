import { type Archive, isLeaf, type Leaf, type RecipientNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'recipients-terminator',
  summary: {
    vi: 'Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm.',
    en: 'Every line of the recipients ends in a semicolon, the last one in a full stop.',
  },
  why: {
    vi: 'Dấu cuối dòng cho biết danh sách còn tiếp hay đã hết.',
    en: 'The closing mark tells whether the list goes on or is over.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Phụ lục I, phần I, mục II.9', from: '2020-03-05' }],
  regimes: ['state-2020'],
  severity: 'info',
  fix: 'safe',
  messages: {
    semicolon: { vi: 'dòng nơi nhận phải kết thúc bằng dấu ";"', en: 'a line of the recipients must end in ";"' },
    stop: {
      vi: 'dòng cuối của nơi nhận phải kết thúc bằng dấu "."',
      en: 'the last line of the recipients must end in "."',
    },
  },
  check({ nodes, inText, report }) {
    for (const block of nodes('recipients')) {
      const lines = block.children.filter((node) => node.type === 'recipient' || node.type === 'archive')
      for (const [index, line] of lines.entries()) {
        const words = lastWords(line)
        if (!words || semicolonBeforeNote.test(words.value)) continue
        const isLast = index === lines.length - 1
        // Without an archive line the list may have been cut off: then either mark may be right.
        const expected = !isLast ? ';' : line.type === 'archive' ? '.' : '.;'
        if (expected.includes(words.value.slice(-1))) continue
        const end = words.position.end.offset
        const position = inText(wrongMark.test(words.value) ? end - 1 : end, end)
        report(isLast ? 'stop' : 'semicolon', { position, fix: [{ position, text: expected.slice(0, 1) }] })
      }
    }
  },
})

const wrongMark = /[,;.:]$/
/** `Thường trực Tỉnh ủy; (để b/c)`: the note stands behind the mark. */
const semicolonBeforeNote = /;\s*\([^()]*\)$/

function lastWords({ children }: RecipientNode | Archive): Leaf | undefined {
  return children.filter(isLeaf).findLast(({ type }) => type !== 'markup' && type !== 'marker' && type !== 'furniture')
}

export const examples: Examples<typeof rule> = [
  { name: 'semicolons and a full stop', input: 'Nơi nhận:\n- UBND tỉnh (để b/c);\n- Sở Tài chính;\n- Lưu: VT, NVY.' },
  {
    name: 'hard breaks of a converter, also at the end of a column',
    input:
      '**Nơi nhận:**\\                         **GIÁM ĐỐC**\\\n- UBND tỉnh (để b/c);\\\n- Sở Tài chính;\\                     **Trần Văn An**\n- Lưu: VT, NVY.',
  },
  {
    name: 'a comma and nothing at all',
    input: 'Nơi nhận:\n- UBND tỉnh (để b/c)⟦,⟧\n- Sở Tài chính⟦⟧\n- Lưu: VT, NVY.',
    reports: ['semicolon', 'semicolon'],
    fixed: 'Nơi nhận:\n- UBND tỉnh (để b/c);\n- Sở Tài chính;\n- Lưu: VT, NVY.',
  },
  {
    name: 'an archive line that goes on',
    input: 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, NVY⟦;⟧',
    reports: ['stop'],
    fixed: 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, NVY.',
  },
]
