import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { allSections } from '../support/plan-problems.js'

const sections = (body: string) =>
  allSections(parsePlan(`KẾ HOẠCH\nThu gom rác thải năm 2028\n\nI. NỘI DUNG\n\n${body}\n`).plan)
const titles = (body: string) => sections(body).map(({ marker, title }) => [marker, title?.text ?? null])
const ids = (body: string) => sections(body).map(({ id }) => id)

const words = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 'cây' : 'xanh')).join(' ')
const next = '2. Kiểm tra\n- Các thôn tự kiểm tra.'

describe('whether a numbered line is a heading', () => {
  test.each([
    ['three words and a stop', 'Đường làng sạch.'.split(' ').slice(0, 3).join(' '), true],
    ['four words and a stop', 'Đường làng sạch đẹp.', false],
    ['42 words', `Chăm ${words(41)}`, true],
    ['43 words', `Chăm ${words(42)}`, false],
    ['43 words, all strong', `**Chăm ${words(42)}**`, true],
    ['26 words and a colon', `Chăm ${words(25)}:`, true],
    ['27 words and a colon', `Chăm ${words(26)}:`, false],
    ['27 words and a colon, all strong', `**Chăm ${words(26)}:**`, true],
    ['an order with a colon', 'Giao các thôn chủ trì chăm sóc cây xanh sau:', false],
    ['a short order with a colon', 'Giao Sở Y tế chủ trì:', true],
    ['a strong sentence', '**Cây xanh hai bên đường làng được chăm sóc.**', true],
    ['a strong order', '**Giao các thôn thực hiện chăm sóc cây xanh.**', false],
    ['a strong sentence that closes the document', '**Cây xanh hai bên đường làng được chăm sóc./.**', false],
    ['two sentences, the last without a stop', `Cây xanh. Chăm ${words(20)}`, false],
    ['two short sentences, the last without a stop', 'Cây xanh. Chăm cây xanh', true],
  ])('%s', (_, line, heading) => {
    const [, first] = titles(`1. ${line}\n\n- Các thôn cùng làm.\n\n${next}`)
    expect(first?.[0]).toBe('1.')
    expect(first?.[1] !== null).toBe(heading)
  })
})

describe('the limits of a title', () => {
  // whole: all of the line; colon: up to the colon; none: a clause; else the title itself.
  test.each([
    ['roman, six words and a stop', `II. Chăm ${words(5)}.`, 'whole'],
    ['roman, seven words and a stop', `II. Chăm ${words(6)}.`, 'none'],
    ['roman, seven words in capitals and a stop', `II. CHĂM ${words(6).toUpperCase()}.`, 'whole'],
    ['roman, seven words in bold and a stop', `II. **Chăm ${words(6)}.**`, 'whole'],
    ['roman, sixty words and a semicolon', `II. Chăm ${words(59)};`, 'whole'],
    ['roman, sixty-one words and a semicolon', `II. Chăm ${words(60)};`, 'none'],
    ['roman, sixty-one words', `II. Chăm ${words(60)}`, 'whole'],
    ['a capital, forty-five words', `A. Chăm ${words(44)}`, 'whole'],
    ['a capital, forty-six words', `A. Chăm ${words(45)}`, 'none'],
    ['a capital, forty-five words and a semicolon', `A. Chăm ${words(44)};`, 'whole'],
    ['an article, fourteen words', `Điều 2. Chăm ${words(13)}`, 'whole'],
    ['an article, fifteen words', `Điều 2. Chăm ${words(14)}`, 'none'],
    ['an article with a stop', 'Điều 2. Chăm cây xanh.', 'none'],
    ['an article with a stop inside', 'Điều 2. Chăm cây. Tưới cây', 'whole'],
    ['an article, five words and a colon', `Điều 2. Chăm ${words(4)}: tưới nước hằng ngày cho cây`, 'colon'],
    ['an article, six words and a colon', `Điều 2. Chăm ${words(5)}: tưới nước hằng ngày cho cây`, 'whole'],
    ['thirteen words with a verb before a colon', `1. Chăm ${words(10)} thực hiện: tưới nước`, 'colon'],
    ['fourteen words with a verb before a colon', `1. Chăm ${words(11)} thực hiện: tưới nước`, 'whole'],
    [
      'fourteen words without a verb before a colon, one behind it',
      `1. Chăm ${words(13)}: thực hiện tưới nước`,
      'colon',
    ],
    ['twenty words before a colon', `1. Chăm ${words(19)}: tưới nước`, 'colon'],
    ['twenty-one words before a colon', `1. Chăm ${words(20)}: tưới nước`, 'whole'],
    ['thirty words in bold before a colon', `1. **Chăm ${words(29)}:** tưới nước`, 'colon'],
    ['thirty-one words in bold before a colon', `1. **Chăm ${words(30)}:** tưới nước`, 'whole'],
    ['thirty words in bold before a colon, bold behind it too', `1. **Chăm ${words(29)}: tưới nước**`, 'whole'],
    ['twenty-five words in capitals before a colon', `II. CHĂM ${words(24).toUpperCase()}: tưới nước`, 'colon'],
    ['twenty-six words in capitals before a colon', `II. CHĂM ${words(25).toUpperCase()}: tưới nước`, 'whole'],
    ['words that are no title before a colon inside it', `1. Chăm ${words(12)} đối với: tưới nước`, 'colon'],
    ['a bracket behind the colon of capitals', 'II. CHĂM CÂY: (dành cho các thôn)', 'whole'],
    ['a bracket behind the colon of small letters', 'II. Chăm cây: (dành cho các thôn)', 'colon'],
    ['a bracket behind the colon of capitals, under a number', '1. CHĂM CÂY: (dành cho các thôn)', 'colon'],
    ['capitals, then a sentence', 'II. VỐN Tổng số vốn ba triệu đồng', 'VỐN'],
    ['two capitals, then a sentence', 'II. ÚY Tổng số vốn ba triệu đồng', 'whole'],
    ['capitals, then a short word', 'II. CHĂM CÂY Thôn Một', 'whole'],
    ['capitals, then small letters', 'II. CHĂM CÂY và tưới nước hằng ngày', 'whole'],
    ['six words of an order before a colon', '1. Giao các thôn chủ trì việc: tưới nước', 'colon'],
    ['seven words of an order before a colon', '1. Giao các thôn chủ trì các việc: tưới nước', 'whole'],
    ['an order without a verb before a colon', '1. Giao các thôn trong toàn xã các việc: tưới nước', 'colon'],
    ['bodies that a word of action names', `1. Các tổ chức chính trị của ${words(10)}: tưới nước`, 'colon'],
    ['a comma at the end', '1. Chăm cây xanh,', 'none'],
    ['three words and a comma', '1. Chăm cây,', 'none'],
    ['forty words in bold and a stop', `1. **Chăm ${words(39)}.**`, 'whole'],
    ['forty-one words in bold and a stop', `1. **Chăm ${words(40)}.**`, 'none'],
    ['bold and a semicolon', '1. **Chăm cây xanh hai bên đường;**', 'none'],
    ['a closing stroke', '1. Chăm cây./.', 'whole'],
    ['twenty words and a stop inside', `1. Cây xanh. Chăm ${words(17)}`, 'whole'],
    ['brackets that never close before a colon', '1. Chăm cây (gồm: tưới nước', 'whole'],
    ['a bracket that was never opened before a colon', '1. Chăm cây) xanh: tưới nước', 'colon'],
    ['a time after a colon without a figure before', '1. Họp:7 giờ tại nhà văn hóa', 'colon'],
  ])('%s', (_, line, expected) => {
    const [marker = ''] = line.split(/ (?!\d)/)
    const found = sections(`${line}\n\n- Các thôn cùng làm.`).find((section) => section.marker === marker)
    const body = line.slice(marker.length + 1).replaceAll('**', '')
    const title = found?.title?.text ?? null
    const ends = title?.endsWith(':') && body.startsWith(title)
    expect(title === null ? 'none' : title === body ? 'whole' : ends ? 'colon' : title).toBe(expected)
  })
})

describe('where a title ends: at a colon that is no part of a time or an address', () => {
  test.each([
    ['1. Trồng cây (gồm: bàng, phượng) và chăm cây', 'Trồng cây (gồm: bàng, phượng) và chăm cây'],
    ['II. Trồng cây (gồm: bàng, phượng) và chăm cây', 'Trồng cây (gồm: bàng, phượng) và chăm cây'],
    ['Điều 2. Trồng cây (gồm: bàng, phượng) và chăm cây', 'Trồng cây (gồm: bàng, phượng) và chăm cây'],
    ['1. Họp lúc 7:30 tại nhà văn hóa', 'Họp lúc 7:30 tại nhà văn hóa'],
    ['II. Họp lúc 7:30 tại nhà văn hóa', 'Họp lúc 7:30 tại nhà văn hóa'],
    ['Điều 2. Họp lúc 7:30 tại nhà văn hóa', 'Họp lúc 7:30 tại nhà văn hóa'],
    ['1. Đăng tin ở http://thon.vn và báo xã', 'Đăng tin ở http://thon.vn và báo xã'],
    ['Điều 2. Đăng tin ở http://thon.vn và báo xã', 'Đăng tin ở http://thon.vn và báo xã'],
    ['1. Thời gian họp: 7:30 tại nhà văn hóa', 'Thời gian họp:'],
    ['II. Thời gian họp: 7:30 tại nhà văn hóa', 'Thời gian họp:'],
    ['Điều 2. Thời gian họp: 7:30 tại nhà văn hóa', 'Thời gian họp:'],
    ['1. Chăm cây: tưới nước, vun gốc', 'Chăm cây:'],
    ['II. Chăm cây: tưới nước, vun gốc', 'Chăm cây:'],
    ['Điều 2. Chăm cây: tưới nước, vun gốc', 'Chăm cây:'],
    ['1. Đối với các thôn: tưới nước, vun gốc', 'Đối với các thôn:'],
    ['Điều 2. Đối với các thôn: tưới nước, vun gốc', 'Đối với các thôn:'],
    [
      '1. Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
      'Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
    ],
    [
      'Điều 2. Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
      null,
    ],
    [
      '1. Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
      'Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư:',
    ],
    ['Điều 2. Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước', null],
    [
      '1. Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư gồm: tưới nước',
      'Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư gồm: tưới nước',
    ],
    [
      'II. Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư gồm: tưới nước',
      'Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư gồm: tưới nước',
    ],
    ['Điều 2. Chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư gồm: tưới nước', null],
    [
      '1. Triển khai chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
      'Triển khai chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
    ],
    [
      'Điều 2. Triển khai chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư: tưới nước',
      null,
    ],
    [
      '1. **Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư:** tưới nước',
      'Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư:',
    ],
    [
      'Điều 2. **Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư:** tưới nước',
      'Tiếp tục chăm sóc cây xanh, vườn hoa, đường làng, ngõ xóm, bờ kênh trong các khu dân cư:',
    ],
    ['1. Giao các thôn chủ trì: tưới nước', 'Giao các thôn chủ trì:'],
    ['Điều 2. Giao các thôn chủ trì: tưới nước', 'Giao các thôn chủ trì:'],
    [
      '1. Giao các thôn trong xã cùng với các tổ chủ trì: tưới nước',
      'Giao các thôn trong xã cùng với các tổ chủ trì: tưới nước',
    ],
    [
      'Điều 2. Giao các thôn trong xã cùng với các tổ chủ trì: tưới nước',
      'Giao các thôn trong xã cùng với các tổ chủ trì: tưới nước',
    ],
    ['1. Chăm cây:', 'Chăm cây:'],
    ['II. Chăm cây:', 'Chăm cây:'],
    ['Điều 2. Chăm cây:', 'Chăm cây:'],
    ['1. Chăm cây :', 'Chăm cây :'],
    ['II. Chăm cây :', 'Chăm cây :'],
    ['Điều 2. Chăm cây :', 'Chăm cây :'],
  ])('%s', (line, title) => {
    expect(sections(`${line}\n\n- Các thôn cùng làm.`)[1]?.title?.text ?? null).toBe(title)
  })
})

describe('where a number that does not follow stands', () => {
  test.each([
    ['a gap of a few', ['1. Một', '2. Hai', '5. Năm'], ['I', 'I/1', 'I/2', 'I/5']],
    ['a repeat', ['1. Một', '2. Hai', '2. Hai nữa'], ['I', 'I/1', 'I/2', 'I/2~2']],
    ['a step back', ['1. Một', '2. Hai', '3. Ba', '2. Hai nữa'], ['I', 'I/1', 'I/2', 'I/3', 'I/2~2']],
    ['a wide gap', ['1. Một', '2. Hai', '9. Chín'], ['I', 'I/1', 'I/2', 'I/9']],
    ['the first is lost', ['2. Hai', '3. Ba'], ['I', 'I/2', 'I/3']],
    ['letters below, then on', ['1. Một', 'a) A', 'b) B', '2. Hai'], ['I', 'I/1', 'I/1/a', 'I/1/b', 'I/2']],
    ['letters after d', ['1. Một', 'c) C', 'd) D', 'e) E'], ['I', 'I/1', 'I/1/c', 'I/1/d', 'I/1/e']],
  ])('%s', (_, lines, expected) => {
    expect(ids(lines.map((line) => `${line}\n\n- Các thôn cùng làm.`).join('\n\n'))).toEqual(expected)
  })

  test('a decimal without a parent stands on top when it is the first of its row', () => {
    const { plan } = parsePlan(
      'KẾ HOẠCH\nThu gom rác thải năm 2028\n\n1.1. Một\n\n- Các thôn cùng làm.\n\n1.2. Hai\n\n- Làm.',
    )
    expect(allSections(plan).map(({ id }) => id)).toEqual(['1.1', '1.2'])
  })
})
