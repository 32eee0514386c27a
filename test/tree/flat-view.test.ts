import { describe, expect, test } from 'vitest'
import { type PlanNode, parsePlan, tokenize } from '../../src/index.js'

/** The tokens of a text as `type|slice`, blanks left out. */
function tokensOf(text: string): string[] {
  const tokens = tokenize(text)
  expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  return tokens
    .filter(({ type }) => type !== 'blank')
    .map(({ type, start, end }) => `${type}|${text.slice(start, end)}`)
}

/** What each node that is in pieces has of the text. */
function piecesOf(text: string): [type: string, pieces: string[]][] {
  const found: [string, string[]][] = []
  const visit = (node: PlanNode) => {
    if ('spans' in node && node.spans)
      found.push([node.type, node.spans.map(({ start, end }) => text.slice(start.offset, end.offset))])
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parsePlan(text).tree)
  return found
}

const columns = `ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/KH-UBND      Hồng Lam, ngày 06 tháng 3 năm 2028
-------
KẾ HOẠCH
Trồng cây xanh

I. MỤC ĐÍCH
1. Làm sạch đường làng, trồng cây xanh bên đường,

                    2

chăm sóc vườn hoa.

Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
- Như trên;                            CHỦ TỊCH
- UBND các xã, phường;
- Lưu: VT, VX.                       Trần Văn An
`

describe('tokens', () => {
  test('of a document in columns', () => {
    expect(tokensOf(columns)).toEqual([
      'text|ỦY BAN NHÂN DÂN',
      'text|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'number|Số: 12/KH-UBND',
      'date|Hồng Lam, ngày 06 tháng 3 năm 2028',
      'markup|-------',
      'title|KẾ HOẠCH',
      'title|Trồng cây xanh',
      'marker|I.',
      'title|MỤC ĐÍCH',
      'marker|1.',
      'text|Làm sạch đường làng, trồng cây xanh bên đường,',
      'furniture|2',
      'text|chăm sóc vườn hoa.',
      'label|Nơi nhận:',
      'text|TM. ỦY BAN NHÂN DÂN',
      'marker|-',
      'text|Như trên;',
      'text|CHỦ TỊCH',
      'marker|-',
      'text|UBND các xã, phường;',
      'marker|-',
      'text|Lưu: VT, VX.',
      'text|Trần Văn An',
    ])
  })

  test('of a sentence with marks and mentions', () => {
    const text =
      'KẾ HOẠCH\n**Trồng cây** xanh\n\n1. Căn cứ Luật Thư viện, Sở Y tế làm theo khoản 2 Mục I trong quý II/2028[1].\n\n[1] Gồm ba thôn.\n'
    expect(tokensOf(text)).toEqual([
      'title|KẾ HOẠCH',
      'markup|**',
      'title|Trồng cây',
      'markup|**',
      'title|xanh',
      'marker|1.',
      'text|Căn cứ',
      'citation|Luật Thư viện',
      'text|, Sở Y tế làm theo',
      'crossReference|khoản 2 Mục I',
      'time|trong quý II/2028',
      'noteReference|[1]',
      'text|.',
      'marker|[1]',
      'text|Gồm ba thôn.',
    ])
  })

  test('of blanks, and of nothing', () => {
    expect(tokenize(' \n\t')).toEqual([{ type: 'blank', start: 0, end: 3 }])
    expect(tokenize('')).toEqual([])
  })
})

describe('a node whose words do not stand together', () => {
  test('has its pieces, those side by side as one', () => {
    expect(piecesOf(columns)).toEqual([
      ['paragraph', ['Làm sạch đường làng, trồng cây xanh bên đường,', 'chăm sóc vườn hoa.']],
      ['recipients', ['Nơi nhận:', '- Như trên;', '- UBND các xã, phường;\n- Lưu: VT, VX.']],
      ['signature', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn An']],
    ])
  })

  test('has none where they do', () => {
    expect(piecesOf('KẾ HOẠCH\nTrồng cây xanh\n\n- Thôn Một\n- Thôn Hai\n')).toEqual([])
  })
})
