import { describe, expect, test } from 'vitest'
import { aboveBody, aboveEnd, labelsBelow, withoutLabel } from './labels.js'

describe('recipients and signatures in the body', () => {
  test.each([
    [
      'a signature where the body has not ended by its mark',
      ['paragraph|Làm đẹp đường làng.', 'signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An'],
    ],
    [
      'an office that heads a list is no signature',
      [
        'paragraph|Làm đẹp đường làng.',
        'marker:titled|1. Một',
        'marker:titled|2. Hai',
        'heading|CHỦ TỊCH',
        'paragraph|Chủ trì các cuộc họp của xã trong năm.',
        'marker:titled|3. Ba',
        'marker:titled|4. Bốn',
        'marker:titled|5. Năm',
        'marker:titled|6. Sáu',
        'marker:titled|7. Bảy',
        'marker:titled|8. Tám',
      ],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow(aboveBody, page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })
})

describe('recipients and signatures behind the end of the body', () => {
  test.each([
    [
      'recipients and a signature below',
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'recipient|- UBND các xã, phường;',
        'archive|- Lưu: VT, VX.',
        'authority|TM. ỦY BAN NHÂN DÂN',
        'authority|KT. CHỦ TỊCH',
        'signerTitle|PHÓ CHỦ TỊCH',
        'signerName|(Đã ký)',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'the signature first',
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu VT.',
      ],
    ],
    [
      'who wrote it stands behind the archive',
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'paragraph|An-Bình03b',
        'authority|TM. ỦY BAN NHÂN DÂN',
        'signerTitle|CHỦ TỊCH',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'a name below the archive that has no office',
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'paragraph|Trần Văn An',
        'paragraph|Bài viết cùng mục.',
      ],
    ],
    [
      'a list far below the archive is none of it',
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        '',
        '',
        'bullet|- Cây bàng',
        'bullet|- Cây phượng',
      ],
    ],
    [
      'text behind the archive',
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        '',
        'paragraph|Tin khác của xã Thanh Lâm trong tháng này',
      ],
    ],
    [
      'all marks of authority',
      ['authority|T/M ỦY BAN NHÂN DÂN', 'authority|K/T CHỦ TỊCH', 'signerTitle|PHÓ CHỦ TỊCH', 'signerName|Trần Văn An'],
    ],
    ['by order', ['authority|TL. CHỦ TỊCH', 'signerTitle|CHÁNH VĂN PHÒNG', 'signerName|Trần Văn An']],
    ['by authority', ['authority|TUQ. GIÁM ĐỐC', 'signerTitle|TRƯỞNG PHÒNG TỔNG HỢP', 'signerName|Trần Văn An']],
    ['acting', ['authority|Q. GIÁM ĐỐC', 'signerName|Quách Văn An']],
    [
      'an office over two lines',
      [
        'authority|TM. BAN CHỈ ĐẠO',
        'signerTitle|TRƯỞNG BAN',
        'signerTitle|PHÓ CHỦ TỊCH',
        'signerTitle+|ỦY BAN NHÂN DÂN XÃ',
        'signerName|Trần Văn An',
      ],
    ],
    ['office, mark and name on one line', ['paragraph|CHỦ TỊCH (Đã ký) Trần Văn An']],
    ['an office glued to a name', ['paragraph|CHỦ TỊCHTrần Văn An']],
    ['names with degrees', ['signerTitle|GIÁM ĐỐC', 'signerName|TS. Trần Văn An']],
    ['names with two degrees', ['signerTitle|GIÁM ĐỐC', 'signerName|PGS.TS. Trần Văn An']],
    ['dots instead of a name', ['heading|GIÁM ĐỐC', 'paragraph|………………']],
    [
      'several signers',
      ['signerTitle|NGƯỜI LẬP KẾ HOẠCH', 'signerName|Trần Văn An', 'signerTitle|HIỆU TRƯỞNG', 'signerName|Lê Thị Bình'],
    ],
    ['a second name is no signer', ['signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An', 'paragraph|Lê Thị Bình']],
    ['no name: figures, one word, seven words', ['heading|GIÁM ĐỐC', 'paragraph|Trần Văn An 2']],
    ['no name: one word', ['heading|GIÁM ĐỐC', 'paragraph|An']],
    ['six words are a name', ['signerTitle|GIÁM ĐỐC', 'signerName|Công Tằng Tôn Nữ Thị An']],
    ['seven words are none', ['heading|GIÁM ĐỐC', 'paragraph|Công Tằng Tôn Nữ Thị An Bình']],
    ['lost marks of the recipients', ['recipientsHead|Noi nhận:', 'recipient|- Như trên;', 'archive|- Luu: VT.']],
    ['the archive in many writings', ['recipientsHead|Nơi nhận:', 'recipient|+ Như trên;', 'archive|+ Lưu VP.']],
    ['the archive with a star', ['recipientsHead|* Nơi nhận:', 'recipient|* Như trên;', 'archive|* Lưu: văn thư']],
    [
      'on behalf of a body of the day, signed by a mark',
      ['authority|TM. ĐOÀN KIỂM TRA', 'signerTitle|TRƯỞNG ĐOÀN', 'signerName|(Ký tên)', 'signerName|Lê Thị Bình'],
    ],
    [
      'offices in capitals among the recipients end with their sign',
      ['recipientsHead|Nơi nhận:', 'recipient|- Như trên;', 'recipient|CHỦ TỊCH UBND CÁC XÃ;', 'archive|- Lưu: VT.'],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow(aboveEnd, page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'two columns',
      [
        'Nơi nhận:                         TM. ỦY BAN NHÂN DÂN',
        '- Như trên;                            CHỦ TỊCH',
        '- UBND các xã, phường;',
        '- Lưu: VT, VX.                       Trần Văn An',
      ],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'recipient|- UBND các xã, phường;',
        'archive|- Lưu: VT, VX.',
        'authority|TM. ỦY BAN NHÂN DÂN',
        'signerTitle|CHỦ TỊCH',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'two columns run together',
      ['Nơi nhận: HIỆU TRƯỞNG', '- Như trên;', '- Lưu: VT.', 'Trần Văn An'],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'a signer far to the right',
      [
        'Nơi nhận:',
        '                                   HIỆU TRƯỞNG',
        '- Như trên;',
        '                                   Trần Văn An',
        '- Lưu: VT.',
      ],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'recipients on one line',
      ['Nơi nhận: - Như trên; - UBND các xã, phường; - Lưu: VT.'],
      ['recipientsHead|Nơi nhận:', 'recipient|- Như trên;', 'recipient|- UBND các xã, phường;', 'archive|- Lưu: VT.'],
    ],
    [
      'the archive with the signature behind it',
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Văn An'],
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
      'recipients without bullets',
      ['Nơi nhận:', 'Như trên;', 'UBND các xã, phường', 'trong tỉnh;', 'Lưu: VT.'],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|Như trên;',
        'recipient|UBND các xã, phường trong tỉnh;',
        'archive|Lưu: VT.',
      ],
    ],
    [
      'a wrapped recipient and a wrapped archive',
      [
        'Nơi nhận:',
        '- Các phòng, ban, trung tâm, trạm, trường',
        'trực thuộc;',
        '- Các thôn',
        'Bến Đá, Đồi Chè;',
        '- Lưu: VT,',
        '(bản chính).',
      ],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Các phòng, ban, trung tâm, trạm, trường trực thuộc;',
        'recipient|- Các thôn',
        'recipient+|Bến Đá, Đồi Chè;',
        'archive|- Lưu: VT, (bản chính).',
      ],
    ],
    [
      "a name below the archive is the signer's",
      ['Nơi nhận:                            CHỦ TỊCH', '- Như trên;', '- Lưu: VT.', 'Trần Văn An'],
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'signerTitle|CHỦ TỊCH',
        'signerName|Trần Văn An',
      ],
    ],
    [
      'authority, office and name on one line',
      ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Trần Văn An'],
      ['authority|TM. ỦY BAN NHÂN DÂN', 'signerTitle|CHỦ TỊCH', 'signerName|Trần Văn An'],
    ],
    [
      'authority, order, office and name on one line',
      ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An'],
      ['authority|TM. ỦY BAN NHÂN DÂN', 'authority|KT. CHỦ TỊCH', 'signerTitle|PHÓ CHỦ TỊCH', 'signerName|Trần Văn An'],
    ],
    [
      'two offices of one person',
      ['TM. BAN CHỈ ĐẠO TRƯỞNG BAN PHÓ CHỦ TỊCH THƯỜNG TRỰC ỦY BAN NHÂN DÂN XÃ Trần Văn An'],
      [
        'authority|TM. BAN CHỈ ĐẠO',
        'signerTitle|TRƯỞNG BAN',
        'signerTitle|PHÓ CHỦ TỊCH THƯỜNG TRỰC ỦY BAN NHÂN DÂN XÃ',
        'signerName|Trần Văn An',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow(aboveEnd, lines)).toEqual(expected)
  })
})
