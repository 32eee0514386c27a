import { describe, expect, test } from 'vitest'
import { labelsBelow, withoutLabel } from './labels.js'

describe('types and subjects', () => {
  test.each([
    [
      'the subject in several lines of capitals',
      [
        'issuer|UBND XÃ THANH LÂM',
        'type|KẾ HOẠCH',
        'title|TRỒNG CÂY XANH TRÊN ĐỊA BÀN XÃ',
        'title|VÀ CHĂM SÓC VƯỜN HOA',
        'title|THỰC HIỆN NGHỊ QUYẾT SỐ 5-NQ/HU',
        'ground|Căn cứ Nghị quyết số 5-NQ/HU;',
      ],
    ],
    [
      'grounds end it',
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'ground|Căn cứ Quyết định số 5/QĐ-UBND;',
        'ground|Thực hiện Công văn số 3/UBND-VX, xã ban hành Kế hoạch sau:',
        'marker:titled|1. Mục đích',
      ],
    ],
    [
      'a ground in capitals is part of it',
      ['type|KẾ HOẠCH', 'title|TRỒNG CÂY XANH', 'title|CĂN CỨ NGHỊ QUYẾT CỦA XÃ', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'no subject: a ground follows the type',
      ['type|KẾ HOẠCH', 'ground|Căn cứ Quyết định số 5/QĐ-UBND;', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'the addressee ends it',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'addressee|Kính gửi: Các thôn', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'a caption ends it',
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'caption|(Kèm theo Quyết định số 5/QĐ-UBND)',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'how a form is used',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'paragraph|(Mẫu dùng cho các thôn)', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'a long first line that issues the plan',
      [
        'type|KẾ HOẠCH',
        'ground|Để chuẩn bị cho năm học mới và giữ gìn đường làng ngõ xóm sạch đẹp trong mùa mưa bão, cùng với các tổ dân phố và các hộ gia đình, các thôn trong xã xây dựng kế hoạch như sau:',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'an order of the head of the body',
      [
        'type|QUYẾT ĐỊNH',
        'title|Ban hành Kế hoạch trồng cây xanh',
        'enacting|CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THANH LÂM',
        'ground|Căn cứ Luật Tổ chức chính quyền địa phương;',
        'enacting|QUYẾT ĐỊNH:',
        'marker|Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.',
        'marker|Điều 2. Quyết định có hiệu lực từ ngày ký.',
      ],
    ],
    [
      'a numbered line below the subject opens the body',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'title|1. Mục đích', 'title|2. Yêu cầu'],
    ],
    [
      'a roman number in a subject in capitals goes on',
      [
        'type|KẾ HOẠCH',
        'title|THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ LẦN THỨ',
        'title|XIV. CỦA XÃ THANH LÂM',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'a numbered line with a bracket is part of it',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'title|(1) bổ sung lần hai', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'a label ends a subject in small letters',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'field:time|Thời gian thực hiện:', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'a line that is far below and far left is text',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', '', 'paragraph|Các thôn cùng trồng cây', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'capitals end where a sentence begins',
      [
        'type|KẾ HOẠCH',
        'title|TRỒNG CÂY XANH',
        'paragraph|Các thôn cùng nhau trồng cây xanh bên đường',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'capitals with a short line in small letters',
      ['type|KẾ HOẠCH', 'title|TRỒNG CÂY XANH', 'title|Năm 2028', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    ['the type with a colon', ['type|KẾ HOẠCH:', 'title|Trồng cây xanh', 'marker:titled|I. MỤC ĐÍCH']],
    ['a longer type', ['type|KẾ HOẠCH HÀNH ĐỘNG', 'title|Trồng cây xanh', 'marker:titled|I. MỤC ĐÍCH']],
    ['a misread type', ['type|KÊ HOẠCH', 'title|Trồng cây xanh', 'marker:titled|I. MỤC ĐÍCH']],
    [
      'a type in small letters, plain, is no type',
      ['paragraph|Kế hoạch', 'paragraph|Trồng cây xanh', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'no type: a section comes first',
      [
        'issuer|UBND XÃ THANH LÂM',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'marker:titled|I. MỤC ĐÍCH',
        'marker|1. Làm sạch đường làng.',
      ],
    ],
    [
      'no type: an article comes first',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'marker:titled|Điều 1. Trồng cây xanh',
        '',
        'heading|KẾ HOẠCH',
      ],
    ],
    [
      'no type and no head: all is body',
      ['paragraph|Các thôn cùng trồng cây xanh.', 'bullet|- Thôn Một trồng ba cây.'],
    ],
    [
      'a subject with a full stop in two lines',
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'paragraph|Mùa xuân Mậu Thân.', 'marker:titled|I. MỤC ĐÍCH'],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow([], page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'the subject in small letters, gone on small',
      [
        'KẾ HOẠCH',
        'Trồng cây xanh trên địa bàn xã Thanh Lâm',
        'và chăm sóc vườn hoa năm 2028',
        '(giai đoạn 2028 - 2030)',
        'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
        'I. MỤC ĐÍCH',
      ],
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh trên địa bàn xã Thanh Lâm và chăm sóc vườn hoa năm 2028 (giai đoạn 2028 - 2030)',
        'heading|Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'a rule ends it',
      ['KẾ HOẠCH', 'Trồng cây xanh', '-------', 'Chăm sóc vườn hoa trong xã', 'I. MỤC ĐÍCH'],
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'rule|',
        'paragraph|Chăm sóc vườn hoa trong xã',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'a rule above it does not',
      ['KẾ HOẠCH', '-------', 'Trồng cây xanh', 'I. MỤC ĐÍCH'],
      ['type|KẾ HOẠCH', 'rule|', 'title|Trồng cây xanh', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'a line that is far below but in the middle goes on',
      [
        '                    KẾ HOẠCH',
        '               Trồng cây xanh',
        '',
        '                Mùa xuân Mậu Thân',
        'I. MỤC ĐÍCH',
      ],
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh', 'title|Mùa xuân Mậu Thân', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'bold goes on in bold',
      ['**KẾ HOẠCH**', '**Trồng cây xanh**', '**Mùa xuân Mậu Thân;**', '', 'Các thôn cùng trồng cây', 'I. MỤC ĐÍCH'],
      [
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh',
        'title|Mùa xuân Mậu Thân;',
        'paragraph|Các thôn cùng trồng cây',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
    [
      'levels go on in levels',
      ['# KẾ HOẠCH', '## Trồng cây xanh:', '## Mùa xuân Mậu Thân:', 'I. MỤC ĐÍCH'],
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh:', 'title|Mùa xuân Mậu Thân:', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'the type with its subject on the line',
      ['KẾ HOẠCH TRỒNG CÂY XANH NĂM 2028', 'I. MỤC ĐÍCH'],
      ['type|KẾ HOẠCH', 'title|TRỒNG CÂY XANH NĂM 2028', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'the type with a subject in small letters',
      ['KẾ HOẠCH Trồng cây xanh năm 2028', 'I. MỤC ĐÍCH'],
      ['type|KẾ HOẠCH', 'title|Trồng cây xanh năm 2028', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'a type in small letters, bold',
      ['**Kế hoạch**', 'Trồng cây xanh', 'I. MỤC ĐÍCH'],
      ['type|Kế hoạch', 'title|Trồng cây xanh', 'marker:titled|I. MỤC ĐÍCH'],
    ],
    [
      'no type: a ground comes first',
      ['UBND XÃ THANH LÂM', 'Căn cứ Quyết định số 5/QĐ-UBND;', 'KẾ HOẠCH', 'I. MỤC ĐÍCH'],
      [
        'issuer|UBND XÃ THANH LÂM',
        'furniture|Căn cứ Quyết định',
        'number|số 5/QĐ-UBND',
        'issuer|;',
        'heading|KẾ HOẠCH',
        'marker:titled|I. MỤC ĐÍCH',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow([], lines)).toEqual(expected)
  })
})
