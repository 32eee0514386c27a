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
    ['1. Trạm Y tế xã bàn nhiệm vụ tháng sau.', []],
    ['1. Trạm Y tế xã số hóa hồ sơ lập trước năm 1954.', []],
    ['1. Trạm Y tế xã mở lớp từ quý I/2028; đến 31/10/2028 có 90% hộ dự.', ['từ quý I/2028', 'đến 31/10/2028']],
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
})
