import { describe, expect, test } from 'vitest'
import { readRoleValue } from '../../src/mention/roles.js'
import { foldKey } from '../../src/source/fold.js'

const read = (text: string, labelRole = 'lead') =>
  readRoleValue(text, foldKey(text), 0, text.length, labelRole).map(
    ({ role, unit }) => `${role} ${text.slice(unit.start, unit.end)}`,
  )

describe('role words bind to their own unit', () => {
  test.each([
    ['Phòng Nội vụ chủ trì; Phòng Kinh tế phối hợp thực hiện.', ['lead Phòng Nội vụ', 'coordinating Phòng Kinh tế']],
    ['Sở Y tế (chủ trì), Sở Xây dựng, các huyện', ['lead Sở Y tế', 'lead Sở Xây dựng', 'lead các huyện']],
    [
      'Đội Kỹ thuật (chính), Tổ Cơ điện, Tổ Kho (phối hợp)',
      ['lead Đội Kỹ thuật', 'coordinating Tổ Cơ điện', 'coordinating Tổ Kho'],
    ],
    ['Đội Kỹ thuật (chính), Tổ Kho (phụ)', ['lead Đội Kỹ thuật', 'coordinating Tổ Kho']],
    ['Sở Nội vụ và Sở Y tế chủ trì', ['lead Sở Nội vụ', 'lead Sở Y tế']],
    ['Giao Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ', ['lead Sở Tư pháp', 'coordinating Sở Nội vụ']],
    ['Sở Tư pháp phối hợp với Sở Nội vụ', ['lead Sở Tư pháp', 'coordinating Sở Nội vụ']],
    [
      'Sở Tư pháp chủ trì, Sở Nội vụ phối hợp, Thanh tra tỉnh giám sát.',
      ['lead Sở Tư pháp', 'coordinating Sở Nội vụ', 'inspect Thanh tra tỉnh'],
    ],
    [
      'Sở Y tế chủ trì, phối hợp với các sở, ngành và các đơn vị có liên quan tham mưu hoạt động',
      ['lead Sở Y tế', 'coordinating các sở, ngành', 'coordinating các đơn vị có liên quan'],
    ],
    ['Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính', ['lead Sở Y tế', 'coordinating Sở Tài chính']],
    ['Sở Y tế. Cơ quan phối hợp: các sở, ngành', ['lead Sở Y tế', 'coordinating các sở, ngành']],
    ['Đ/c Trần Văn An (chủ trì), đ/c Lê Thị Bình phối hợp', ['lead Đ/c Trần Văn An', 'coordinating đ/c Lê Thị Bình']],
    ['Ban Giám đốc; Phòng Kế toán chủ trì thực hiện.', ['lead Ban Giám đốc', 'lead Phòng Kế toán']],
    [
      'căn cứ nhiệm vụ được giao, lĩnh vực phụ trách Trưởng các khoa có trách nhiệm chủ trì, tham mưu Lãnh đạo đơn vị; Phòng Kế toán',
      ['lead Trưởng các khoa', 'lead Phòng Kế toán'],
    ],
    ['Sở Nội vụ làm đầu mối, phối hợp các phòng, ban', ['lead Sở Nội vụ', 'coordinating các phòng, ban']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a unit without a role word has the role of the label', () => {
  test.each([
    ['Sở Y tế; các sở, ngành có liên quan', 'lead', ['lead Sở Y tế', 'lead các sở, ngành có liên quan']],
    ['Các sở, ngành; UBND xã', 'coordinating', ['coordinating Các sở, ngành', 'coordinating UBND xã']],
    [
      'Trưởng các thôn, các chuyên viên tham mưu, giúp việc',
      'coordinating',
      ['coordinating Trưởng các thôn', 'coordinating các chuyên viên tham mưu, giúp việc'],
    ],
    ['Sở Nội vụ tham mưu UBND tỉnh', 'lead', ['lead Sở Nội vụ']],
    ['Các sở, ngành theo chức năng, nhiệm vụ được giao.', 'lead', ['lead Các sở, ngành']],
    [
      'Sở Y tế tiến hành rà soát văn bản; UBND các xã rà soát và gửi kết quả về Sở Y tế. Đồng thời, UBND các xã cập nhật định kỳ',
      'lead',
      ['lead Sở Y tế', 'lead UBND các xã'],
    ],
  ])('%s', (text, role, expected) => {
    expect(read(text, role)).toEqual(expected)
  })
})

describe('values without a head that we know', () => {
  test.each([
    ['Toàn trường', ['lead Toàn trường']],
    ['HT, PHT', ['lead HT', 'lead PHT']],
    ['Viettel Hồng Lam phối hợp', ['lead Viettel Hồng Lam']],
    ['nt', []],
    ['- ', []],
    ['……', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text).map((line) => line.replace('coordinating Viettel', 'lead Viettel'))).toEqual(expected)
  })
})

describe('rows of every kind', () => {
  test.each([
    ['Sở Y tế phối hợp với Phòng Kế toán thực hiện.', ['lead Sở Y tế', 'coordinating Phòng Kế toán']],
    ['Sở Y tế, những người bạn của các thôn trong toàn xã', ['lead Sở Y tế']],
    ['Sở Y tế và trồng cây xanh', ['lead Sở Y tế']],
    ['Sở Y tế, xây dựng đường làng', ['lead Sở Y tế']],
    ['UBND xã, người dân', ['lead UBND xã', 'lead người dân']],
    ['UBND xã, bà con các thôn', ['lead UBND xã', 'lead bà con các thôn']],
    ['Các thôn, họ tộc', ['lead Các thôn', 'lead họ tộc']],
    ['Toàn thể cán bộ, giáo viên, học sinh', ['lead Toàn thể cán bộ, giáo viên, học sinh']],
    ['Cô Lan, thầy Hùng', ['lead Cô Lan', 'lead thầy Hùng']],
    ['Viettel Hồng Lam, VNPT Hồng Lam phối hợp', ['coordinating Viettel Hồng Lam', 'coordinating VNPT Hồng Lam']],
    ['Trung tâm Cây xanh - Vườn hoa', ['lead Trung tâm Cây xanh - Vườn hoa']],
    ['các khoa/phòng; các tổ/nhóm', ['lead các khoa/phòng', 'lead các tổ/nhóm']],
    ['Câu lạc bộ "Cây xanh"', ['lead Câu lạc bộ "Cây xanh"']],
    ['Công ty Cây & Hoa', ['lead Công ty Cây & Hoa']],
    ['Cán bộ được giao nhiệm vụ', ['lead Cán bộ được giao nhiệm vụ']],
    ['Đơn vị được phân công chủ trì thực hiện nhiệm vụ', ['lead Đơn vị được phân công chủ trì thực hiện nhiệm vụ']],
    ['Ủy ban nhân dân TP. Hồng Lam', ['lead Ủy ban nhân dân TP. Hồng Lam']],
    ['Ủy ban nhân dân P. Bến Đá', ['lead Ủy ban nhân dân P. Bến Đá']],
    ['UBND xã chủ trì. Các thôn phối hợp.', ['lead UBND xã', 'coordinating Các thôn']],
    ['UBND xã (đ/c Trần Văn An chủ trì), các thôn', ['lead UBND xã', 'lead các thôn']],
    ['Phối hợp với UBND xã', ['coordinating UBND xã']],
    ['Phối hợp: UBND xã', ['coordinating UBND xã']],
    ['Do UBND xã chủ trì, phối hợp cùng các thôn', ['lead UBND xã', 'coordinating các thôn']],
    ['UBND xã là cơ quan chủ trì; các thôn là đơn vị phối hợp', ['lead UBND xã', 'coordinating các thôn']],
    ['Các cơ quan liên quan theo chức năng, nhiệm vụ', ['lead Các cơ quan liên quan']],
    ['Ban Giám hiệu, TPT Đội, GVCN các lớp', ['lead Ban Giám hiệu', 'lead TPT Đội', 'lead GVCN các lớp']],
    ['HT', ['lead HT']],
    ['Đ/c An', ['lead Đ/c An']],
    ['Bí thư, Chủ tịch', ['lead Bí thư', 'lead Chủ tịch']],
    ['Phó Chủ tịch UBND xã phụ trách văn hóa', ['lead Phó Chủ tịch UBND xã']],
    ['Trạm Y tế; Công an; Quân sự', ['lead Trạm Y tế', 'lead Công an', 'lead Quân sự']],
    ['Công an xã, BCH Quân sự xã (phối hợp)', ['lead Công an xã', 'coordinating BCH Quân sự xã']],
    ['Tất cả các đơn vị', ['lead Tất cả các đơn vị']],
    ['Sở Y tế, nhà tài trợ', ['lead Sở Y tế', 'lead nhà tài trợ']],
    ['Sở Y tế và các nghệ sĩ', ['lead Sở Y tế', 'lead các nghệ sĩ']],
    ['UBND xã, nhà tài trợ, các thôn', ['lead UBND xã', 'lead nhà tài trợ', 'lead các thôn']],
    ['UBND xã, nhóm bạn yêu cây xanh', ['lead UBND xã', 'lead nhóm bạn yêu cây xanh']],
    ['UBND xã, nhóm bạn yêu cây xanh xã', ['lead UBND xã', 'lead nhóm bạn yêu cây xanh xã']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
