import { describe, expect, test } from 'vitest'
import { readUnitHeading } from '../../src/mention/units-heading.js'
import { foldKey } from '../../src/source/fold.js'

function read(text: string): string | null {
  const heading = readUnitHeading(text, foldKey(text))
  if (!heading) return null
  const names = heading.units.map((unit) => text.slice(unit.start, unit.end)).join(' + ')
  const body = text.slice(heading.body)
  return `${heading.mode ?? '-'}: ${names}${body ? ` → ${body}` : ''}`
}

describe('headings that name who answers', () => {
  test.each([
    ['Sở Nội vụ', '-: Sở Nội vụ'],
    ['Sở Nội vụ:', '-: Sở Nội vụ'],
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', '-: SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    ['Giao Sở Nội vụ', 'assign: Sở Nội vụ'],
    ['Phân công nhiệm vụ cho các phòng chuyên môn', 'assign: các phòng chuyên môn'],
    ['Trách nhiệm của đối tượng thực hiện kiểm kê:', 'assign: đối tượng thực hiện kiểm kê'],
    ['Nhiệm vụ của Sở Tài chính', 'assign: Sở Tài chính'],
    ['Đề nghị Hội Nông dân tỉnh:', 'request: Hội Nông dân tỉnh'],
    ['Đề nghị: Ủy ban MTTQ xã', 'request: Ủy ban MTTQ xã'],
    ['Đối với các trường học', 'concern: các trường học'],
    ['Đối với đơn vị được kiểm tra: Chuẩn bị báo cáo', 'concern: đơn vị được kiểm tra → Chuẩn bị báo cáo'],
    ['Mời Công an tỉnh', 'invite: Công an tỉnh'],
    ['Các sở, ban, ngành; UBND các xã, phường', '-: Các sở, ban, ngành + UBND các xã, phường'],
    ['Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo', '-: Sở Tài chính'],
    ['Ông. Trần Văn An - Trưởng đoàn: Phụ trách chung', '-: Ông. Trần Văn An - Trưởng đoàn → Phụ trách chung'],
    ['Trưởng Ban Chỉ đạo', '-: Trưởng Ban Chỉ đạo'],
    ['Cục Biến đổi khí hậu có trách nhiệm:', '-: Cục Biến đổi khí hậu'],
    ['Các sở, ban, ngành theo chức năng, nhiệm vụ được giao:', '-: Các sở, ban, ngành'],
    ['UBND các xã: Tân An, Mỹ Lạc', '-: UBND các xã: Tân An, Mỹ Lạc'],
    ['UBND các xã, phường: Phối hợp với Sở Y tế', '-: UBND các xã, phường → Phối hợp với Sở Y tế'],
    ['Ban Quản lý dự án đầu tư xây dựng tỉnh', '-: Ban Quản lý dự án đầu tư xây dựng tỉnh'],
    ['Văn phòng Điều phối nông thôn mới tỉnh', '-: Văn phòng Điều phối nông thôn mới tỉnh'],
    ['Phòng Tài chính kế toán', '-: Phòng Tài chính kế toán'],
    ['Trung tâm Dịch vụ tổng hợp', '-: Trung tâm Dịch vụ tổng hợp'],
    ['Các cơ sở đào tạo đại học, sau đại học', '-: Các cơ sở đào tạo đại học, sau đại học'],
    ['Giáo viên chủ nhiệm lớp', '-: Giáo viên chủ nhiệm lớp'],
    ['Đội ngũ cán bộ, giáo viên', '-: Đội ngũ cán bộ, giáo viên'],
    ['Cán bộ phụ trách lĩnh vực giám sát', '-: Cán bộ phụ trách lĩnh vực giám sát'],
    [
      'Các Phó chủ tịch phụ trách lĩnh vực Dân tộc và các Hội quần chúng',
      '-: Các Phó chủ tịch phụ trách lĩnh vực Dân tộc và các Hội quần chúng',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('headings that name nobody', () => {
  test.each([
    'Mục đích',
    'Công tác tuyên truyền',
    'Ban hành kế hoạch',
    'Phòng, chống dịch',
    'PHÒNG, CHỐNG THAM NHŨNG',
    'Phòng ngừa vi phạm',
    'Sở hữu trí tuệ',
    'Tổ chức thực hiện',
    'TỔ CHỨC THỰC HIỆN',
    'Tổ Chức Thực Hiện',
    'Tổ chức bộ máy',
    'Hội nghị triển khai',
    'Đoàn kết nội bộ',
    'Bộ máy tổ chức',
    'Khoa học và công nghệ',
    'Thanh tra, kiểm tra',
    'Lãnh đạo, chỉ đạo',
    'Thuế, phí và lệ phí',
    'Cơ sở vật chất',
    'Cấp giấy phép',
    'Cấp tỉnh',
    'Doanh nghiệp số',
    'Các ngành, lĩnh vực khác',
    'Nông nghiệp và Môi trường',
    'Cơ quan chủ trì, phối hợp',
    'Đơn vị thực hiện',
    'Đối tượng, phạm vi',
    'Thành viên',
    'Nhóm 1',
    'Đối với công tác tuyên truyền',
    'Phân công nhiệm vụ',
    'Giao lưu văn nghệ',
    'Nhiệm vụ của kế hoạch',
    'Đề nghị khen thưởng',
    '',
  ])('%s', (text) => {
    expect(read(text)).toBeNull()
  })
})

test.each([
  'Sở Tài chính rà soát, tổng hợp',
  'Ban công tác Mặt trận các tổ dân phố căn cứ kế hoạch này tổ chức giám sát',
  'UBND các xã chủ động bố trí kinh phí',
  'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính:',
])('a sentence is no heading: %s', (text) => {
  expect(read(text)).toBeNull()
})

describe('names with signs and rows inside', () => {
  test.each([
    [
      'Ủy ban nhân dân các xã, phường: Cắm mốc hành lang bảo vệ hồ chứa.',
      '-: Ủy ban nhân dân các xã, phường → Cắm mốc hành lang bảo vệ hồ chứa.',
    ],
    [
      'Đồng chí Phó Chủ tịch Thường trực, phụ trách lĩnh vực Giám sát và Phản biện',
      '-: Đồng chí Phó Chủ tịch Thường trực, phụ trách lĩnh vực Giám sát và Phản biện',
    ],
    ['Các tổ chuyên môn, GVCN;', '-: Các tổ chuyên môn + GVCN'],
    ['Ủy ban nhân dân (UBND) các xã', '-: Ủy ban nhân dân (UBND) các xã'],
    ['Báo và Đài Phát thanh - Truyền hình tỉnh', '-: Báo và Đài Phát thanh - Truyền hình tỉnh'],
    ['các tổ chức chính trị - xã hội cùng cấp', '-: các tổ chức chính trị - xã hội cùng cấp'],
    [
      'Các doanh nghiệp viễn thông, tổ chức, cá nhân có liên quan',
      '-: Các doanh nghiệp viễn thông, tổ chức, cá nhân có liên quan',
    ],
    ['Sở Y tế (chủ trì), Sở Xây dựng, huyện', '-: Sở Y tế + Sở Xây dựng + huyện'],
    [
      'Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã',
      '-: Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch Hội Nông dân xã',
    ],
    ['Các Sở, ban, ngành và địa phương', '-: Các Sở, ban, ngành + địa phương'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
