import { describe, expect, test } from 'vitest'
import { aboveBody, aboveEnd, labelsBelow } from './labels.js'

describe('layout tables', () => {
  test.each([
    [
      'a letterhead in a table',
      [
        '| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
        '|---|---|',
        '| XÃ THANH LÂM | Độc lập - Tự do - Hạnh phúc |',
        '| Số: 7/KH-UBND | Thanh Lâm, ngày 6 tháng 3 năm 2028 |',
        '',
        'KẾ HOẠCH',
        'Trồng cây xanh',
        'I. MỤC ĐÍCH',
      ],
      [
        'issuer|ỦY BAN NHÂN DÂN',
        'issuer|XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'motto|Độc lập - Tự do - Hạnh phúc',
        'placeDate|Thanh Lâm, ngày 6 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'a letterhead in a table with the type in it',
      [
        '| ỦY BAN NHÂN DÂN XÃ THANH LÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
        '|---|---|',
        '| KẾ HOẠCH | |',
        '',
        'Trồng cây xanh',
        'I. MỤC ĐÍCH',
      ],
      [
        'issuer|ỦY BAN NHÂN DÂN XÃ THANH LÂM',
        'type|KẾ HOẠCH',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'title|Trồng cây xanh',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'a small table with a number and a date',
      [
        '| Số: 7/KH-UBND | Thanh Lâm, ngày 6 tháng 3 năm 2028 |',
        '|---|---|',
        '',
        'KẾ HOẠCH',
        'Trồng cây xanh',
        'I. MỤC ĐÍCH',
      ],
      [
        'number|Số: 7/KH-UBND',
        'placeDate|Thanh Lâm, ngày 6 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'the box of a web page',
      [
        '| Loại văn bản | Kế hoạch |',
        '|---|---|',
        '| Số hiệu | 7/KH-UBND |',
        '| Người ký | Trần Văn An |',
        '',
        'UBND XÃ THANH LÂM',
        'Số: 7/KH-UBND',
        'KẾ HOẠCH',
        'Trồng cây xanh',
        'I. MỤC ĐÍCH',
      ],
      [
        'furniture|Loại văn bản',
        'furniture|Số hiệu',
        'furniture|Người ký',
        'furniture|Kế hoạch',
        'furniture|7/KH-UBND',
        'furniture|Trần Văn An',
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow([], lines)).toEqual(expected)
  })
})

describe('layout tables in the body', () => {
  test.each([
    ['one such label makes no box', ['', '| Số hiệu | Cây bàng |', '|---|---|', '| Tên | Cây phượng |'], ['table|']],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow(aboveBody, lines)).toEqual(expected)
  })
})

describe('layout tables behind the end of the body', () => {
  test.each([
    [
      'recipients and signature in a table',
      [
        '',
        '| Nơi nhận:<br>- Như trên;<br>- Lưu: VT. | TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br>(Đã ký)<br>Trần Văn An |',
        '|---|---|',
      ],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'authority|TM. ỦY BAN NHÂN DÂN',
        'authority|KT. CHỦ TỊCH',
        'signerTitle|PHÓ CHỦ TỊCH',
        'signerName|(Đã ký)',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'the signature in a table, no head of recipients',
      ['', '| | TM. BAN CHỈ ĐẠO<br>TRƯỞNG BAN<br>PHÓ CHỦ TỊCH<br>ỦY BAN NHÂN DÂN XÃ<br>Trần Văn An |', '|---|---|'],
      [
        'authority|TM. BAN CHỈ ĐẠO',
        'signerTitle|TRƯỞNG BAN',
        'signerTitle|PHÓ CHỦ TỊCH',
        'signerTitle+|ỦY BAN NHÂN DÂN XÃ',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'the name below the archive in a table',
      ['', '| Nơi nhận:<br>- Như trên;<br>- Lưu: VT.<br>Trần Văn An |', '|---|'],
      ['recipientsHead|Nơi nhận:', 'recipient|- Như trên;', 'archive|- Lưu: VT.', 'signerName|Trần Văn An'],
    ],
    [
      'capitals below the archive in a table',
      ['', '| Nơi nhận:<br>- Như trên;<br>- Lưu: VT.<br>QUYỀN HIỆU TRƯỞNG<br>Trần Văn An |', '|---|'],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'signerTitle|QUYỀN HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'recipients that go on in a table',
      ['Nơi nhận:', '', '| - Như trên;<br>- Lưu: VT. | KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC<br>Trần Văn An |', '|---|---|'],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'authority|KT. GIÁM ĐỐC',
        'signerTitle|PHÓ GIÁM ĐỐC',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'a box behind the text',
      ['', '| Loại văn bản | Kế hoạch |', '|---|---|', '| Số hiệu | 7/KH-UBND |'],
      ['furniture|Loại văn bản', 'furniture|Số hiệu', 'furniture|Kế hoạch', 'furniture|7/KH-UBND'],
    ],
    [
      'a letterhead that comes last in a table',
      [
        '',
        '| UBND XÃ THANH LÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |',
        '|---|---|',
        '| Số: 7/KH-UBND | Thanh Lâm, ngày 6 tháng 3 năm 2028 |',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'placeDate|Thanh Lâm, ngày 6 tháng 3 năm 2028',
      ],
    ],
    [
      'a table behind the recipients is an annex',
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', '', '| TT | Cây |', '|---|---|', '| 1 | Bàng |'],
      ['recipientsHead|Nơi nhận:', 'recipient|- Như trên;', 'archive|- Lưu: VT.', 'appendixHead|', 'table|'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow(aboveEnd, lines)).toEqual(expected)
  })
})
