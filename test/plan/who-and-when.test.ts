import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const read = (clauses: string) =>
  parsePlan(
    `ỦY BAN NHÂN DÂN\nXÃ THANH LÂM\nSố: 21/KH-UBND\nThanh Lâm, ngày 04 tháng 02 năm 2028\n\nKẾ HOẠCH\nCông tác năm 2028\n\nI. TỔ CHỨC THỰC HIỆN\n${clauses}\n`,
  ).plan

describe('times of doing', () => {
  test.each<[string, string[]]>([
    ['1. Trạm Y tế xã ban hành quy chế trước ngày 31 tháng 01 năm 2029.', ['trước ngày 31 tháng 01 năm 2029']],
    [
      '1. Trạm Y tế xã đón học sinh trong vòng 03 ngày kể từ ngày bế giảng.',
      ['trong vòng 03 ngày kể từ ngày bế giảng'],
    ],
    ['1. Trạm Y tế xã sinh hoạt định kỳ ít nhất 02 buổi/tháng.', ['định kỳ ít nhất 02 buổi/tháng']],
    ['1. Trạm Y tế xã gửi báo cáo 6 tháng trước ngày 10/6.', ['trước ngày 10/6']],
    ['1. Trạm Y tế xã nộp báo cáo giai đoạn chậm nhất là ngày 15/11/2029.', ['chậm nhất là ngày 15/11/2029']],
    ['1. Trạm Y tế xã dạy trong giờ ngoại khóa từ năm học 2028 - 2029.', ['từ năm học 2028 - 2029']],
    ['1. Trạm Y tế xã khởi công truớc ngày 20/5/2028.', ['truớc ngày 20/5/2028']],
    ['1. Giám sát thường xuyên\nTrạm Y tế xã đi các thôn.', []],
    ['1. Trạm Y tế xã bàn nhiệm vụ tháng sau.', []],
    ['1. Trạm Y tế xã số hóa hồ sơ lập trước năm 1954.', []],
    ['1. Trạm Y tế xã mở lớp từ quý I/2028; đến 31/10/2028 có 90% hộ dự.', ['từ quý I/2028', 'đến 31/10/2028']],
    [
      '1. Trạm Y tế xã thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về tăng cường chăm sóc sức khỏe đến năm 2030.',
      [],
    ],
    ['1. Trạm Y tế xã rút kinh nghiệm sau mỗi đợt chiến dịch.', ['sau mỗi đợt chiến dịch']],
  ])('%s', (clause, times) => {
    expect(read(clause).times.map(({ text }) => text)).toEqual(times)
  })
})

describe('who does it', () => {
  const leads = (clauses: string) => read(clauses).tasks.map(({ lead }) => lead.map(({ text }) => text))

  test.each<[string, string[][]]>([
    [
      '1. Đảng ủy Công an xã, Đảng ủy Quân sự xã: Quán triệt đến đảng viên.',
      [['Đảng ủy Công an xã', 'Đảng ủy Quân sự xã']],
    ],
    ['1. Đối với hộ dân vùng sâu: Trạm Y tế xã cấp phát thuốc tại nhà.', [['Trạm Y tế xã']]],
    [
      '1. Các phòng, ban\n- Phòng Kinh tế: Chỉ đạo các thôn làm thủy lợi.\n- Trạm Y tế xã: Tiêm phòng cho trẻ em.',
      [['Phòng Kinh tế'], ['Trạm Y tế xã']],
    ],
    ['(1) In giấy mời: do Phòng Kinh tế phụ trách, gửi các thôn.', [['Phòng Kinh tế']]],
    ['(1) Âm thanh: Trung tâm Văn hóa và Trạm Y tế xã đảm nhiệm.', [['Trung tâm Văn hóa', 'Trạm Y tế xã']]],
    ['(1) Điểm danh: trợ lý các khoa có trách nhiệm lập danh sách.', [['trợ lý các khoa']]],
    ['1. Đề nghị Công đoàn Trường lo nước uống cho đoàn.', [['Công đoàn Trường']]],
    ['1. Chấm thi (Phòng Kinh tế chủ trì, Trạm Y tế xã phối hợp), trả bài.', [['Phòng Kinh tế']]],
    [
      '1. Đội Cảnh sát điều tra tội phạm về kinh tế, ma túy phối hợp với Phòng Kinh tế kiểm tra các chợ.',
      [['Đội Cảnh sát điều tra tội phạm về kinh tế, ma túy']],
    ],
    ['1. Phòng Kinh tế đầu mối tiếp nhận phản ánh của người dân.', [['Phòng Kinh tế']]],
    ['1. Cấp ủy, Thủ trưởng các đơn vị tiếp tục quán triệt nhiệm vụ.', [['Cấp ủy', 'Thủ trưởng các đơn vị']]],
    ['1. Đề nghị Trạm Y tế xã nhập số liệu tiêm chủng xong trước ngày 05/3/2028.', [['Trạm Y tế xã']]],
    ['1. Việc vận chuyển do Phòng Kinh tế tham mưu, xong trong quý I/2028.', [['Phòng Kinh tế']]],
    ['1. Tổ chức 02 đợt kiểm tra do Phòng Kinh tế thực hiện.', [['Phòng Kinh tế']]],
    ['1. Tổ chức cho học sinh dự hội thi do Sở Y tế chủ trì.', []],
    [
      '1. Các đơn vị sử dụng ngân sách, chủ đầu tư có trách nhiệm gửi hồ sơ.',
      [['Các đơn vị sử dụng ngân sách', 'chủ đầu tư']],
    ],
    [
      '1. Các đồng chí Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành có trách nhiệm dự sinh hoạt.',
      [['Các đồng chí Ủy viên Ban Thường vụ', 'Ủy viên Ban Chấp hành']],
    ],
    ['1. Đề nghị UBND các xã vùng hạ du phối hợp xử lý vi phạm.', [['UBND các xã vùng hạ du']]],
    ['1. Lực lượng, kinh phí\nSử dụng cán bộ của xã và nguồn thường xuyên.', []],
    [
      '1. Kiểm kê\nPhân công:\n- Phòng Tài vụ: Lập danh sách; chuẩn bị phương tiện.\n- Bộ phận Kho quỹ: Sắp xếp tiền mặt gọn gàng.',
      [['Phòng Tài vụ'], ['Bộ phận Kho quỹ']],
    ],
    ['1. Từ nguồn kinh phí chi thường xuyên, Quỹ phát triển hoạt động sự nghiệp và nguồn khác.', []],
    // How many, what will be so, whom it moves: nobody's duty.
    ['1. Mức khen\n- Ủy ban bầu cử xã: Không quá 05 cá nhân;\n- Tổ giúp việc xã: Tối đa 02 cá nhân.', []],
    ['1. Mỗi thôn đều có một tủ sách dùng chung.', []],
    ['1. Nhằm động viên các ngành và các tầng lớp Nhân dân đoàn kết thực hiện cuộc vận động.', []],
    // A heading whose verb goes on, and one that names who it is, are no labels over what follows.
    ['1. Phối hợp kiểm tra, giám sát\nCử đại diện tham gia khi có đoàn kiểm tra về xã.', []],
    [
      '1. Cán bộ phụ trách thư viện xã\n- Tham mưu trình lãnh đạo kế hoạch.\n- Chủ trì mua sách.',
      [['Cán bộ phụ trách thư viện xã']],
    ],
    [
      '1. Phòng Kinh tế\nChủ trì các nhiệm vụ: Xây dựng cơ chế khen thưởng; triển khai các lớp học.',
      [['Phòng Kinh tế']],
    ],
    // Why, not who.
    ['1. Do Phòng Kinh tế chủ trì, việc in ấn đã chậm.', []],
  ])('%s', (clauses, expected) => {
    expect(leads(clauses)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [
      'Các đơn vị thuộc các Bộ quản lý lĩnh vực, các tổ chức quốc tế, các Viện nghiên cứu',
      ['Các đơn vị thuộc các Bộ quản lý lĩnh vực', 'các tổ chức quốc tế', 'các Viện nghiên cứu'],
    ],
    ['UBND các xã, phường và các nghệ nhân', ['UBND các xã, phường', 'các nghệ nhân']],
    [
      'Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội cùng cấp',
      ['Ủy ban MTTQ Việt Nam', 'các tổ chức chính trị - xã hội cùng cấp'],
    ],
  ])('works with %s', (value, expected) => {
    const [task] = read(`1. Tập huấn\n- Đơn vị chủ trì: Phòng Kinh tế\n- Đơn vị phối hợp: ${value}`).tasks
    expect(task?.coordinating.map(({ text }) => text)).toEqual(expected)
  })

  test.each<[string, string[]]>([
    [
      '1. Thanh tra xã chủ trì, cùng Phòng Kinh tế và Trạm Y tế xã kiểm tra các quán.',
      ['Phòng Kinh tế', 'Trạm Y tế xã'],
    ],
    ['1. In ấn\n- Chủ trì: Phòng Kinh tế.\n- Phối hợp: Trạm Y tế xã thực hiện.', ['Trạm Y tế xã']],
    ['1. In ấn\n- Phân công: Phòng Kinh tế chủ trì, cùng Trạm Y tế xã thực hiện.', ['Trạm Y tế xã']],
    ['1. Công an xã phối hợp với Tổ bảo vệ an ninh, trật tự ở cơ sở tuần tra.', ['Tổ bảo vệ an ninh, trật tự ở cơ sở']],
    [
      '1. Trạm Y tế xã phối hợp với Báo và Đài Phát thanh - Truyền hình tỉnh đưa tin.',
      ['Báo và Đài Phát thanh - Truyền hình tỉnh'],
    ],
    ['1. In ấn\n- Chủ trì: Phòng Kinh tế.\n- Phối hợp: UBND các xã hưởng lợi.', ['UBND các xã hưởng lợi']],
  ])('who goes along: %s', (clauses, expected) => {
    expect(read(clauses).tasks.flatMap(({ coordinating }) => coordinating.map(({ text }) => text))).toEqual(expected)
  })

  test('a column of days tells when, not who', () => {
    const [task] = read(
      '| TT | Công việc | Phụ trách | Ngày thực hiện |\n| --- | --- | --- | --- |\n| 1 | Mua cờ | Tổ Lễ tân | Thứ Hai, 07/8/2028 |',
    ).tasks
    expect(task?.lead.map(({ text }) => text)).toEqual(['Tổ Lễ tân'])
    expect(task?.times.map(({ text }) => text)).toEqual(['Thứ Hai, 07/8/2028'])
  })

  test('who only goes along behind the one in charge', () => {
    const [task] = read('1. Chấm thi (Phòng Kinh tế chủ trì, Trạm Y tế xã phối hợp), trả bài.').tasks
    expect(task?.coordinating.map(({ text }) => text)).toEqual(['Trạm Y tế xã'])
  })

  test('a value below its label goes on behind a semicolon', () => {
    const [task] = read(
      '1. Đo đạc\nĐơn vị thực hiện: Phòng Kinh tế.\nThời gian thực hiện:\nTừ ngày 01/4/2028 đến ngày 30/4/2028 ở vùng thấp;\nTừ ngày 02/5/2028 đến ngày 20/5/2028 ở vùng cao.',
    ).tasks
    expect(task?.times.map(({ text }) => text)).toEqual([
      'Từ ngày 01/4/2028 đến ngày 30/4/2028',
      'Từ ngày 02/5/2028 đến ngày 20/5/2028',
    ])
  })

  test('two months of different years in a cell are two times', () => {
    const [task] = read(
      '| TT | Công việc | Phụ trách | Thời gian |\n| --- | --- | --- | --- |\n| 1 | Mở lớp | Phòng Kinh tế | Tháng 3/2028; Tháng 3/2029 |',
    ).tasks
    expect(task?.times.map(({ text }) => text)).toEqual(['Tháng 3/2028', 'Tháng 3/2029'])
  })

  test('documents behind a colon are no one in charge', () => {
    const { tasks } = parsePlan(
      'KẾ HOẠCH\nCông tác năm 2028\n\n- Thực hiện các Chỉ thị: số 12-CT/TU, ngày 09-11-2027; số 15-CT/TU, ngày 02-01-2028;\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n',
    ).plan
    expect(tasks).toEqual([])
  })
})

test('a row with a Roman number and its title in one cell is a band, beside an empty cell too', () => {
  const { tasks } = read(
    '| TT | Chỉ tiêu | Chủ trì |\n| --- | --- | --- |\n|  | I. Kinh tế |  |\n| 1 | Trồng 05 ha chè | Phòng Kinh tế |\n|  | II. Xã hội |  |\n| 2 | Mở 02 lớp học | Trạm Y tế xã |',
  )
  expect(tasks.map(({ title }) => title?.text)).toEqual(['Trồng 05 ha chè', 'Mở 02 lớp học'])
})
