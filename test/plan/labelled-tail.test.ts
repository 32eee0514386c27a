import { expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const taskOf = (words: string) =>
  parsePlan(`KẾ HOẠCH\nTrồng cây năm 2028\n\nI. NHIỆM VỤ\n1. Việc chung\n- ${words}\n`).plan.tasks.map((task) => ({
    kind: task.kind,
    title: task.title?.text,
    lead: task.lead.map(({ text }) => text),
    coordinating: task.coordinating.map(({ text }) => text),
    times: task.times.map(({ text }) => text),
    product: task.product.map(({ text }) => text),
  }))

const plain = { kind: 'fields', coordinating: [], times: [], product: [] }

test.each([
  [
    'Mở chuyên mục trên Cổng thông tin. Đơn vị thực hiện: Văn phòng Sở. Thời gian: Tháng 5/2028.',
    { ...plain, title: 'Mở chuyên mục trên Cổng thông tin', lead: ['Văn phòng Sở'], times: ['Tháng 5/2028'] },
  ],
  [
    'Treo pano (đơn vị thực hiện: Phòng Hạ tầng; thời gian: tháng 6/2028; sản phẩm: 20 pano).',
    { ...plain, title: 'Treo pano', lead: ['Phòng Hạ tầng'], times: ['tháng 6/2028'], product: ['20 pano'] },
  ],
  [
    'Phát động cuộc thi - Đơn vị chủ trì: Công đoàn cơ sở; Thời gian: từ 15/5 đến 15/7/2028.',
    { ...plain, title: 'Phát động cuộc thi', lead: ['Công đoàn cơ sở'], times: ['từ 15/5 đến 15/7/2028'] },
  ],
  [
    'Rà soát hồ sơ (chủ trì: Phòng Quản lý nhà; phối hợp: Thanh tra Sở).',
    { ...plain, title: 'Rà soát hồ sơ', lead: ['Phòng Quản lý nhà'], coordinating: ['Thanh tra Sở'] },
  ],
  [
    'Lập danh mục; chủ trì: Phòng Kinh tế, phối hợp: Công an xã; hoàn thành: 30/4/2028.',
    {
      ...plain,
      title: 'Lập danh mục',
      lead: ['Phòng Kinh tế'],
      coordinating: ['Công an xã'],
      times: ['30/4/2028'],
    },
  ],
  [
    'Tổ chức hội thi (thời gian: 26/3/2028, địa điểm: Nhà văn hóa, chủ trì: Đoàn Thanh niên).',
    { ...plain, title: 'Tổ chức hội thi', lead: ['Đoàn Thanh niên'], times: ['26/3/2028'] },
  ],
  [
    'Treo pano (đơn vị thực hiện: Phòng Hạ tầng; thời hạn: 10/02/2028).',
    { ...plain, title: 'Treo pano', lead: ['Phòng Hạ tầng'], times: ['thời hạn: 10/02/2028'] },
  ],
  [
    'Rà soát hồ sơ (thực hiện: Phòng Kinh tế). Kết quả lưu tại xã.',
    { ...plain, title: 'Rà soát hồ sơ', lead: ['Phòng Kinh tế'] },
  ],
  [
    'Rà soát hồ sơ. Chủ trì: Phòng Kinh tế. Kết quả lưu tại xã.',
    { ...plain, title: 'Rà soát hồ sơ', lead: ['Phòng Kinh tế'] },
  ],
  [
    'Tổ chức hội nghị - Chủ trì: Văn phòng Sở - Thành phần: Ban Chấp hành.',
    { ...plain, title: 'Tổ chức hội nghị', lead: ['Văn phòng Sở'] },
  ],
])('%s', (words, expected) => {
  expect(taskOf(words)).toEqual([expected])
})

test.each([
  'Lãnh đạo, chỉ đạo, thực hiện: Bầu đủ số lượng đại biểu.',
  'Hình thức tuyên truyền, nội dung: phòng cháy.',
  'Đo lường theo hai mức (thời gian: 06 tháng).',
])('no one is told to act: %s', (words) => {
  expect(taskOf(words)).toEqual([])
})
