import { describe, expect, it, test } from 'vitest'
import { texts } from './read.js'

describe('no time', () => {
  test.each([
    'chi thường xuyên', 'kinh phí thường xuyên', 'biên chế thường xuyên', 'định mức chi thường xuyên ngân sách', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'quỹ hoạt động thường xuyên của Đoàn',
    'bồi dưỡng thường xuyên', 'xác định đây là nhiệm vụ thường xuyên, lâu dài', 'Thường trực Tỉnh ủy', 'đào tạo liên tục', 'bảo dưỡng thường xuyên đường bộ',
    'tuần tra, tuần hoàn, hạn chế, tối thiểu, sáng tạo, tháng lương, năng lực', 'tối ưu hóa, sáng kiến', 'ngày càng, ngày đêm, ngày hội', 'từng bước, mỗi đơn vị, mỗi người', 'đầu tư, đầu mối, cuối cùng, giữa các xã', 'hết sức, đoàn kết, trước mắt, trước đây, sau đây, sau đó',
    'hàng hóa, ngân hàng, khách hàng, cửa hàng, hàng trăm', 'quý vị đại biểu, Quý cơ quan, đá quý năm viên', 'năm nội dung, ba nhóm, hai bên, một số', 'trong đó, trong công tác, vào cuộc, khoảng cách, dự kiến kinh phí, cả nước',
    '45/2028/TT-BYT', 'Luật số 12/2027/QH16', 'khoản 2 Điều 5 Nghị định 30/2027/NĐ-CP', 'số 45/2028/TTLT-BYT-BTC', '3/4 hộ dân', 'đạt 9/10 điểm', 'đạt từ 3/4 đến 4/5 số hộ', 'trên 2/3 tổng số', '24/24 giờ', '24/7', '8%/năm', '30 triệu đồng/tháng', '500 m3/ngày', '1.200 hộ/năm',
    'trẻ từ 12 tháng tuổi', 'người 60 tuổi', 'trẻ từ 06 tháng đến 36 tháng tuổi', 'từ 12 đến 15 tuổi', 'kỷ niệm 80 năm Ngày thành lập', 'sau 25 năm thành lập', '5 năm kinh nghiệm', '03 năm liên tục',
    'Điều 5', 'khoản 2', 'mục 4.1.2028', 'mức độ 4', 'kỳ họp thứ 7', 'lần thứ III', 'Trường THCS 19-5', 'phố 1 Tháng 5', 'Công ty 27/7', 'đường 30/4', 'Quảng trường 2/9', 'Tháng Thanh niên, Năm An toàn giao thông',
    '2028', '5/2028', '4.7.2028', '4/7', '2028-05-03', '192.168.1.1', 'phiên bản 1.2.2028', '0912.345.678', 'http://so.gov.vn/ngay-12-5-2028', 'thang5nam2028@so.gov.vn', 'a12/5/2028b', '12/5/2028/KH', 'năm 28', 'năm 20280', 'số ngày, tháng',
    'ngày tháng năm sinh', 'Ngày, tháng, năm', 'Buổi sáng (từ 7h30 đến 10h30)', '8 giờ', '', '-', 'nt', 'như trên', '………………', '1. Mục đích', '2.1. Nội dung', 'thực hiện trước, trong và sau', 'các năm trước, những năm sau',
  ])('%s', (text) => expect(texts(text)).toEqual([]))

  test.each([
    ['kinh phí thường xuyên năm 2028', ['năm 2028']], ['doanh thu bán hàng năm 2028', ['năm 2028']], ['Khách hàng tháng 5/2028', ['tháng 5/2028']], ['Ngân hàng quý II/2028', ['quý II/2028']],
    ['Quyết định số 45/QĐ-UBND ngày 4/7/2027 của Ủy ban', ['ngày 4/7/2027']], ['Số: 12/KH-UBND, ngày 4/7/2027', ['ngày 4/7/2027']], ['3 tháng sau khi nhận bàn giao', ['3 tháng sau khi nhận bàn giao']],
    ['1. Trước ngày 20/9/2028: báo cáo', ['Trước ngày 20/9/2028']], ['(23/3/2028)', ['23/3/2028']], ['📅ngày 4/7/2028', ['ngày 4/7/2028']],
  ])('%s holds only what is one', (text, found) => expect(texts(text)).toEqual(found))

  it('takes the whole of an impossible date, and no part of it', () => {
    expect(texts('ngày 35 tháng 8')).toEqual(['ngày 35 tháng 8'])
    expect(texts('ngày 12/15/2028')).toEqual(['ngày 12/15/2028'])
    expect(texts('ngày 09/8/20270')).toEqual(['ngày 09/8/20270'])
  })
})
