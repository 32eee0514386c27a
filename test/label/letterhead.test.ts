import { describe, expect, test } from 'vitest'
import { labelsBelow, withoutLabel } from './labels.js'

describe('letterheads', () => {
  test.each([
    [
      'one column above the other',
      [
        'issuer|UBND TỈNH HỒNG LAM',
        'issuer|SỞ Y TẾ',
        'number|Số: 41/KH-SYT',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'motto|Độc lập - Tự do - Hạnh phúc',
        'placeDate|Hồng Lam, ngày 6 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      "of the students' association",
      [
        'nation|HỘI SINH VIÊN VIỆT NAM',
        'issuer|BAN CHẤP HÀNH TỈNH HỒNG LAM',
        'number|Số: 3/KH-HSV',
        'type|KẾ HOẠCH',
        'title|Mùa hè xanh',
      ],
    ],
    [
      'torn by a stamp',
      [
        'issuer|SỞ Y TẾ TỈNH HỒNG LAM',
        'issuer|BỆNH VIỆN ĐA KHOA',
        'number|Số:412',
        'number+|/KH-BV',
        'nation|CỘNG HÒA XÃ HỘI',
        'nation+|CHỦ NGHĨA VIỆT NAM',
        'motto|Độc lập - Tự do - Hạnh phúc',
        'type|KẾ HOẠCH',
        'title|Khám sức khỏe',
      ],
    ],
    [
      'dots for what is still open',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: ……/KH-UBND',
        'placeDate|Thanh Lâm, ngày ... tháng ... năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a number without its symbol',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 12',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a number that was left open',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số:',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a number without its word',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|12/KH-UBND',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a body named after an act',
      [
        'issuer|ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH',
        'issuer|SỐ 1050/QĐ-SCT',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'number|Số: 2/KH-ĐKT',
        'type|KẾ HOẠCH',
        'title|Kiểm tra chợ',
      ],
    ],
    [
      'a body named after an act, its own number missing',
      [
        'issuer|ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH',
        'issuer|SỐ 1050/QĐ-SCT',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'type|KẾ HOẠCH',
        'title|Kiểm tra chợ',
      ],
    ],
    [
      'two numbers without a colon',
      ['issuer|SỞ CÔNG THƯƠNG', 'number|SỐ 1050/QĐ-SCT', 'number|SỐ 12/KH-SCT', 'type|KẾ HOẠCH', 'title|Kiểm tra chợ'],
    ],
    [
      'urgency, secrecy, a draft and a subject',
      [
        'urgency|HỎA TỐC',
        'secrecy|MẬT',
        'draft|DỰ THẢO LẦN 2',
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'subject|V/v trồng cây xanh',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'draft of many kinds',
      [
        'draft|Dự thảo',
        'draft|Bản dự thảo',
        'urgency|KHẨN',
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'words of a web page above',
      [
        'furniture|Trang chủ',
        'furniture|Ngày ban hành: 06/3/2028',
        'furniture|Mời bạn đọc cùng xem những văn bản mới của tỉnh trong tháng này',
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a body in small letters',
      ['issuer|Ủy ban nhân dân xã Thanh Lâm', 'number|Số: 7/KH-UBND', 'type|KẾ HOẠCH', 'title|Trồng cây xanh năm 2028'],
    ],
    [
      'a body in small letters with an end mark is a sentence',
      [
        'furniture|Ủy ban nhân dân xã Thanh Lâm kính mời.',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a sign of the layout before a body',
      [
        'furniture|/ Ủy ban nhân dân xã Thanh Lâm',
        'furniture|* Trường Tiểu học Thanh Lâm',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a date without a place',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'placeDate|Ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'nation in parts, each of its shape',
      [
        'nation|CỘNG HÒA',
        'nation+|XÃ HỘI CHỦ NGHĨA',
        'nation+|NGHĨA VIỆT NAM',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'nation with lost marks',
      [
        'nation|CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'motto|Độc lập-Tự do-Hạnh phúc',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a word that looks like a body',
      ['issuer|UBND TỈNH QUẢNG TRƯỜNG LÂM', 'number|Số: 7/KH-UBND', 'type|KẾ HOẠCH', 'title|Trồng cây xanh năm 2028'],
    ],
    [
      'a number without its colon',
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số 12',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'capitals of a page too long for a name',
      [
        'furniture|CỔNG THÔNG TIN ĐIỆN TỬ CỦA XÃ THANH LÂM CHÀO MỪNG BẠN ĐỌC ĐẾN VỚI CÁC VĂN BẢN MỚI NHẤT VỀ TRỒNG CÂY XANH VÀ CHĂM SÓC VƯỜN HOA BÊN ĐƯỜNG LÀNG NGÕ XÓM TRONG MÙA XUÂN NÀY',
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a second nation, torn',
      [
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'issuer|XÃ HỘI CHỦ NGHĨA',
        'issuer|UBND XÃ THANH LÂM',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a symbol without its number',
      ['issuer|UBND XÃ THANH LÂM', 'number|/KH-UBND', 'type|KẾ HOẠCH', 'title|Trồng cây xanh năm 2028'],
    ],
  ])('%s', (_, page) => {
    expect(labelsBelow([], page.map(withoutLabel))).toEqual(page.filter((line) => line !== ''))
  })

  test.each([
    [
      'both columns on one line',
      [
        'ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH HỒNG LAM       Độc lập - Tự do - Hạnh phúc',
        '-------             ---------------',
        'Số: 12/KH-UBND      Hồng Lam, ngày 06 tháng 3 năm 2028',
        '',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|ỦY BAN NHÂN DÂN',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'issuer|TỈNH HỒNG LAM',
        'motto|Độc lập - Tự do - Hạnh phúc',
        'rule|',
        'number|Số: 12/KH-UBND',
        'placeDate|Hồng Lam, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'all on one line',
      [
        'UBND XÃ THANH LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 7/KH-UBND Thanh Lâm, ngày 6 tháng 3 năm 2028 KẾ HOẠCH Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'motto|Độc lập - Tự do - Hạnh phúc',
        'number|Số: 7/KH-UBND',
        'placeDate|Thanh Lâm, ngày 6 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'of the Party',
      [
        'ĐẢNG BỘ TỈNH HỒNG LAM',
        'HUYỆN ỦY THANH LÂM',
        '*',
        'Số 12-KH/HU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Thanh Lâm, ngày 06 tháng 3 năm 2028',
        'KẾ HOẠCH',
        'Học tập nghị quyết',
      ],
      [
        'issuer|ĐẢNG BỘ TỈNH HỒNG LAM',
        'issuer|HUYỆN ỦY THANH LÂM',
        'rule|',
        'number|Số 12-KH/HU',
        'nation|ĐẢNG CỘNG SẢN VIỆT NAM',
        'placeDate|Thanh Lâm, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Học tập nghị quyết',
      ],
    ],
    [
      'of the youth union',
      ['TỈNH ĐOÀN HỒNG LAM', '***', 'Số: - KH/TĐTN', 'ĐOÀN TNCS HỒ CHÍ MINH', 'KẾ HOẠCH', 'Trồng cây xanh năm 2028'],
      [
        'issuer|TỈNH ĐOÀN HỒNG LAM',
        'rule|',
        'number|Số: - KH/TĐTN',
        'nation|ĐOÀN TNCS HỒ CHÍ MINH',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a date whose day is still open',
      [
        'UBND XÃ THANH LÂM',
        'Số:      /KH-UBND',
        'Thanh Lâm, ngày      tháng     năm 2028',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: /KH-UBND',
        'placeDate|Thanh Lâm, ngày tháng năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'rules of all kinds',
      ['UBND XÃ THANH LÂM', '____', '* * *', '| / |', 'Số: 7/KH-UBND', 'KẾ HOẠCH', 'Trồng cây xanh năm 2028'],
      [
        'issuer|UBND XÃ THANH LÂM',
        'rule|',
        'rule|',
        'table|',
        'number|Số: 7/KH-UBND',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'the first word of a date alone',
      [
        'UBND XÃ THANH LÂM',
        'Số: 7/KH-UBND',
        'Thanh Lâm,',
        'ngày 06',
        'tháng 3',
        'năm 2028',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'placeDate|Thanh Lâm, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'the date torn behind the month',
      [
        'UBND XÃ THANH LÂM',
        'Số: 7/KH-UBND',
        'Thanh Lâm, ngày 06 tháng 3',
        '',
        'năm 2028',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'placeDate|Thanh Lâm, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'the place behind the name of the territory',
      ['SỞ Y TẾ TỈNH HỒNG LAM Hồng Lam, ngày 06 tháng 3 năm 2028', 'KẾ HOẠCH', 'Trồng cây xanh năm 2028'],
      [
        'issuer|SỞ Y TẾ',
        'placeDate|TỈNH HỒNG LAM Hồng Lam, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a long run before the date',
      [
        'Ban Chỉ đạo phòng chống dịch bệnh xã Thanh Lâm Hạ, ngày 06 tháng 3 năm 2028',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|Ban Chỉ đạo phòng chống dịch bệnh',
        'placeDate|xã Thanh Lâm Hạ, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a territory word before the place',
      [
        'Trường Tiểu học Lê Văn Tám số hai thị xã Thanh Lâm, ngày 06 tháng 3 năm 2028',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|Trường Tiểu học Lê Văn Tám số hai',
        'placeDate|thị xã Thanh Lâm, ngày 06 tháng 3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'two bodies on one run',
      ['UBND TỈNH HỒNG LAM SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Số: 7/KH-SGDĐT', 'KẾ HOẠCH', 'Trồng cây xanh năm 2028'],
      [
        'issuer|UBND TỈNH HỒNG LAM',
        'issuer|SỞ GIÁO DỤC VÀ ĐÀO TẠO',
        'number|Số: 7/KH-SGDĐT',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a day torn from its place by a column',
      [
        '| UBND XÃ THANH LÂM<br>Số: 7/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Thanh Lâm,<br>ngày 06<br>tháng 3<br>năm 2028 |',
        '|---|---|',
        '',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'placeDate|Thanh Lâm,',
        'placeDate+|ngày 06',
        'placeDate+|tháng 3',
        'placeDate+|năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a date torn behind the month by a column',
      [
        '| UBND XÃ THANH LÂM<br>Số: 7/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Thanh Lâm, ngày 06 tháng 3<br>năm 2028 |',
        '|---|---|',
        '',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'placeDate|Thanh Lâm, ngày 06 tháng 3',
        'placeDate+|năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
    [
      'a date torn in the month by a column',
      [
        '| UBND XÃ THANH LÂM<br>Số: 7/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Thanh Lâm, ngày 06 tháng<br>3 năm 2028 |',
        '|---|---|',
        '',
        'KẾ HOẠCH',
        'Trồng cây xanh năm 2028',
      ],
      [
        'issuer|UBND XÃ THANH LÂM',
        'number|Số: 7/KH-UBND',
        'nation|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'placeDate|Thanh Lâm, ngày 06 tháng',
        'placeDate+|3 năm 2028',
        'type|KẾ HOẠCH',
        'title|Trồng cây xanh năm 2028',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(labelsBelow([], lines)).toEqual(expected)
  })
})
