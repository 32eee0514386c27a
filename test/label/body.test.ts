import { describe, expect, test } from 'vitest'
import { aboveBody, labelsBelow, withoutLabel } from './labels.js'

describe('lines of the body', () => {
  test.each([
    [
      'grounds of many openings',
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'ground|Căn cứ Quyết định số 5/QĐ-UBND;',
        'ground|Theo đề nghị của các thôn;',
        'ground|Xét tờ trình của phòng;',
        'addressee|Kính gửi: Các thôn',
        'ground|Nhằm giữ đường làng sạch đẹp:',
        'paragraph|Các thôn cùng làm.',
        'marker:titled|I. MỤC ĐÍCH',
        'paragraph|Căn cứ tình hình, các thôn chọn cây.',
      ],
    ],
    [
      'markers of all kinds',
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'paragraph|Các thôn cùng làm trong năm 2028 các việc sau đây.',
        'marker:titled|Phần I. CHUNG',
        'marker:titled|Chương II. CÂY XANH',
        'marker:titled|Điều 3. Trồng cây',
        'marker:titled|Mục 4. Tưới cây',
        'marker:titled|I. MỤC ĐÍCH',
        'marker:titled|A. CÂY BÀNG',
        'marker:titled|1. Làm cỏ',
        'marker:titled|1.1. Cuốc',
        'marker:titled|a) Xới',
        'marker:titled|đ) Vun',
        'marker:titled|(1) Bón',
      ],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow([], page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'a preamble may end the body',
      [
        'KẾ HOẠCH',
        'Trồng cây xanh',
        'Các thôn cùng trồng cây xanh và chăm sóc vườn hoa bên đường làng./.',
        'PHỤ LỤC DANH MỤC CÂY XANH',
      ],
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'paragraph|Các thôn cùng trồng cây xanh và chăm sóc vườn hoa bên đường làng./.',
        'appendixHead|PHỤ LỤC',
        'appendixTitle|DANH MỤC CÂY XANH',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow([], lines)).toEqual(expected)
  })
})

describe('lines of the body in the body', () => {
  test.each([
    [
      'bullets with markers inside',
      ['bullet|- Trồng cây.', 'bullet|+ Chăm cây.', 'bullet|• Tưới cây.', 'bullet|* 1. Làm cỏ'],
    ],
    [
      'closings',
      [
        'closing|Trên đây là Kế hoạch trồng cây của xã.',
        'closing|Trên đây, các thôn cùng làm.',
        'closing|Trong quá trình thực hiện, nếu có vướng mắc, các thôn báo cáo.',
        'closing|Quá trình triển khai, thực hiện nếu phát sinh khó khăn thì báo cáo.',
        'closing|Trong quá trình tổ chức thực hiện Kế hoạch này, nếu gặp vấn đề mới, báo cáo.',
        'paragraph|Quá trình trồng cây kéo dài.',
      ],
    ],
    ['a stroke alone ends nothing', ['paragraph|Làm đẹp đường làng/', '', 'heading|PHỤ LỤC DANH MỤC CÂY XANH']],
  ])('%s', (_, page) => {
    expect(labelsBelow(aboveBody, page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'notes',
      [
        '[1] Gồm ba thôn.',
        '[^2]: Gồm hai thôn.',
        '[*] Gồm một thôn.',
        '¹² Gồm ba thôn.',
        '⁴ Gồm hai thôn.',
        '³ Gồm hai thôn.',
        '[a] không phải chú thích',
      ],
      [
        'note:1|[1] Gồm ba thôn.',
        'note:2|[^2]: Gồm hai thôn.',
        'paragraph|[] Gồm một thôn.',
        'note:12|¹² Gồm ba thôn.',
        'note:4|⁴ Gồm hai thôn.',
        'note:3|³ Gồm hai thôn.',
        'paragraph|[a] không phải chú thích',
      ],
    ],
    [
      'a marker behind a bullet',
      ['- 1. Trồng cây', '- a) Chăm cây'],
      ['marker:titled|1. Trồng cây', 'marker:titled|a) Chăm cây'],
    ],
    [
      'headings without a number',
      [
        '**Chăm sóc cây xanh**',
        'CÂY XANH',
        'CÂY',
        'Các việc như sau:',
        'Các thôn cùng nhau làm mười hai việc có tên kể ra dưới đây như sau:',
        '**Các thôn cùng làm.**',
        '**Các thôn cùng làm;**',
        '**Các thôn cùng làm,**',
        '',
        '**Các thôn** cùng làm',
        'Các thôn cùng làm',
      ],
      [
        'heading|Chăm sóc cây xanh',
        'heading|CÂY XANH',
        'paragraph|CÂY',
        'heading|Các việc như sau:',
        'paragraph|Các thôn cùng nhau làm mười hai việc có tên kể ra dưới đây như sau:',
        'paragraph|Các thôn cùng làm.',
        'paragraph|Các thôn cùng làm;',
        'paragraph|Các thôn cùng làm,',
        'paragraph|Các thôn cùng làm',
        'paragraph|Các thôn cùng làm',
      ],
    ],
    [
      'labels',
      [
        'Đơn vị thực hiện: Các thôn',
        '- Thời gian thực hiện: Tháng 3',
        'Đon vị phối hợp: Các tổ',
        '- Thòi gian thực hiện: Tháng 3',
        'Đợt 1: Trồng cây bàng',
        '- Giai đoạn 2: Trồng cây phượng',
        '+ Bước 12 (từ tháng 3): Tưới cây',
        '',
        'đơn vị thực hiện: các thôn',
        'Đơn vị thực hiện và các việc có liên quan mà thôn phải làm trong năm nay: Các thôn',
        'Đơn vị thực hiện. Thời gian: Tháng 3',
        'Đơn vị thực hiện Kế hoạch 2028: Các thôn',
        'Đơn vị thực hiện (cấp xã): Các thôn',
        'Đơn vị thực hiện (cấp xã) và thôn: Các thôn',
        'Thực hiện Chỉ thị: số 12-CT/TU',
        'Sản phẩm: Báo cáo',
        'Kinh phí: Ba triệu đồng',
        'Địa điểm: Sân thôn',
        'Thành phần: Các thôn',
        'Ghi chú: Tưới cây',
      ],
      [
        'field:lead|Đơn vị thực hiện: Các thôn',
        'bullet:time|- Thời gian thực hiện: Tháng 3',
        'field:coordinating|Đon vị phối hợp: Các tổ',
        'bullet:time|- Thòi gian thực hiện: Tháng 3',
        'field:content|Đợt 1: Trồng cây bàng',
        'bullet:content|- Giai đoạn 2: Trồng cây phượng',
        'bullet:content|+ Bước 12 (từ tháng 3): Tưới cây đơn vị thực hiện: các thôn',
        'paragraph|Đơn vị thực hiện và các việc có liên quan mà thôn phải làm trong năm nay: Các thôn',
        'paragraph|Đơn vị thực hiện. Thời gian: Tháng 3',
        'paragraph|Đơn vị thực hiện Kế hoạch 2028: Các thôn',
        'field:lead|Đơn vị thực hiện (cấp xã): Các thôn',
        'paragraph|Đơn vị thực hiện (cấp xã) và thôn: Các thôn',
        'paragraph|Thực hiện Chỉ thị: số 12-CT/TU',
        'field:product|Sản phẩm: Báo cáo',
        'field:budget|Kinh phí: Ba triệu đồng',
        'field:place|Địa điểm: Sân thôn',
        'field:participants|Thành phần: Các thôn',
        'field:note|Ghi chú: Tưới cây',
      ],
    ],
    [
      'a body ends by two strokes',
      ['Làm đẹp đường làng//', 'PHỤ LỤC DANH MỤC CÂY XANH'],
      ['paragraph|Làm đẹp đường làng// PHỤ LỤC DANH MỤC CÂY XANH'],
    ],
    [
      'a body ends within a bracket',
      ['(Các thôn làm đẹp đường làng./.)', 'PHỤ LỤC DANH MỤC CÂY XANH'],
      ['paragraph|(Các thôn làm đẹp đường làng./.)', 'appendixHead|PHỤ LỤC', 'appendixTitle|DANH MỤC CÂY XANH'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow(aboveBody, lines)).toEqual(expected)
  })
})
