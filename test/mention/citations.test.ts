import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentTypes } from '../../src/lexicon/document-types.js'
import { type CitationMention, readCitations, type Span } from '../../src/mention/citations.js'
import { foldKey } from '../../src/source/fold.js'
import type { TimeExpression } from '../../src/time/expression.js'

const read = (text: string) => readCitations(text, foldKey(text))
const cut = (text: string, span: Span | null) => (span ? text.slice(span.start, span.end) : '')

function day(date: TimeExpression | null): string {
  if (date?.form === 'year') return `${date.year}`
  if (date?.form === 'month') return `${date.month ?? '_'}/${date.year ?? '_'}`
  return date?.form === 'date' ? `${date.day ?? '_'}/${date.month ?? '_'}/${date.year ?? '_'}` : ''
}

/** "type | number | date | issuer", the blank parts at the end left out. */
function line(text: string, mention: CitationMention): string {
  const parts = [cut(text, mention.type), mention.number?.text ?? '', day(mention.date), cut(text, mention.issuer)]
  return parts.join(' | ').replace(/(?: \| )*$/, '')
}
const lines = (text: string) => read(text).map((mention) => line(text, mention))

describe('numbers, as printed but for the blanks inside', () => {
  test.each([
    ['Kế hoạch số 2534/KH-SYT ngày 06/3/2028 của Sở Y tế', 'Kế hoạch | 2534/KH-SYT | 6/3/2028 | Sở Y tế'],
    ['Nghị định số 61/2027/NĐ-CP ngày 23/4/2027 của Chính phủ', 'Nghị định | 61/2027/NĐ-CP | 23/4/2027 | Chính phủ'],
    ['Nghị quyết số 66.7/2027/NQ-CP của Chính phủ', 'Nghị quyết | 66.7/2027/NQ-CP |  | Chính phủ'],
    ['Nghị quyết số 98/2027/QH16 của Quốc hội', 'Nghị quyết | 98/2027/QH16 |  | Quốc hội'],
    ['Luật số 83/2027/QH16, ngày 24/6/2027', 'Luật | 83/2027/QH16 | 24/6/2027'],
    [
      'Chương trình hành động số 12-CTr/TU ngày 31/3/2027 của Tỉnh ủy',
      'Chương trình hành động | 12-CTr/TU | 31/3/2027 | Tỉnh ủy',
    ],
    ['Kế hoạch số 01 - KH/ĐTN ngày 6/1/2028', 'Kế hoạch | 01-KH/ĐTN | 6/1/2028'],
    ['Kế hoạch số 64 KH/TWHSV ngày 4/5/2027', 'Kế hoạch | 64 KH/TWHSV | 4/5/2027'],
    ['Thông tư liên tịch số 18/2027/TTLT-BXD-BNV', 'Thông tư liên tịch | 18/2027/TTLT-BXD-BNV'],
    [
      'Nghị quyết liên tịch số 12/2027/NQLT/UBTVQH16-CP-ĐCTUBTWMTTQVN',
      'Nghị quyết liên tịch | 12/2027/NQLT/UBTVQH16-CP-ĐCTUBTWMTTQVN',
    ],
    ['Công văn số 804/BNV-TH&CC ngày 2/2/2028', 'Công văn | 804/BNV-TH&CC | 2/2/2028'],
    ['Kế hoạch 223/KH- UBND ngày 24/10/2027', 'Kế hoạch | 223/KH-UBND | 24/10/2027'],
    ['Nghị quyết số 71/NQ -CP', 'Nghị quyết | 71/NQ-CP'],
    ['Tờ trình số 02/TTr-CAT- ANCTNB', 'Tờ trình | 02/TTr-CAT-ANCTNB'],
    ['Quyết định số: 412 /QĐ-UBND', 'Quyết định | 412/QĐ-UBND'],
    ['Quyết định 412/QĐ-UBND, ngày 06/3/2028', 'Quyết định | 412/QĐ-UBND | 6/3/2028'],
    ['Nghị quyết số 41c/NQCP', 'Nghị quyết | 41c/NQCP'],
    ['Quyết định số 412/QĐ-Tg', 'Quyết định | 412/QĐ-Tg'],
    ['Kế hoạch số 412/KIT-UBND', 'Kế hoạch | 412/KIT-UBND'],
    ['Kết luận số - KL/ĐU ngày /9/2028 của Đảng ủy xã Mỹ Lạc', 'Kết luận | -KL/ĐU | _/9/2028 | Đảng ủy xã Mỹ Lạc'],
    ['Chương trình số ......- CTr/ĐU ngày ...../...../2028', 'Chương trình | -CTr/ĐU | _/_/2028'],
    ['Kế hoạch số ….- KH/ĐU, ngày ……/…../….. của Đảng ủy', 'Kế hoạch | -KH/ĐU | _/_/_ | Đảng ủy'],
    ['Kế hoạch số /KH-SXD ngày tháng 8 năm 2028', 'Kế hoạch | /KH-SXD | _/8/2028'],
    ['Văn bản số 08/HL/KH-KT ngày 14/3/2028', 'Văn bản | 08/HL/KH-KT | 14/3/2028'],
    ['văn bản số 14/2028CV-HLX ngày 14/3/2028', 'văn bản | 14/2028CV-HLX | 14/3/2028'],
    ['Văn bản số HLX-BS014/28-KT ngày 14/3/2028', 'Văn bản | HLX-BS014/28-KT | 14/3/2028'],
    ['Văn bản số 9.3/2028/HL-VT ngày 9/3/2028', 'Văn bản | 9.3/2028/HL-VT | 9/3/2028'],
    ['Văn bản số 05 ngày 14/3/2028', 'Văn bản | 05 | 14/3/2028'],
    ['Văn bản số 03/KHĐ-TC tháng 3 năm 2028', 'Văn bản | 03/KHĐ-TC | 3/2028'],
    [
      'QUYẾT ĐỊNH SỐ 527/QĐ-TTG NGÀY 04/7/2027 CỦA THỦ TƯỚNG CHÍNH PHỦ',
      'QUYẾT ĐỊNH | 527/QĐ-TTG | 4/7/2027 | THỦ TƯỚNG CHÍNH PHỦ',
    ],
    ['Quyết định phê duyệt số 12/QĐ-UBND', 'Quyết định | 12/QĐ-UBND'],
    [
      'Quyết định của Ủy ban nhân dân tỉnh số 527/QĐ-UBND ngày 4/5/2028',
      'Quyết định | 527/QĐ-UBND | 4/5/2028 | Ủy ban nhân dân tỉnh',
    ],
    ['Thông báo kết luận số 196-TB/TW', 'Thông báo kết luận | 196-TB/TW'],
    ['Nghị quyết số 57 của Bộ Chính trị', 'Nghị quyết | 57 |  | Bộ Chính trị'],
    ['các nội dung của Chỉ thị 11.', 'Chỉ thị | 11'],
    ['Đề án số 13 về đất đai', 'Đề án | 13'],
    ['Quyết định số 02 ngày 03/4/2027', 'Quyết định | 02 | 3/4/2027'],
    ['Nghị quyết số 12-NQ/TU ngày 04-7-2027', 'Nghị quyết | 12-NQ/TU | 4/7/2027'],
    ['Nghị định số 12/2027/NĐ-CP ngày 13/16/2027', 'Nghị định | 12/2027/NĐ-CP | 13/16/2027'],
    ['Hướng dẫn số 07/HD-BNV Ngày 09/8/2027', 'Hướng dẫn | 07/HD-BNV | 9/8/2027'],
    ['Kế hoạch số 45/KH-UBND năm 2027', 'Kế hoạch | 45/KH-UBND | 2027'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]))

  test('every way to print the blanks of one number is the same number', () => {
    for (const [a, b, c, d] of [0, 1].flatMap((a) =>
      [0, 1].flatMap((b) =>
        [0, 1].flatMap((c) => [
          [a, b, c, 0],
          [a, b, c, 1],
        ]),
      ),
    )) {
      const blank = (there: number | undefined) => (there ? ' ' : '')
      const text = `Kế hoạch số 412${blank(a)}/${blank(b)}KH${blank(c)}-${blank(d)}UBND ngày 06/3/2028`
      expect(lines(text)).toEqual(['Kế hoạch | 412/KH-UBND | 6/3/2028'])
    }
  })

  test('every type with a code agrees with it, in every case of letters', () => {
    for (const type of documentTypes) {
      for (const code of type.codes) {
        for (const text of [`${type.name} số 12/${code}-UBND`, `${type.name} số 12/${code}-UBND`.toUpperCase()]) {
          const [mention, more] = read(text)
          expect(more).toBeUndefined()
          expect(mention?.documentType.name).toBe(type.name)
          expect(mention?.typeAgrees).toBe(true)
        }
      }
    }
  })

  test('a code of another type disagrees, and stays as printed', () => {
    const [mention] = read('Nghị quyết số 12/QĐ-UBND')
    expect(mention).toMatchObject({
      typeAgrees: false,
      number: { text: '12/QĐ-UBND' },
      parts: { type: 'QĐ', issuer: 'UBND' },
    })
    expect(read('Công văn số 12/UBND-NC')[0]?.typeAgrees).toBeNull()
    expect(read('Văn bản số 12/KH-UBND')[0]?.typeAgrees).toBeNull()
  })
})

describe('laws, by name', () => {
  test.each([
    ['Căn cứ Luật Kiến trúc ngày 14 tháng 5 năm 2027;', 'Luật | Kiến trúc | 14/5/2027'],
    ['Luật Lưu trữ năm 2027', 'Luật | Lưu trữ | 2027'],
    ['Luật Doanh nghiệp 2027, Điều 24', 'Luật | Doanh nghiệp | 2027'],
    ['Luật Thư viện số 91/2027/QH16', 'Luật | 91/2027/QH16'],
    ['Bộ Luật hình sự năm 2027 (sửa đổi, bổ sung)', 'Bộ Luật | hình sự | 2027'],
    [
      'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân;',
      'Luật | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    ],
    ['Luật Tiêu chuẩn và quy chuẩn kỹ thuật ban hành', 'Luật | Tiêu chuẩn và quy chuẩn kỹ thuật'],
    ['Luật Bảo vệ môi trường và nâng cao nhận thức', 'Luật | Bảo vệ môi trường'],
    ['Luật Ngân sách nhà nước và các văn bản hướng dẫn', 'Luật | Ngân sách nhà nước'],
    ['Luật Thủy lợi và Sở Nông nghiệp', 'Luật | Thủy lợi'],
    ['Luật Đất đai, bảo đảm tiến độ', 'Luật | Đất đai'],
    ['Luật Trồng rừng, giữ rừng và nuôi ong năm 2028', 'Luật | Trồng rừng, giữ rừng và nuôi ong | 2028'],
    ['Luật An toàn, vệ sinh lao động tại doanh nghiệp', 'Luật | An toàn, vệ sinh lao động'],
    ['Luật Thực hiện dân chủ ở cơ sở trên địa bàn', 'Luật | Thực hiện dân chủ ở cơ sở'],
    ['Luật Phòng, chống tác hại của rượu, bia được', 'Luật | Phòng, chống tác hại của rượu, bia'],
    ['Luật Xuất cảnh, nhập cảnh của công dân Việt Nam', 'Luật | Xuất cảnh, nhập cảnh của công dân Việt Nam'],
    ['Luật Ban hành văn bản quy phạm pháp luật và quy định', 'Luật | Ban hành văn bản quy phạm pháp luật'],
    [
      'một số điều của luật quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ về vật liệu nổ',
      'luật | quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
    ],
    ['Luật Hàng không dân dụng Việt Nam', 'Luật | Hàng không dân dụng Việt Nam'],
    ['Pháp lệnh Ưu đãi người có công với cách mạng', 'Pháp lệnh | Ưu đãi người có công với cách mạng'],
    ['Hiến pháp năm 2013', 'Hiến pháp |  | 2013'],
    ['Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh;', 'Điều lệ | Đoàn TNCS Hồ Chí Minh'],
    ['THỰC HIỆN LUẬT PHÒNG THỦ DÂN SỰ NĂM 2028', 'LUẬT | PHÒNG THỦ DÂN SỰ | 2028'],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thư viện ngày 4/5/2028',
      'Luật | sửa đổi, bổ sung một số điều của Luật Thư viện | 4/5/2028',
    ],
    [
      'Luật Sửa đổi, bổ sung một số điều của Luật Thư viện và Luật Lưu trữ;',
      'Luật | Sửa đổi, bổ sung một số điều của Luật Thư viện và Luật Lưu trữ',
    ],
    ['Luật số 97/2027/QH16 về sửa đổi, bổ sung một số điều của Luật Thư viện, Luật Lưu trữ', 'Luật | 97/2027/QH16'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]))

  test('a list of laws is as many citations', () => {
    expect(lines('theo Luật Bầu cử, Luật Khiếu nại, Luật Tố cáo và hướng dẫn')).toEqual([
      'Luật | Bầu cử',
      'Luật | Khiếu nại',
      'Luật | Tố cáo',
    ])
    expect(lines('Luật Thư viện ngày 14/5/2027 được sửa đổi, bổ sung tại Luật số 12/2028/QH16')).toEqual([
      'Luật | Thư viện | 14/5/2027',
      'Luật | 12/2028/QH16',
    ])
  })
})

describe('documents without number', () => {
  test.each([
    ['Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết | Đại hội XIII |  | Đảng'],
    ['Nghị quyết Trung ương 5 (Khóa X) về cải cách', 'Nghị quyết | Trung ương 5 (Khóa X)'],
    ['Nghị quyết Hội nghị Trung ương 4 khóa XII', 'Nghị quyết | Hội nghị Trung ương 4 khóa XII'],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2025 - 2030',
      'Nghị quyết | Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2025 - 2030',
    ],
    ['của Công ty An Bình tại Văn bản năm 2028;', 'Văn bản |  | 2028 | Công ty An Bình'],
    ['Căn cứ Công văn ngày 04/7/2027 của Sở Y tế về việc báo cáo', 'Công văn |  | 4/7/2027 | Sở Y tế'],
  ])('%s', (text, expected) => expect(lines(`Xét đề nghị ${text}`)).toEqual([expected]))

  test('one of a list that carries out another document', () => {
    const text =
      'Nghị quyết số 71/NQ-CP của Chính phủ và Kế hoạch hành động của Thành ủy Hồng Lam về triển khai Nghị quyết số 57-NQ/TW'
    expect(lines(text)).toEqual([
      'Nghị quyết | 71/NQ-CP |  | Chính phủ',
      'Kế hoạch hành động |  |  | Thành ủy Hồng Lam',
      'Nghị quyết | 57-NQ/TW',
    ])
  })
})

describe('no citation', () => {
  test.each([
    'Nghị quyết này, Kế hoạch này và Quyết định kiểm tra',
    'đúng quy định của pháp luật, kỷ luật, kỷ cương; thời hạn luật định; Luật sư; trường Đại học Luật Hồng Lam',
    'nâng cao nhận thức về Luật và trách nhiệm; thi hành Luật; đưa Luật vào cuộc sống; Luật có hiệu lực; Luật sửa đổi, bổ sung;',
    'kinh tế số, xã hội số; chuyển đổi số 5G; nền tảng số - dịch vụ số. Số lượng: 12/15 xã',
    'kế hoạch 5 năm 2026 - 2030; Kế hoạch 100 ngày; Nghị quyết 3 khâu đột phá; Quyết định 02 nội dung; Chỉ thị 2028',
    'Dự án 2; Tiểu dự án số 3; Chương trình 1; Phương án số 2; Gói thầu số 13: Thi công',
    'Số: 412/KH-UBND',
    'các Nghị quyết của Chính phủ, Hội đồng nhân dân tỉnh về kế hoạch phát triển',
    'báo cáo ngày 20/9/2028; kế hoạch ngày 4/5/2028 triển khai; theo Hướng dẫn của cấp trên',
    'Trung tâm số 12 đường Trần Phú; điện thoại số 0123; điểm số 5',
    'Nghị quyết Đại hội đồng cổ đông thường niên năm 2028',
    '',
  ])('%s', (text) => expect(lines(text)).toEqual([]))

  test('a short name that is being given, but not a whole number', () => {
    expect(lines('(viết tắt là Chỉ thị 11)')).toEqual([])
    const [mention] = read('(sau đây gọi là Quyết định số 132/QĐ-TTg)')
    expect(mention).toMatchObject({ definition: true, bracketed: true, number: { text: '132/QĐ-TTg' } })
  })
})

describe('lists under one type word', () => {
  test.each<[string, string[]]>([
    [
      'các Kế hoạch: số 41/KH-UBND ngày 04/7/2027; số 527/KH-UBND ngày 09/8/2027',
      ['Kế hoạch | 41/KH-UBND | 4/7/2027', 'Kế hoạch | 527/KH-UBND | 9/8/2027'],
    ],
    [
      'Kế hoạch số 41/KH-UBND ngày 4/7/2027 [1], số 527/KH-UBND và số 731/KH-UBND',
      ['Kế hoạch | 41/KH-UBND | 4/7/2027', 'Kế hoạch | 527/KH-UBND', 'Kế hoạch | 731/KH-UBND'],
    ],
    [
      'các Nghị quyết số 12/NQ-CP, 13/NQ-CP và 14/NQ-CP',
      ['Nghị quyết | 12/NQ-CP', 'Nghị quyết | 13/NQ-CP', 'Nghị quyết | 14/NQ-CP'],
    ],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
    for (const mention of read(text).slice(1)) expect(mention.type.end).toBeLessThan(mention.start)
  })
  test('what else is behind "số" is none of it', () => {
    expect(lines('Kế hoạch số 41/KH-UBND của tỉnh; số lượng 12/15 xã, số 12 Trần Phú')).toEqual([
      'Kế hoạch | 41/KH-UBND |  | tỉnh',
    ])
  })
})

describe('issuer', () => {
  const issuer = (text: string) =>
    read(text).map((mention) => mention.issuer && `${mention.issuer.connector}: ${cut(text, mention.issuer)}`)
  test.each<[string, (string | null)[]]>([
    ['Quyết định số 1/QĐ-BTC của Bộ trưởng Bộ Tài chính quy định chi tiết', ['của: Bộ trưởng Bộ Tài chính']],
    ['Quyết định số 1/QĐ-BTTTT của Bộ Thông tin và Truyền thông hướng dẫn', ['của: Bộ Thông tin và Truyền thông']],
    [
      'Kế hoạch số 1/KH-BLĐ của Bộ Lao động - Thương binh và Xã hội (nay là Bộ Nội vụ) về',
      ['của: Bộ Lao động - Thương binh và Xã hội'],
    ],
    ['Kế hoạch số 1/KH-S của Sở Văn hóa, Thể thao và Du lịch về', ['của: Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Kế hoạch số 1/KH-BQL của Ban Quản lý các Khu công nghiệp tỉnh triển khai',
      ['của: Ban Quản lý các Khu công nghiệp tỉnh'],
    ],
    ['Quy định số 69-QĐ/TW của Ban Chấp hành Trung ương quy định về kỷ luật', ['của: Ban Chấp hành Trung ương']],
    ['Thông tư số 1/2027/TT-BNV của Bộ Nội vụ tổ chức thi', ['của: Bộ Nội vụ']],
    ['Kế hoạch số 1/KH-VTC của Vụ Tổ chức thực hiện', ['của: Vụ Tổ chức']],
    ['Kế hoạch số 1/KH-UBND của UBND tỉnh Ban hành quy chế', ['của: UBND tỉnh']],
    ['Kế hoạch số 1/KH-UBND của UBND tỉnh và các nguồn khác', ['của: UBND tỉnh']],
    ['Kế hoạch số 1/KH-UBND của UBND xã Mỹ Lạc, huyện Như Xuân tổ chức', ['của: UBND xã Mỹ Lạc, huyện Như Xuân']],
    ['Kế hoạch số 1/KH-UBND của Tỉnh, cụ thể:', ['của: Tỉnh']],
    ['Nghị quyết số 3-NQ/TU của Tỉnh ủy Hồng Lam ngày 27/12/2027 về', ['của: Tỉnh ủy Hồng Lam']],
    [
      'Nghị quyết số 20-NQ/TW ngày 2/5/2027 của Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII về',
      ['của: Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII'],
    ],
    ['Thông tư liên tịch số 1/2027/TTLT-BXD-BNV của Bộ Xây dựng, Bộ Nội vụ hướng dẫn', ['của: Bộ Xây dựng, Bộ Nội vụ']],
    ['Chương trình phối hợp số 1/CTPH-A-B giữa Sở Y tế với Công an tỉnh về', ['giữa: Sở Y tế với Công an tỉnh']],
    ['Công văn số 12/SNV-CCHC ngày 4/5/2028 do Sở Nội vụ ban hành', ['do: Sở Nội vụ']],
    ['Quyết định số 12/QĐ-SNV do vướng mắc chưa thực hiện', [null]],
    ['Thông tư số 1/2028/TT-VPCP ngày 3/4/2028 và Văn phòng Chính phủ hướng dẫn', ['và: Văn phòng Chính phủ']],
    ['Thông tư số 1/2028/TT-VPCP ngày 3/4/2028 và Sở Nội vụ hướng dẫn', [null]],
    ['theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 2/TTr-CAT', ['tại: Giám đốc Công an tỉnh']],
    [
      'đã được Thủ tướng Chính phủ phê duyệt tại các Quyết định: số 36/QĐ-TTg; số 37/QĐ-TTg',
      ['tại: Thủ tướng Chính phủ', 'tại: Thủ tướng Chính phủ'],
    ],
    ['nhiệm vụ được giao tại Kế hoạch số 12/KH-UBND', [null]],
    [
      'Xét đề nghị của 2 đơn vị gồm: Công ty TNHH An Bình tại Văn bản số 1/AB; Doanh nghiệp Hồng Lam - Bạch Sơn tại Văn bản số 2/HL',
      ['tại: Công ty TNHH An Bình', 'tại: Doanh nghiệp Hồng Lam - Bạch Sơn'],
    ],
    [
      'Công văn số 1/UBND-NC ngày 4/7/2027 và Công văn số 2/UBND-NC ngày 9/8/2027 của UBND tỉnh',
      ['của: UBND tỉnh', 'của: UBND tỉnh'],
    ],
    [
      'Nghị quyết số 1-NQ/TW ngày 4/7/2027 và Chỉ thị số 2/CT-TTg ngày 9/8/2027 của Thủ tướng Chính phủ',
      [null, 'của: Thủ tướng Chính phủ'],
    ],
    ['Luật Đất đai của Sở Tài nguyên', [null]],
  ])('%s', (text, expected) => expect(issuer(text)).toEqual(expected))
})

describe('title, nesting, path and what is around', () => {
  const titles = (text: string) => read(text).map((mention) => cut(text, mention.title))
  const nested = (text: string) => read(text).map((mention) => mention.nestedIn)

  test.each<[string, string[]]>([
    ['Kế hoạch số 1/KH-UBND ngày 4/5/2028 của UBND tỉnh về việc trồng cây; các sở', ['về việc trồng cây']],
    ['Quyết định số 1/QĐ-UBND của UBND tỉnh ban hành Quy chế làm việc. Sở Y tế', ['ban hành Quy chế làm việc']],
    ['Kế hoạch số 1/KH-UBND về trồng cây, Ủy ban nhân dân xã ban hành Kế hoạch như sau:', ['về trồng cây']],
    ['Kế hoạch số 1/KH-UBND về trồng cây (sau đây gọi là Kế hoạch 1)', ['về trồng cây']],
    ['(theo Kế hoạch số 1/KH-UBND về trồng cây) từ tháng 3', ['về trồng cây']],
    [
      'Chương trình phối hợp số 1/CTPH-A-B giữa Sở Y tế với Bộ Giáo dục và Đào tạo (GDĐT) về y tế học đường',
      ['về y tế học đường'],
    ],
    ['Kế hoạch số 1/KH-UBND của UBND tỉnh để thực hiện', ['']],
    ['Luật số 1/2028/QH16 về Thư viện;', ['về Thư viện']],
    ['Kế hoạch số 1/KH-UBND về trồng cây, Kế hoạch số 2/KH-UBND về chăm cây', ['về trồng cây', 'về chăm cây']],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected))

  test.each<[string, (number | null)[]]>([
    ['Kế hoạch số 1/KH-A về thực hiện Chỉ thị số 2/CT-B; Kế hoạch số 3/KH-C', [null, 0, null]],
    ['Kế hoạch số 1/KH-A về thực hiện Chỉ thị số 2/CT-B của Tỉnh ủy và Kế hoạch số 3/KH-C của Sở về cây', [null, 0, 0]],
    ['Kế hoạch số 1/KH-A về trồng cây năm 2028 và Kế hoạch số 3/KH-C về nuôi ong', [null, null]],
    ['Quyết định số 1/QĐ-A sửa đổi Quyết định số 2/QĐ-A về thi hành Nghị quyết số 3/NQ-B', [null, 0, 1]],
    ['Nghị quyết số 1/NQ-A về cây và chỉ đạo của Chính phủ tại văn bản số 2/TTg-KTN', [null, null]],
    ['Kế hoạch số 1/KH-A về trồng cây. Sở Y tế thực hiện Kế hoạch số 2/KH-B', [null, null]],
    ['Nghị định số 1/2028/NĐ-CP quy định chi tiết Luật Thư viện và Luật Lưu trữ', [null, 0, 0]],
  ])('%s', (text, expected) => expect(nested(text)).toEqual(expected))

  test.each([
    ['điểm a, khoản 3, Điều 7 Luật Thư viện', 'điểm a, khoản 3, Điều 7'],
    ['Điều 22, 24, 25 của Luật Thư viện', 'Điều 22, 24, 25'],
    ['từ Điều 21 đến Điều 28 của Luật Thư viện', 'Điều 21 đến Điều 28'],
    ['Mục 3, Phần II Hướng dẫn số 7/HD-SXD', 'Mục 3, Phần II'],
    ['Phụ lục III Nghị quyết 41/NQ-CP', 'Phụ lục III'],
    ['tại Mục II Kế hoạch này và Kế hoạch số 1/KH-UBND', ''],
  ])('path: %s', (text, expected) => {
    const mention = read(text).at(-1)
    expect(cut(text, mention?.path ?? null)).toBe(expected)
  })

  test('caption, relation, brackets', () => {
    expect(read('(Kèm theo Kế hoạch số 12 /KH-UBND ngày06 /3/2028)')[0]).toMatchObject({
      selfCaption: true,
      bracketed: true,
      relation: null,
    })
    expect(read('Kế hoạch này thay thế Kế hoạch số 12/KH-UBND')[0]).toMatchObject({
      selfCaption: false,
      bracketed: false,
      relation: 'replaces',
    })
    expect(read('sửa đổi, bổ sung một số điều của Nghị định số 6/2027/NĐ-CP')[0]?.relation).toBe('amends')
    expect(read('được sửa đổi, bổ sung tại Nghị định số 6/2027/NĐ-CP')[0]?.relation).toBeNull()
    expect(read('bãi bỏ các Quyết định số 6/QĐ-UBND')[0]?.relation).toBe('repeals')
  })
})

describe('properties', () => {
  const pieces = [
    'Nghị quyết',
    'Quyết định số ',
    'Kế hoạch',
    'luật ',
    'Luật Đất đai',
    'Luật sửa đổi, bổ sung một số điều của Luật Thư viện',
    'số ',
    'số: ',
    '12/KH-UBND',
    '7-NQ/TW',
    ' ngày 4/5/2028',
    ' ngày /9/2028',
    ' của UBND tỉnh',
    ' về việc ',
    ' và ',
    ', ',
    '; ',
    '. ',
    '(',
    ')',
    ' tại ',
    'được Chính phủ phê duyệt',
    'điểm a khoản 1 Điều 5 ',
    'mục III',
    'Đại hội XIII',
    'Trung ương 5 (Khóa X)',
    ' - ',
    '/',
    '-',
    '…',
    ' ',
    '“',
    'Ủy ban nhân dân',
    'uỷ',
    'Phòng, chống',
    'kèm theo',
    'gọi là ',
    '2028',
    'năm ',
  ]
  const soup = fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 4 })),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  test('offsets lie inside, in order and apart; a nested one lies in its title', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = read(text)
        let end = 0
        found.forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          end = mention.end
          if (mention.number) {
            const slice = cut(text, mention.number)
            expect(mention.number.text.replaceAll(' ', '')).toBe(
              mention.numberIs === 'number'
                ? slice.replace(/[ .](?=[ -/])|(?<=[-/]) /g, '').replaceAll(' ', '')
                : slice.replaceAll(' ', ''),
            )
          }
          for (const part of [mention.type, mention.issuer, mention.title, mention.path]) {
            if (part) expect(cut(text, part).trim()).not.toBe('')
          }
          if (mention.nestedIn !== null) {
            expect(mention.nestedIn).toBeLessThan(index)
            const title = found[mention.nestedIn]?.title
            expect(
              title && title.start <= mention.start && mention.end <= title.end + mention.end - mention.start,
            ).toBe(true)
          }
        })
      }),
      { numRuns: 400 },
    )
  })

  test('the same in the middle of other text', () => {
    const sentence = fc.constantFrom(
      'Quyết định số 412/QĐ-UBND ngày 06/3/2028 của UBND tỉnh về việc trồng cây',
      'Luật Thư viện ngày 14/5/2027 và Nghị định số 61/2027/NĐ-CP của Chính phủ quy định chi tiết Luật Thư viện',
      'các Kế hoạch: số 41/KH-UBND ngày 04/7/2027; số 527/KH-UBND ngày 09/8/2027',
      'điểm a khoản 1 Điều 5 Luật Lưu trữ năm 2027',
    )
    const before = fc.constantFrom('', 'Trồng cây. ', 'Ở xã Mỹ Lạc có ba thôn; ', '* ', '(x) ')
    const after = fc.constantFrom('', '. Hết.', '; trồng cây ở thôn.')
    fc.assert(
      fc.property(before, sentence, after, (head, text, tail) => {
        const shift = (mention: CitationMention) => ({
          line: line(text, mention),
          start: mention.start,
          end: mention.end,
          nestedIn: mention.nestedIn,
        })
        const whole = head + text + tail
        const moved = read(whole).map((mention) => ({
          line: line(whole, mention),
          start: mention.start - head.length,
          end: mention.end - head.length,
          nestedIn: mention.nestedIn,
        }))
        expect(moved).toEqual(read(text).map(shift))
      }),
    )
  })

  test('where the tone mark stands and how a dash is drawn do not matter', () => {
    const text = 'Kế hoạch số 12 - KH/TU ngày 4-5-2028 của Ủy ban Thường vụ về hòa giải'
    const other = 'Kế hoạch số 12 – KH/TU ngày 4–5–2028 của Uỷ ban Thường vụ về hoà giải'
    const shape = (mention: CitationMention) => [
      mention.start,
      mention.end,
      mention.date,
      mention.issuer,
      mention.title,
    ]
    expect(read(other).map(shape)).toEqual(read(text).map(shape))
  })

  test('time grows with the length', () => {
    for (const unit of [
      'Luật sửa đổi Luật ',
      'Quyết định số 1/QĐ-A về ',
      'Luật A, b, c, ',
      '(số 1-',
      'điểm a, khoản 1, ',
      'của X tại Văn bản số 1/A; ',
      'a',
    ])
      expect(read(unit.repeat(Math.ceil(60_000 / unit.length))).length).toBeGreaterThanOrEqual(0)
  }, 10_000)
})
