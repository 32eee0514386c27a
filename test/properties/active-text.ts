import fc from 'fast-check'

/**
 * Pieces that mean something to some stage of the parser. Random letters seldom reach a rule; these do, alone and in
 * combinations that nobody would write.
 */
const layout = ['\n', '\n', '\n\n', '\r\n', '\r', '\t', ' ', ' ', '   ', '\f', '\u000b', '\u00a0', '\u2028', '          ', '\\r\\n', '\n\n\n']
const hidden = ['\u200b', '\u00ad', '\ufeff', '\u202e', '\u0000', '\u001b[31m', '\ud800', '\udc00', '😀', '1️⃣', '\u0301', '\u0323\u0302', '\u0300\u0301\u0302', '\u1100\u1161', 'İ', '\u00d0', '\u2011', '\ue000']
const marks = ['*', '**', '***', '_', '__', '#', '## ', '\\', '\\*', '~', '^', '`', '<', '>', '[', ']', '(', ')', '|', '||', '+--', '-----', '***\n', '=====', '| --- |', '+---+---+', '&nbsp;', '&#65;', '&#0;', '&lt;', '<br>', '<table>', '</table>', '<tr><td>', '</td></tr>', '<p>', '<!--', '-->', '](http://a.vn)', '[^1]', '[^1]: ', '¹', '²', '(1)', '{.c}']
const markers = ['I. ', 'II. ', 'III- ', 'IV/ ', 'Il. ', '1. ', '2. ', '3) ', '1.1. ', '1.2 ', '2.1.1. ', 'a) ', 'b. ', 'đ) ', 'A. ', '(1) ', '(i) ', '- ', '+ ', '* ', '• ', '– ', '-', 'Điều 1. ', 'Điều 2: ', 'Phần thứ nhất', 'Chương I', 'Mục 1. ', '0. ', '999999999999. ', '1.1.1.1.1.1.1.1.1.1.1.1. ', 'MMMMCMXCIX. ']
const words = ['Sở Nội vụ', 'UBND tỉnh', 'KẾ HOẠCH', 'Kế hoạch', 'QUYẾT ĐỊNH', 'MỤC ĐÍCH', 'Yêu cầu', 'TỔ CHỨC THỰC HIỆN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN', 'TỈNH HỒNG LAM', 'Số: ', 'Số: 12/KH-UBND', '/KH-UBND', 'Hồng Lam, ngày 05 tháng 3 năm 2028', 'ngày', 'tháng', 'năm 2028', 'Nơi nhận:', 'Lưu: VT', 'TM. ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn An', 'PHỤ LỤC', 'PHỤ LỤC I', '(Kèm theo Kế hoạch số 12/KH-UBND)', 'Căn cứ ', 'Thực hiện ', 'Luật Đất đai', 'Quyết định số 12/QĐ-UBND', 'ngày 5/6/2027', 'của Chính phủ', 'chủ trì', 'phối hợp với', 'Đơn vị thực hiện:', 'Thời gian: ', 'Sản phẩm:', 'trước ngày 30/6/2028', 'quý II/2028', 'hằng tháng', 'từ ngày', 'đến', 'Giao ', 'báo cáo', 'kèm theo', 'mục II.1', 'Điều 3', 'khoản 2', 'Trên đây là', './.', 'STT', 'Nhiệm vụ', 'constructor', '__proto__', 'toString', 'Người ký: ', 'https://vidu.vn/a?b=1&c=2', 'Trang 1/2', '12', '2028', '/', '.', ',', ';', ':', '"', '“', '”', '…', '%', '=']

const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...layout) },
  { weight: 2, arbitrary: fc.constantFrom(...hidden) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 4, arbitrary: fc.constantFrom(...markers) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

/** Text of active pieces, up to a few hundred of them. */
export const activeText: fc.Arbitrary<string> = fc.array(token, { maxLength: 120, size: 'max' }).map((tokens) => tokens.join(''))

/** Lines that begin as lines of plans do, so that structure arises: letterhead, headings, bullets, rows. */
const line = fc
  .tuple(fc.constantFrom('', '', ...markers, '| ', '**', '   ', '# '), fc.array(fc.constantFrom(...words, ...marks, ' ', ' '), { maxLength: 5 }), fc.constantFrom('', '.', ';', ':', ' |', '**', './.'))
  .map(([start, middle, end]) => start + middle.join(' ') + end)
export const activeLines: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n')), { maxLength: 60, size: 'max' })
  .map((lines) => lines.map(([words, end]) => words + end).join(''))

/** Any UTF-16 units at all, lone surrogates too. */
export const anyUnits: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x17f }), fc.integer({ min: 0x300, max: 0x33f })), { maxLength: 200, size: 'max' })
  .map((units) => String.fromCharCode(...units))
