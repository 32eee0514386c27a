import { describe, expect, test } from 'vitest'
import { readUnits } from '../../src/mention/units.js'
import { foldKey } from '../../src/source/fold.js'

const names = (text: string) => readUnits(text, foldKey(text)).map((unit) => text.slice(unit.start, unit.end))

describe('one unit, whatever signs its name has', () => {
  test.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Sở Giáo dục và Đào tạo',
    'Bộ Lao động - Thương binh và Xã hội',
    'Phòng Tổ chức - Hành chính - Tài chính - Kế toán',
    'Phòng Kinh tế, Hạ tầng và Đô thị',
    'Khoa Kiểm soát bệnh tật - HIV/AIDS',
    'Ban Quản lý các khu công nghệ cao và khu công nghiệp',
    'Ban Quản lý Khu kinh tế Cửa Lân và các Khu công nghiệp Hồng Lam',
    'Cục Bảo tồn thiên nhiên và Đa dạng sinh học',
    'Báo và Phát thanh, Truyền hình Hồng Lam',
    'Ngân hàng Nhà nước Việt Nam - Chi nhánh Khu vực XI',
    'Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã',
    'Sở NN&MT',
    'Sở VH,TT&DL',
    'Văn phòng HĐND và UBND xã',
    'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
    'Trung tâm Y tế huyện, thị xã, thành phố',
    'UBND các xã, phường, đặc khu Hòn Lam',
    'UBND các xã: Tân An, Mỹ Lạc, Hoa Ban',
    'Chủ tịch Ủy ban nhân dân các huyện/thành phố',
    'Công an tỉnh (PC07)',
    'Phòng Tổ chức cán bộ, Sở Y tế',
    'Phòng Nghiệp vụ 2, Công an tỉnh',
    'TP. Hồng Lam',
  ])('%s', (text) => {
    expect(names(text)).toEqual([text])
  })
})

describe('a row of nouns of kinds is one', () => {
  test.each([
    'các sở, ban, ngành',
    'Các Sở, ngành, đơn vị liên quan',
    'các cơ quan, đơn vị, địa phương liên quan',
    'Các đơn vị y tế thuộc, trực thuộc Trung tâm Y tế',
    'Các khoa, phòng, trạm trực thuộc',
    'Các Khoa/Phòng',
    'Các Vụ, Cục, đơn vị thuộc Bộ',
    'Vụ, Cục liên quan',
    'Viên chức và người lao động toàn đơn vị',
    'cơ quan, tổ chức và cá nhân',
    'Các doanh nghiệp viễn thông, tổ chức, cá nhân có liên quan',
    'Thủ trưởng các sở, ban, ngành, đơn vị trực thuộc Ủy ban nhân dân tỉnh',
    'Trưởng các thôn, bản',
  ])('%s', (text) => {
    expect(names(text)).toEqual([text])
  })
})

describe('a comma, và, a semicolon or a dash splits before another unit', () => {
  test.each([
    ['Sở Y tế, Sở Nội vụ và UBND các xã, phường', ['Sở Y tế', 'Sở Nội vụ', 'UBND các xã, phường']],
    ['Sở Giáo dục và Đào tạo và Sở Y tế', ['Sở Giáo dục và Đào tạo', 'Sở Y tế']],
    [
      'Phòng Tổ chức - Hành chính và Phòng Kế hoạch - Nghiệp vụ',
      ['Phòng Tổ chức - Hành chính', 'Phòng Kế hoạch - Nghiệp vụ'],
    ],
    ['Ban Giám đốc, Trưởng các khoa; Phòng Kế toán', ['Ban Giám đốc', 'Trưởng các khoa', 'Phòng Kế toán']],
    ['Các sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['Các Sở, ban, ngành và các địa phương liên quan', ['Các Sở, ban, ngành', 'các địa phương liên quan']],
    ['Các Sở, ban, ngành và địa phương', ['Các Sở, ban, ngành', 'địa phương']],
    ['các sở, ban, ngành, UBND phường, xã, báo, đài', ['các sở, ban, ngành', 'UBND phường, xã', 'báo, đài']],
    [
      'các Bệnh viện tuyến tỉnh, Trung tâm Y tế huyện, thị xã',
      ['các Bệnh viện tuyến tỉnh', 'Trung tâm Y tế huyện, thị xã'],
    ],
    ['Thường trực HĐND, UBND, Ủy ban Kiểm tra Đảng ủy xã', ['Thường trực HĐND', 'UBND', 'Ủy ban Kiểm tra Đảng ủy xã']],
    ['Văn phòng UBND tỉnh, Sở Tư pháp', ['Văn phòng UBND tỉnh', 'Sở Tư pháp']],
    ['Trạm Y tế xã và các thôn', ['Trạm Y tế xã', 'các thôn']],
    ['Doanh nghiệp, nhà cung cấp dịch vụ, nhà đầu tư', ['Doanh nghiệp', 'nhà cung cấp dịch vụ', 'nhà đầu tư']],
    ['Sở Khoa học và Công nghệ Sở Công Thương', ['Sở Khoa học và Công nghệ', 'Sở Công Thương']],
    ['Sở Tài chính - Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Y tế, VNPT Hồng Lam', ['Sở Y tế', 'VNPT Hồng Lam']],
    ['các Tổ chuyên môn và bộ phận văn phòng', ['các Tổ chuyên môn', 'bộ phận văn phòng']],
    ['sở nội vụ, sở tư pháp', ['sở nội vụ', 'sở tư pháp']],
    ['SỞ Y TẾ, SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', ['SỞ Y TẾ', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('persons', () => {
  test.each([
    ['Ông. Trần Văn An - Trưởng đoàn', ['Ông. Trần Văn An - Trưởng đoàn']],
    ['Đ/c Lê Thị Bình, Phó Hiệu trưởng', ['Đ/c Lê Thị Bình, Phó Hiệu trưởng']],
    ['Trần Văn An, Lê Thị Bình', ['Trần Văn An', 'Lê Thị Bình']],
    // Cells of a table lose the sign between their lines.
    ['Trần Văn An Lê Thị Bình Vũ Hoàng Minh', ['Trần Văn An', 'Lê Thị Bình', 'Vũ Hoàng Minh']],
    ['Nguyễn Thị Thu Hà Trần Văn Bình', ['Nguyễn Thị Thu Hà', 'Trần Văn Bình']],
    ['Nguyễn Lê Minh Anh', ['Nguyễn Lê Minh Anh']],
    [
      'Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã',
      ['Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã'],
    ],
    [
      'Đồng chí Phó Chủ tịch Thường trực, phụ trách lĩnh vực Giám sát và Phản biện',
      ['Đồng chí Phó Chủ tịch Thường trực, phụ trách lĩnh vực Giám sát và Phản biện'],
    ],
    ['cô Lan, thầy Hùng', ['cô Lan', 'thầy Hùng']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('what a unit is for the plan is no part of its name', () => {
  test.each([
    ['Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo', ['Sở Tài chính']],
    ['Sở Nội vụ (Cơ quan thường trực)', ['Sở Nội vụ']],
    ['Các cơ quan chuyên môn (gồm các Sở: Xây dựng, Công Thương)', ['Các cơ quan chuyên môn']],
    ['Ban Giám hiệu (đồng chí Lê Thị Bình phụ trách)', ['Ban Giám hiệu']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

test('heads are spelt out, kinds told apart', () => {
  const text = 'UBND xã, các đơn vị, Trưởng thôn, Trần Văn An'
  const units = readUnits(text, foldKey(text))
  expect(units.map(({ head, kind, plural }) => [head, kind, plural])).toEqual([
    ['ủy ban nhân dân', 'organ', false],
    ['đơn vị', 'group', true],
    ['trưởng', 'office', false],
    ['', 'person', false],
  ])
})

test.each([
  'Phòng, chống thiên tai',
  'Sở hữu trí tuệ',
  'Tổ chức hội nghị',
  'Hội nghị triển khai',
  'Khoa học và công nghệ',
  'Bộ tiêu chí',
  'báo cáo kết quả',
  'nông thôn mới',
  '',
])('no unit: %s', (text) => {
  expect(names(text)).toEqual([])
})

test('reads only between start and end', () => {
  const text = '1. Sở Y tế, Sở Nội vụ'
  expect(readUnits(text, foldKey(text), 3, 10).map((unit) => text.slice(unit.start, unit.end))).toEqual(['Sở Y tế'])
})
