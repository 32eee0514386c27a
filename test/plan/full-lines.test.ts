import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

const titlesOf = (text: string) => parsePlan(text).plan.sections.map(({ title }) => title?.text ?? null)

/** A paragraph with hard line ends at seventy signs. */
const wrapped = [
  '- Vận động người dân trồng cây xanh hai bên đường làng, sửa lại hàng',
  'rào và dọn sạch bờ kênh trước mùa mưa bão, giữ gìn nhà văn hóa và sân',
  'chơi cho trẻ em trong khu dân cư, khơi thông ao hồ, chăm sóc vườn hoa',
  'và mở rộng cổng chào.',
].join('\n')
const plan = (first: string) =>
  `KẾ HOẠCH\nLàm đẹp đường làng năm 2028\nNay ban hành Kế hoạch với các nội dung như sau:\n${first}\nChăm sóc cây xanh.\nII. Tủ sách\n${wrapped}\n${wrapped}\n`

describe('a heading that fills its line, in a text with hard line ends', () => {
  const title = 'Chăm sóc cây xanh trong khu dân cư cùng người cao tuổi của các thôn'

  test.each([
    ['a level sign in front', `## I. ${title}`],
    ['bold as a whole', `**I. ${title}**`],
    ['its words in bold', `I. **${title}**`],
  ])('is over where its marks are: %s', (_, heading) => {
    expect(titlesOf(plan(heading))).toEqual([title, 'Tủ sách'])
  })

  test('goes on in the next line when that is in bold too', () => {
    const cut = `${title} và các tổ`
    const heading = `I. **${cut.replace(' của các thôn', ' của các thôn**\n**')}**`
    expect(titlesOf(plan(heading))).toEqual([cut, 'Tủ sách'])
  })
})

test('short lines among short lines were not wrapped, though others of the text were', () => {
  const short = 'Sửa chữa đèn đường.\nTôn tạo sân chơi.\nLàm sạch bãi cỏ.\n'
  const text = `KẾ HOẠCH\nLàm đẹp đường làng năm 2028\nNay ban hành Kế hoạch với các nội dung như sau:\nI. Đường làng\n${`${wrapped}\n`.repeat(4)}${short.repeat(4)}II. Chăm sóc cây\nVận động.\n${short.repeat(3)}`
  expect(titlesOf(text)).toEqual(['Đường làng', 'Chăm sóc cây'])
})
