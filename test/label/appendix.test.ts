import { describe, expect, test } from 'vitest'
import { aboveBody, aboveEnd, labelsBelow, withoutLabel } from './labels.js'

describe('annexes and attached plans', () => {
  test.each([
    [
      'the same line without a caption',
      [
        'type|QUYẾT ĐỊNH',
        'title|Ban hành Kế hoạch trồng cây xanh',
        'ground|Căn cứ Luật Giáo dục;',
        'marker|Điều 1. Ban hành Kế hoạch trồng cây./.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'appendixTitle|KẾ HOẠCH TRỒNG CÂY XANH NĂM 2028',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'a report is no attached plan',
      [
        'type|QUYẾT ĐỊNH',
        'title|Ban hành Kế hoạch trồng cây xanh',
        'ground|Căn cứ Luật Giáo dục;',
        'marker|Điều 1. Ban hành Kế hoạch trồng cây./.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'appendixTitle|BÁO CÁO',
        'appendixTitle|Chăm sóc vườn hoa',
        'caption|(Kèm theo Quyết định số 5/QĐ-TH)',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'an annex of a decision with a type of its own',
      [
        'type|QUYẾT ĐỊNH',
        'title|Ban hành Kế hoạch trồng cây xanh',
        'ground|Căn cứ Luật Giáo dục;',
        'marker|Điều 1. Ban hành Kế hoạch trồng cây./.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'appendixHead|PHỤ LỤC',
        'marker:titled|1. Cây bàng',
        '',
        'type|KẾ HOẠCH',
        'title|Chăm sóc vườn hoa',
        'caption|(Kèm theo Quyết định số 5/QĐ-TH)',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'when a head stands above, it stays text',
      [
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'marker:titled|I. MỤC ĐÍCH',
        'paragraph|Làm đẹp đường làng./.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'paragraph|Thanh Lâm, ngày 6 tháng 3 năm 2028',
      ],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow([], page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'a decision and its plan',
      [
        'QUYẾT ĐỊNH',
        'Ban hành Kế hoạch trồng cây xanh',
        'HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC THANH LÂM',
        'Căn cứ Luật Giáo dục;',
        'QUYẾT ĐỊNH:',
        'Điều 1. Ban hành Kế hoạch trồng cây./.',
        'HIỆU TRƯỞNG',
        'Trần Văn An',
        'KẾ HOẠCH',
        'Trồng cây xanh',
        '-----',
        '(Kèm theo Quyết định số 5/QĐ-TH)',
        'Thực hiện Công văn số 3/PGD;',
        'I. MỤC ĐÍCH',
        'Làm đẹp sân trường.',
      ],
      [
        'type|QUYẾT ĐỊNH',
        'title|Ban hành Kế hoạch trồng cây xanh',
        'enacting|HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC THANH LÂM',
        'ground|Căn cứ Luật Giáo dục;',
        'enacting|QUYẾT ĐỊNH:',
        'marker|Điều 1. Ban hành Kế hoạch trồng cây./.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'rule|',
        'caption|(Kèm theo Quyết định số 5/QĐ-TH)',
        'ground|Thực hiện Công văn số 3/PGD;',
        'marker:titled|I. MỤC ĐÍCH',
        'paragraph|Làm đẹp sân trường.',
      ],
    ],
    [
      'the plan of a decision in one line',
      [
        'QUYẾT ĐỊNH',
        'Ban hành Kế hoạch trồng cây xanh',
        'Căn cứ Luật Giáo dục;',
        'Điều 1. Ban hành Kế hoạch trồng cây./.',
        'HIỆU TRƯỞNG',
        'Trần Văn An',
        'KẾ HOẠCH TRỒNG CÂY XANH NĂM 2028',
        '(Kèm theo Quyết định số 5/QĐ-TH)',
        'I. MỤC ĐÍCH',
      ],
      [
        'type|QUYẾT ĐỊNH',
        'title|Ban hành Kế hoạch trồng cây xanh',
        'ground|Căn cứ Luật Giáo dục;',
        'marker|Điều 1. Ban hành Kế hoạch trồng cây./.',
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'type|KẾ HOẠCH',
        'title|TRỒNG CÂY XANH NĂM 2028',
        'caption|(Kèm theo Quyết định số 5/QĐ-TH)',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow([], lines)).toEqual(expected)
  })
})

describe('annexes and attached plans in the body', () => {
  test.each([
    [
      'in capitals before the end of the body it is a heading',
      ['heading|PHỤ LỤC DANH MỤC CÂY XANH', 'marker:titled|1. Cây bàng'],
    ],
    ['the same words inside the text', ['heading|Tin liên quan:', 'bullet|- Cây bàng']],
  ])('%s', (_, page) => {
    expect(labelsBelow(aboveBody, page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'before the end of the body only what stands alone',
      ['Phụ lục 1: Danh mục cây', 'Mẫu 02: Tổng hợp', 'Làm đẹp đường làng.', 'PHỤ LỤC 2: DANH MỤC CÂY', '1. Cây bàng'],
      [
        'paragraph|Phụ lục 1: Danh mục cây',
        'paragraph|Mẫu 02: Tổng hợp',
        'paragraph|Làm đẹp đường làng.',
        'appendixHead|PHỤ LỤC 2',
        'appendixTitle|DANH MỤC CÂY',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'bold stands alone',
      ['**Phụ lục 1: Danh mục cây**', '1. Cây bàng'],
      ['appendixHead|Phụ lục 1', 'appendixTitle|Danh mục cây', 'marker:titled|1. Cây bàng'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow(aboveBody, lines)).toEqual(expected)
  })
})

describe('annexes and attached plans behind the end of the body', () => {
  test.each([
    [
      'annexes with number, title and caption',
      [
        'appendixHead|Phụ lục I',
        'appendixTitle|DANH MỤC CÂY XANH',
        'caption|(Kèm theo Kế hoạch số 12/KH-UBND)',
        'marker:titled|1. Cây bàng',
        'appendixHead|PHỤ LỤC 02',
        'appendixTitle|Phân công các thôn',
        'caption|(Ban hành kèm theo Kế hoạch số 12/KH-UBND)',
        'marker:titled|1. Thôn Bến Đá',
      ],
    ],
    [
      'small letters behind the number are a sentence',
      ['paragraph|Phụ lục I kèm theo Kế hoạch này.', 'paragraph|Biểu 2 gửi trước tháng 6.'],
    ],
    [
      'a label without a number',
      ['appendixHead|PHỤ LỤC:', 'appendixTitle|DANH MỤC CÂY XANH', 'marker:titled|1. Cây bàng'],
    ],
    ['a sentence that begins with the word', ['paragraph|Phụ lục danh mục cây xanh được gửi sau.']],
    [
      'a title behind the signature',
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'appendixTitle|DANH MỤC CÂY XANH',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'few capitals are no title',
      ['signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An', 'heading|CÂY XANH', 'marker:titled|1. Cây bàng'],
    ],
    [
      'a type right below the label is the title',
      ['appendixHead|PHỤ LỤC 1', 'appendixTitle|KẾ HOẠCH', 'marker:titled|1. Cây bàng'],
    ],
    [
      'a quiet title needs a caption',
      ['appendixHead|Phụ lục 1', 'paragraph|Danh mục cây xanh', 'paragraph|Trồng bên đường'],
    ],
    [
      'what tells how the annex is used is no title',
      ['appendixHead|PHỤ LỤC 1', 'heading|(ĐƠN VỊ TÍNH: ĐỒNG)', 'marker:titled|1. Cây bàng'],
    ],
    [
      'captions of all kinds',
      [
        'appendixHead|PHỤ LỤC 1',
        'caption|Kèm theo Kế hoạch số 12/KH-UBND',
        'caption|Đính kèm theo Công văn số 3/UBND',
        'caption|Ban hành kèm theo Quyết định số 5/QĐ-UBND',
        'caption|( Kèm theo Văn bản số 5/UBND)',
        'paragraph|Kèm theo đơn của các thôn',
      ],
    ],
    [
      'a plan behind a plan needs its caption',
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'type|KẾ HOẠCH',
        'title|Chăm sóc vườn hoa',
        'caption|(Kèm theo Kế hoạch số 5/KH-TH)',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'a type in the text without a caption',
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'heading|KẾ HOẠCH',
        'paragraph|Chăm sóc vườn hoa',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'what a web page prints behind',
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'furniture|Tin liên quan:',
        'furniture|- Cây bàng',
        '',
        'furniture|KẾ HOẠCH',
      ],
    ],
    [
      'a letterhead that comes last',
      [
        'recipientsHead|Nơi nhận:',
        'recipient|- Như trên;',
        'archive|- Lưu: VT.',
        'issuer|UBND XÃ THANH LÂM',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'motto|Độc lập - Tự do - Hạnh phúc',
        'number|Số: 7/KH-UBND',
        'placeDate|Thanh Lâm, ngày 6 tháng 3 năm 2028',
      ],
    ],
    [
      'a part of a letterhead alone behind the text',
      ['signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An', 'placeDate|Thanh Lâm, ngày 6 tháng 3 năm 2028'],
    ],
    [
      'nation and names without number and date are no late head',
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'appendixTitle|UBND XÃ THANH LÂM',
        'paragraph|Độc lập - Tự do - Hạnh phúc',
        'paragraph|Làm sạch đường làng.',
      ],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow(aboveEnd, page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'the title behind the label',
      [
        'Phụ lục số 01: Danh mục cây xanh',
        'Biểu mẫu 02. Tổng hợp kết quả',
        'Mẫu số 03/TH - Báo cáo tháng',
        '',
        'Bảng 4',
      ],
      [
        'appendixHead|Phụ lục số 01',
        'appendixTitle|Danh mục cây xanh',
        'appendixHead|Biểu mẫu 02',
        'appendixTitle|Tổng hợp kết quả',
        'appendixHead|Mẫu số 03/TH',
        'appendixTitle|Báo cáo tháng',
        'appendixHead|Bảng 4',
      ],
    ],
    [
      'a label without a number, its title behind it',
      ['PHỤ LỤC DANH MỤC CÂY XANH', '1. Cây bàng'],
      ['appendixHead|PHỤ LỤC', 'appendixTitle|DANH MỤC CÂY XANH', 'marker:titled|1. Cây bàng'],
    ],
    [
      'a bold title behind the signature, a caption below it',
      ['HIỆU TRƯỞNG', 'Trần Văn An', '**Danh mục cây**', '(Kèm theo Kế hoạch số 12/KH-UBND)', '1. Cây bàng'],
      [
        'signerTitle|HIỆU TRƯỞNG',
        'signerName|Trần Văn An',
        'appendixTitle|Danh mục cây',
        'caption|(Kèm theo Kế hoạch số 12/KH-UBND)',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'a bold line behind the signature, nothing below it',
      ['HIỆU TRƯỞNG', 'Trần Văn An', '**Danh mục cây**', '1. Cây bàng'],
      ['signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An', 'heading|Danh mục cây', 'marker:titled|1. Cây bàng'],
    ],
    [
      'a table behind the signature',
      ['HIỆU TRƯỞNG', 'Trần Văn An', '', '| TT | Cây |', '|---|---|', '| 1 | Bàng |'],
      ['signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An', 'appendixHead|', 'table|'],
    ],
    [
      'a bold title and a table',
      ['HIỆU TRƯỞNG', 'Trần Văn An', '', '**Danh mục cây**', '', '| TT | Cây |', '|---|---|', '| 1 | Bàng |'],
      ['signerTitle|HIỆU TRƯỞNG', 'signerName|Trần Văn An', 'appendixTitle|Danh mục cây', 'table|'],
    ],
    [
      'title lines of an annex, rules between',
      ['PHỤ LỤC', 'DANH MỤC', '-----', '**CÂY XANH**', 'KẾ HOẠCH', 'Trồng cây trong tháng', '1. Cây bàng'],
      [
        'appendixHead|PHỤ LỤC',
        'appendixTitle|DANH MỤC',
        'rule|',
        'appendixTitle|CÂY XANH',
        'heading|KẾ HOẠCH',
        'paragraph|Trồng cây trong tháng',
        'marker:titled|1. Cây bàng',
      ],
    ],
    [
      'a quiet title in the middle of the line',
      ['Phụ lục 1', '              Danh mục cây xanh', 'Trồng bên đường'],
      ['appendixHead|Phụ lục 1', 'appendixTitle|Danh mục cây xanh', 'paragraph|Trồng bên đường'],
    ],
    [
      'a quiet title is no sentence',
      ['Phụ lục 1', '              Danh mục cây xanh.', '(Kèm theo Kế hoạch số 12/KH-UBND)'],
      ['appendixHead|Phụ lục 1', 'paragraph|Danh mục cây xanh.', 'caption|(Kèm theo Kế hoạch số 12/KH-UBND)'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow(aboveEnd, lines)).toEqual(expected)
  })
})
