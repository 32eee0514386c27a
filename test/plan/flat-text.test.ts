import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const lines = [
  'TRƯỜNG THCS MỸ LẠC',
  'Số: 27/KH-THCS',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Mỹ Lạc, ngày 03 tháng 9 năm 2028',
  'KẾ HOẠCH',
  'Tổ chức tuần lễ đọc sách năm học 2028 - 2029',
  'Căn cứ Công văn số 411/PGDĐT ngày 20/8/2028 của Phòng Giáo dục và Đào tạo Đông Khê, nhà trường xây dựng kế hoạch như sau:',
  'I. MỤC ĐÍCH',
  '1. Mục đích chung',
  '- Khơi dậy thói quen đọc sách của học sinh.',
  '- Gắn kết thư viện với các lớp.',
  '2. Mục đích riêng',
  '- Mỗi học sinh đọc ít nhất 03 cuốn trong tuần lễ.',
  'II. NỘI DUNG',
  '1. Ngày hội sách',
  'a) Đơn vị chủ trì: Tổ Ngữ văn.',
  'b) Đơn vị phối hợp: Thư viện; Liên đội.',
  'c) Thời gian: Trước ngày 20/9/2028.',
  '2. Thi kể chuyện theo sách',
  'a) Đơn vị chủ trì: Liên đội.',
  'b) Thời gian: Ngày 25/9/2028.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Tổ Văn phòng chuẩn bị bàn ghế trước ngày 18/9/2028.',
  '2. Giáo viên chủ nhiệm các lớp hướng dẫn học sinh chọn sách.',
]
const outlineOf = (text: string) => {
  const { plan } = parsePlan(text)
  const titles = (sections: typeof plan.sections): unknown[] =>
    sections.flatMap(({ id, title, sections: below }) => [[id, title?.text ?? null], ...titles(below)])
  return titles(plan.sections)
}
const tasksOf = (text: string) =>
  parsePlan(text).plan.tasks.map(({ section, kind, lead, coordinating, times }) => ({
    section,
    kind,
    lead: lead.map((unit) => unit.text),
    coordinating: coordinating.map((unit) => unit.text),
    times: times.map((time) => time.edtf),
  }))

describe('a plan flattened to running text', () => {
  test('has the sections and tasks of the same plan in lines, wherever it is wrapped', () => {
    const words = lines.join(' ').split(' ')
    const sections = outlineOf(lines.join('\n'))
    const tasks = tasksOf(lines.join('\n'))
    expect(sections).toHaveLength(14)
    expect(tasks.length).toBeGreaterThanOrEqual(4)
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 8, max: 20 })), (widths) => {
        const wrapped: string[] = []
        for (let at = 0; at < words.length; ) {
          const width = widths.next().value ?? 12
          wrapped.push(words.slice(at, at + width).join(' '))
          at += width
        }
        expect(outlineOf(wrapped.join('\n'))).toEqual(sections)
        expect(tasksOf(wrapped.join('\n'))).toEqual(tasks)
      }),
      { numRuns: 60 },
    )
  })

  test('keeps every character of it', () => {
    const text = lines.join(' ')
    const { tree } = parsePlan(text)
    expect([tree.position?.start.offset, tree.position?.end.offset]).toEqual([0, text.length])
  })
})

describe('what is no flattened plan', () => {
  const head = 'KẾ HOẠCH\nVệ sinh môi trường năm 2028\n\n'
  test.each([
    ['an enumeration in a sentence', 'Ra quân ở ba nơi: 1. Chợ xã; 2. Bến xe; 3. Công viên.'],
    ['references', 'Theo khoản 1. Điều 2. và mục 3. Chương II. của Quy chế, các thôn thực hiện ở điểm 4. Phụ lục I.'],
    ['names with a dash', 'Phòng Văn hóa - Thông tin và Trung tâm Văn hóa - Thể thao cùng dự.'],
  ])('%s is one paragraph', (_, sentence) => {
    const { plan } = parsePlan(`${head}${sentence}\n`)
    expect(plan.sections).toEqual([])
  })

  test('a plan with lines of its own keeps an enumeration inside one', () => {
    const body = ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'III. KINH PHÍ', 'IV. THỰC HIỆN'].map(
      (heading) => `${heading}\n1. Thu gom rác ở: 1. Chợ; 2. Bến xe; 3. Công viên.\n2. Trồng hoa.\n`,
    )
    const { plan } = parsePlan(`${head}${body.join('\n')}`)
    expect(plan.sections.map(({ id }) => id)).toEqual(['I', 'II', 'III', 'IV'])
    expect(plan.sections.flatMap(({ sections }) => sections)).toHaveLength(8)
  })
})

test('numbers behind the level signs of Markdown begin lines of their own', () => {
  const words = 'Chăm sóc cây xanh trong khu dân cư'
  const text = `KẾ HOẠCH
Chỉnh trang cây xanh năm 2027
Nay ban hành Kế hoạch với các nội dung như sau:
## I/ Cây xanh
### 1/ Trồng cây
a/ ${words}.
b/ ${words}.
### 2/ Tỉa cành
a/ ${words}.
b/ ${words}.
## II/ Đường làng
- ${words}.
`
  expect(outlineOf(text)).toEqual([
    ['I', 'Cây xanh'],
    ['I/1', 'Trồng cây'],
    ['I/1/a', null],
    ['I/1/b', null],
    ['I/2', 'Tỉa cành'],
    ['I/2/a', null],
    ['I/2/b', null],
    ['II', 'Đường làng'],
  ])
})

test('a dash between Roman numbers joins two quarters and begins no bullet', () => {
  const flat = lines.join(' ').replace('Trước ngày 20/9/2028.', 'Quý III - IV/2028')
  const { plan } = parsePlan(`${flat}\n`)
  expect(plan.times.map(({ text }) => text)).toContain('Quý III - IV/2028')
})
