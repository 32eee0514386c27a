import { describe, expect, test } from 'vitest'
import { readDuties } from '../../src/mention/duties.js'
import { foldKey } from '../../src/source/fold.js'

/** `opening: leads | coordinating`. */
const read = (text: string) =>
  readDuties(text, foldKey(text)).map((duty) => {
    const names = (units: typeof duty.lead) => units.map((unit) => text.slice(unit.start, unit.end)).join(' + ')
    return `${duty.opening}: ${names(duty.lead)} | ${names(duty.coordinating)}`.replace(/ \| $/, '')
  })

describe('a unit is the subject of a duty', () => {
  test.each([
    ['Sở Y tế theo dõi, đôn đốc UBND xã và các cơ quan chức năng.', ['subject: Sở Y tế']],
    ['Sở Tài chính, trên cơ sở đề xuất của các cơ quan, chủ trì tổng hợp trình UBND tỉnh.', ['subject: Sở Tài chính']],
    ['Hiệu trưởng các trường học có trách nhiệm xây dựng kế hoạch.', ['subject: Hiệu trưởng các trường học']],
    ['Các chi đoàn đăng ký mở gian hàng.', ['subject: Các chi đoàn']],
    ['Sở Xây dựng: hướng dẫn các địa phương.', ['subject: Sở Xây dựng']],
    ['Hằng năm, Sở Nội vụ chủ trì tổng hợp, báo cáo.', ['subject: Sở Nội vụ']],
    ['Trước ngày 15/11 hằng năm, UBND các xã, phường báo cáo kết quả.', ['subject: UBND các xã, phường']],
    [
      'Căn cứ Kế hoạch này, các sở, ngành và UBND xã được phân công chủ trì có trách nhiệm lập kế hoạch.',
      ['subject: các sở, ngành + UBND xã'],
    ],
    [
      'Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm lập dự toán.',
      ['subject: Các cơ quan được phân công chủ trì thực hiện nhiệm vụ'],
    ],
    ['Đối với đơn thư tố cáo, bộ phận xử lý đơn thư phải tham mưu xử lý kịp thời.', ['subject: bộ phận xử lý đơn thư']],
    ['(*) Nếu có thay đổi về thời gian, Sở Công Thương sẽ thông báo bằng văn bản.', ['subject: Sở Công Thương']],
    [
      'Đặt thùng quỹ tại hội trường; các thành viên trong ban tổ chức trực tiếp quản lý.',
      ['subject: các thành viên trong ban tổ chức'],
    ],
    [
      'Giám đốc Sở Tài chính; Thủ trưởng các sở, ban, ngành và các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này.',
      ['subject: Giám đốc Sở Tài chính + Thủ trưởng các sở, ban, ngành + các cơ quan liên quan'],
    ],
    ['Đồng chí Phó Chủ tịch UBND xã trực tiếp chỉ đạo.', ['subject: Phó Chủ tịch UBND xã']],
    [
      'Ông Trần Văn An, Trưởng phòng Kinh tế chịu trách nhiệm tham mưu.',
      ['subject: Ông Trần Văn An, Trưởng phòng Kinh tế'],
    ],
    // Verbs are an open class: behind a complete name any word in small letters that is none of those below.
    ['Trạm Y tế phun thuốc diệt muỗi.', ['subject: Trạm Y tế']],
    ['Đoàn Thanh niên dựng cổng chào, kê bàn ghế.', ['subject: Đoàn Thanh niên']],
    ['Hội Phụ nữ nấu cơm phục vụ lực lượng.', ['subject: Hội Phụ nữ']],
    ['Sở Y tế điều hai xe trực tại hiện trường.', ['subject: Sở Y tế']],
    ['Văn phòng UBND xã chép lại biên bản.', ['subject: Văn phòng UBND xã']],
    ['Đội QLML khóa van, xả cặn theo sơ đồ.', ['subject: Đội QLML']],
    // Names of bodies keep the verbs that name them.
    ['Tổ quay phim chịu trách nhiệm ghi hình.', ['subject: Tổ quay phim']],
    ['Tổ in sao đề thi chịu trách nhiệm bảo mật.', ['subject: Tổ in sao đề thi']],
    ['Đội phun thuốc khử trùng chủ trì.', ['subject: Đội phun thuốc khử trùng']],
    ['Tổ chấm điểm chủ trì.', ['subject: Tổ chấm điểm']],
    // A share before somebody by name is his goal, not he.
    ['Để hoàn thành 100% kế hoạch, Công an xã chủ trì rà soát.', ['subject: Công an xã']],
    ['Đối với 100% trường học, Sở Y tế kiểm tra.', ['subject: Sở Y tế']],
    ['Mỗi đảng viên viết bản cam kết.', ['subject: Mỗi đảng viên']],
    ['Các khoa, phòng căn cứ Kế hoạch này xây dựng kế hoạch chi tiết.', ['subject: Các khoa, phòng']],
    ['Sở Y tế chỉ đạo Chi cục Dân số thực hiện các nội dung sau:', ['subject: Sở Y tế + Chi cục Dân số']],
    [
      'Ban vì sự tiến bộ phụ nữ tỉnh căn cứ Kế hoạch này tổ chức triển khai.',
      ['subject: Ban vì sự tiến bộ phụ nữ tỉnh'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a unit follows giao, đề nghị, yêu cầu, phân công, do', () => {
  test.each([
    ['Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện.', ['giao: Sở Y tế | Sở Tài chính']],
    [
      'Xây dựng Quy chế (Giao Công an tỉnh chủ trì, phối hợp với Sở Tư pháp; Sở Nội vụ và các cơ quan có liên quan tham mưu).',
      ['giao: Công an tỉnh | Sở Tư pháp + Sở Nội vụ + các cơ quan có liên quan'],
    ],
    ['Trong đó giao Giám đốc Công an tỉnh chỉ đạo thực hiện:', ['giao: Giám đốc Công an tỉnh']],
    ['Ủy ban nhân dân xã giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc.', ['giao: Văn phòng HĐND và UBND xã']],
    ['giao sở nội vụ chủ trì, phối hợp với sở tư pháp.', ['giao: sở nội vụ | sở tư pháp']],
    [
      'Đề nghị Thường trực HĐND, UBND xã thường xuyên phối hợp, trao đổi thông tin.',
      ['đề nghị: Thường trực HĐND + UBND xã'],
    ],
    [
      'Căn cứ Kế hoạch này, đề nghị các Tổ chuyên môn, Đoàn trường xây dựng kế hoạch chi tiết.',
      ['đề nghị: các Tổ chuyên môn + Đoàn trường'],
    ],
    ['Yêu cầu Trưởng các thôn tổ chức họp dân.', ['yêu cầu: Trưởng các thôn']],
    [
      'Phân công đồng chí Phó Chủ tịch Thường trực trực tiếp phụ trách công tác này.',
      ['phân công: Phó Chủ tịch Thường trực'],
    ],
    [
      'Phân công đồng chí Lê Thị Bình, Phó Hiệu trưởng phụ trách chuyên môn.',
      ['phân công: đồng chí Lê Thị Bình, Phó Hiệu trưởng'],
    ],
    ['Phương tiện đi lại do Văn phòng Sở bố trí.', ['do: Văn phòng Sở']],
    ['Nhiệm vụ cụ thể do Tổ trưởng tổ công tác phân công (có bảng kèm theo).', ['do: Tổ trưởng tổ công tác']],
    [
      'UBND tỉnh yêu cầu các sở, ban, ngành triển khai thực hiện; định kỳ trước ngày 30/11 báo cáo kết quả.',
      ['yêu cầu: các sở, ban, ngành'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('with whom', () => {
  test.each([
    [
      'Ban Tuyên giáo xây dựng phim tư liệu, Văn phòng Hội mở chuyên mục.',
      ['subject: Ban Tuyên giáo', 'subject: Văn phòng Hội'],
    ],
    ['Sở Y tế hướng dẫn Công an xã, Trạm Y tế mở sổ theo dõi.', ['subject: Sở Y tế']],
    [
      'Đ/c Trần Văn An phụ trách cơ sở vật chất; cùng Ban đại diện cha mẹ học sinh vận động học bổng.',
      ['subject: Đ/c Trần Văn An | Ban đại diện cha mẹ học sinh'],
    ],
    [
      'Phối hợp với các Bệnh viện tuyến tỉnh, Trung tâm Y tế huyện, thị xã thu thập hình ảnh.',
      ['none:  | các Bệnh viện tuyến tỉnh + Trung tâm Y tế huyện, thị xã'],
    ],
    [
      'Chủ trì, phối hợp với các phòng thuộc Sở và cơ quan, đơn vị có liên quan tổ chức Hội nghị.',
      ['none:  | các phòng thuộc Sở + cơ quan, đơn vị có liên quan'],
    ],
    [
      'Chủ động phối hợp chặt chẽ, làm đầu mối kết nối với Công an xã Mỹ Lạc, cơ quan y tế địa phương và chính quyền xã để xử lý.',
      ['none:  | Công an xã Mỹ Lạc + cơ quan y tế địa phương + chính quyền xã'],
    ],
    [
      'phối hợp Ban Quản lý khu công nghiệp; các doanh nghiệp viễn thông và các đơn vị liên quan rà soát quy hoạch.',
      ['none:  | Ban Quản lý khu công nghiệp + các doanh nghiệp viễn thông + các đơn vị liên quan'],
    ],
    ['Phối hợp với cấp trên để đảm bảo nguồn lực.', ['none:  | cấp trên']],
    [
      'Phối hợp với Sở Y tế, đơn vị được lựa chọn quan trắc môi trường triển khai Kế hoạch.',
      ['none:  | Sở Y tế + đơn vị được lựa chọn quan trắc môi trường'],
    ],
    [
      'Công an xã phối hợp lực lượng bảo vệ an ninh trật tự cơ sở tuần tra.',
      ['subject: Công an xã | lực lượng bảo vệ an ninh trật tự cơ sở'],
    ],
    ['Sở Y tế hướng dẫn các địa phương; phối hợp với Sở Tài chính thẩm định.', ['subject: Sở Y tế | Sở Tài chính']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  test.each([
    'Phối hợp kiểm tra, giám sát việc thực hiện.',
    'Phối hợp tổ chức các lớp tập huấn.',
    'Bảo đảm sự phối hợp chặt chẽ giữa các cơ quan, đơn vị.',
    'Phối hợp, hướng dẫn các doanh nghiệp thực hiện.',
    'Chỉ đạo hệ thống y tế cơ sở phối hợp với các trường học triển khai.',
    'Khuyến khích các cơ sở giáo dục phối hợp với các doanh nghiệp.',
  ])('nobody: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('no duty', () => {
  test.each([
    'Trên đây là Kế hoạch kiểm tra năm 2028, đề nghị các đơn vị tổ chức thực hiện.',
    'Đề nghị các tổ chức thành viên nghiêm túc triển khai thực hiện Kế hoạch này./.',
    'Yêu cầu các sở, ban, ngành, địa phương nghiêm túc triển khai thực hiện./.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về UBND xã (qua Phòng Kinh tế).',
    'Chủ tịch UBND các xã chịu trách nhiệm trước UBND tỉnh nếu để xảy ra vi phạm.',
    'Sở Y tế chịu trách nhiệm về tính chính xác của số liệu.',
    'UBND tỉnh ban hành Kế hoạch trồng rừng năm 2028 như sau:',
    'Báo cáo gửi về Sở Xây dựng để tổng hợp, báo cáo UBND tỉnh.',
    'Tham mưu cho Giám đốc Sở ban hành văn bản.',
    'Các cơ quan, đơn vị liên quan triển khai thực hiện.',
    'Mỗi cơ quan, tổ chức phải cụ thể hóa bằng chương trình công tác.',
    'Nhiệm vụ được UBND tỉnh giao cho Sở Y tế tại Kế hoạch số 5/KH-UBND.',
    'Theo đề nghị của Sở Y tế tại Tờ trình số 9/TTr-SYT.',
    'Kinh phí do ngân sách nhà nước bảo đảm.',
    'Dự toán do Phòng Kinh tế lập được phê duyệt.',
    'Phân công cán bộ thực hiện công tác lưu trữ.',
    'Sở Tài chính đã bố trí kinh phí năm 2027.',
    'Địa điểm: Hội trường Sở Y tế.',
    'Trưởng đoàn: Ông Trần Văn An.',
    'Cơ quan thực hiện:',
    'UBND tỉnh khóa XIX nhiệm kỳ 2026 - 2031.',
    'Các trường học, trạm y tế vùng nông thôn đều có nước sạch.',
    'Công an xã nơi đối tượng ở.',
    'Chính quyền tỉnh đóng vai trò kiến tạo.',
    'Các xã, phường còn lại.',
    'Trạm Y tế diện tích 200 m2.',
    'Công an xã quân số 25 đồng chí.',
    'Sở Y tế biên chế được giao.',
    'Hội Nông dân tỷ lệ thu hút 75%.',
    'Sở Tài chính hầu hết đã qua đào tạo.',
    'Tổ dân phố số 4 ngập sâu.',
    'Đến năm 2028, 100% bí thư, phó bí thư chi bộ được bồi dưỡng.',
    'Phòng ngừa vi phạm; Hội nghị tổng kết; Tổ chức kiểm tra.',
    'Kiểm tra các đơn vị; yêu cầu các đơn vị lắp đặt trạm cân.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('a sentence is a duty of its own, where it stands', () => {
  const text = 'Sở Y tế rà soát văn bản. UBND xã niêm yết danh sách.'
  const duties = readDuties(text, foldKey(text))
  expect(duties.map((duty) => text.slice(duty.start, duty.end))).toEqual([
    'Sở Y tế rà soát văn bản',
    'UBND xã niêm yết danh sách.'.slice(0, -1),
  ])
})

test('classes of bodies are told from those with a name', () => {
  const weak = (text: string) => readDuties(text, foldKey(text)).map((duty) => duty.weak)
  expect(weak('Các đơn vị, địa phương tăng cường kiểm tra.')).toEqual([true])
  expect(weak('Các sở, ban, ngành tăng cường kiểm tra.')).toEqual([false])
})

test('reads only between start and end', () => {
  const text = 'Sở Y tế: rà soát văn bản. UBND xã niêm yết danh sách.'
  expect(readDuties(text, foldKey(text), 9, 24)).toEqual([])
})

describe('sentences of every shape', () => {
  test.each([
    ['Sở Tư pháp chủ trì, Sở Nội vụ phối hợp, Thanh tra tỉnh giám sát.', ['subject: Sở Tư pháp | Sở Nội vụ']],
    ['Ủy ban nhân dân các xã, phường: Cắm mốc hành lang bảo vệ hồ chứa.', ['subject: Ủy ban nhân dân các xã, phường']],
    ['Việc vận chuyển do Phòng Kinh tế tham mưu, xong trong quý I/2028.', ['do: Phòng Kinh tế']],
    [
      'Các đơn vị sử dụng ngân sách, chủ đầu tư có trách nhiệm gửi hồ sơ.',
      ['subject: Các đơn vị sử dụng ngân sách + chủ đầu tư'],
    ],
    ['Sở Nội vụ chủ trì, phối hợp với Sở Tài chính:', ['subject: Sở Nội vụ | Sở Tài chính']],
    [
      'Công an xã phối hợp với Tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra.',
      ['subject: Công an xã | Tổ bảo vệ an ninh, trật tự ở cơ sở'],
    ],
    ['Trưởng các thôn, các chuyên viên tham mưu, giúp việc', ['subject: Trưởng các thôn + các chuyên viên']],
    ['giao sở nội vụ chủ trì, phối hợp sở tư pháp.', ['giao: sở nội vụ | sở tư pháp']],
    ['Sở Nội vụ làm đầu mối, phối hợp các phòng ban', ['subject: Sở Nội vụ | các phòng ban']],
    ['Sở Nội vụ làm đầu mối. Phối hợp các phòng ban', ['subject: Sở Nội vụ', 'none:  | các phòng ban']],
    ['Sở Y tế chỉ đạo Chi cục Dân số thực hiện', ['subject: Sở Y tế']],
    ['Sở Y tế chỉ đạo Chi cục Dân số thực hiện kiểm tra; báo cáo UBND tỉnh.', ['subject: Sở Y tế']],
    [
      'Phối hợp với Sở Xây dựng và Ủy ban nhân dân các xã, phường',
      ['none:  | Sở Xây dựng + Ủy ban nhân dân các xã, phường'],
    ],
    [
      'Chủ trì, phối hợp với các phòng thuộc Sở và cơ quan, đơn vị có liên quan tổ chức Hội nghị.',
      ['none:  | các phòng thuộc Sở + cơ quan, đơn vị có liên quan'],
    ],
    [
      'Căn cứ Kế hoạch này, các sở, ngành và UBND xã được phân công chủ trì có trách nhiệm lập kế hoạch.',
      ['subject: các sở, ngành + UBND xã'],
    ],
    ['Giám đốc Công an tỉnh chỉ đạo thực hiện:', ['subject: Giám đốc Công an tỉnh']],
    [
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể phối hợp tuyên truyền.',
      ['đề nghị: Ủy ban Mặt trận Tổ quốc Việt Nam xã + các đoàn thể'],
    ],
    [
      'Giao Trưởng phòng Kinh tế và Chủ tịch UBND các xã tổ chức thực hiện.',
      ['giao: Trưởng phòng Kinh tế + Chủ tịch UBND các xã'],
    ],
    [
      'Phòng Kinh tế tham mưu UBND xã ban hành quyết định; gửi Sở Tài chính trước ngày 5/6.',
      ['subject: Phòng Kinh tế'],
    ],
    ['Khi có dịch, Trạm Y tế báo cáo ngay cho Trung tâm Y tế.', ['subject: Trạm Y tế']],
    ['Nếu thiếu kinh phí, các thôn lập dự toán bổ sung.', ['subject: các thôn']],
    ['Các thôn (trừ thôn Bến Đá) cùng trồng cây.', ['subject: Các thôn']],
    ['Mời Công an xã, Ban Chỉ huy Quân sự xã dự họp.', ['mời: Công an xã + Ban Chỉ huy Quân sự xã']],
    [
      'Thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã căn cứ Kế hoạch này tổ chức thực hiện.',
      ['subject: Thủ trưởng các cơ quan, đơn vị + Chủ tịch UBND các xã'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'Do Phòng Kinh tế chủ trì, việc in ấn đã chậm.',
    'Công văn số 12/SNV-CCHC ngày 4/5/2028 do Sở Nội vụ ban hành',
    '- Thẩm định dự toán, bố trí kinh phí mua cây giống.',
    'Thuế, phí và lệ phí',
    'Lãnh đạo, chỉ đạo',
    'Tổ chức cho học sinh dự hội thi do Sở Y tế chủ trì.',
    'Nhiệm vụ được UBND tỉnh giao Sở Y tế tại Kế hoạch số 5/KH-UBND.',
    'Đơn vị chủ trì: Phòng Điều dưỡng; Đơn vị phối hợp: các khoa lâm sàng.',
  ])('%s tells nobody', (text) => {
    expect(read(text)).toEqual([])
  })
})
