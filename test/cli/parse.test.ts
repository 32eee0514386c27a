import { describe, expect, test } from 'vitest'
import { planSchema } from '../../src/schema.js'
import { folderWith, plan, run } from './run.js'

const latin1 = Buffer.from(plan, 'utf8').toString('latin1')
const cwd = folderWith({
  'plan.txt': plan,
  'bom-crlf.txt': `\ufeff${plan.replaceAll('\n', '\r\n')}`,
  'empty.txt': '',
  'broken.txt': Buffer.concat([Buffer.from(plan), Buffer.from([0xff, 0xfe, 0x80])]),
  'stray.txt': `${plan}\0`,
  'plan.pdf': '%PDF-1.7\n%\xe2\xe3',
  'plan.docx': Buffer.from('PK\x03\x04\x14\x00', 'latin1'),
  'plan.doc': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'),
  'data.bin': Buffer.from(Array.from({ length: 400 }, (_, index) => index % 32)),
  'latin1.txt': latin1,
})

describe('kehoach parse', () => {
  test('prints a Plan on one line, and nothing else', async () => {
    const { code, out, err } = await run(['parse', 'plan.txt'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.indexOf('\n')).toBe(out.length - 1)
    const printed = planSchema.parse(JSON.parse(out))
    expect(printed.header.number).toMatchObject({ number: '12', symbol: 'KH-SYT' })
  })

  test('reads standard input', async () => {
    const { out } = await run(['parse', 'plan.txt'], { cwd })
    expect(await run(['parse', '-'], { input: plan })).toEqual({ code: 0, out, err: '' })
  })

  test('--pretty indents the same Plan', async () => {
    const [line, pretty] = await Promise.all([
      run(['parse', 'plan.txt'], { cwd }),
      run(['parse', 'plan.txt', '--pretty'], { cwd }),
    ])
    expect(pretty?.out).toMatch(/^\{\n {2}"schemaVersion": "1",\n/)
    expect(JSON.parse(pretty?.out ?? '')).toEqual(JSON.parse(line?.out ?? ''))
  })

  test('--tree prints the tree', async () => {
    const { code, out } = await run(['parse', 'plan.txt', '--tree'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ type: 'plan', children: expect.any(Array) })
  })

  test.each(['bom-crlf.txt', 'empty.txt', 'stray.txt', 'latin1.txt'])('takes %s as it is', async (file) => {
    const { code, out, err } = await run(['parse', file], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(planSchema.safeParse(JSON.parse(out)).success).toBe(true)
  })

  test('decodes broken UTF-8 with a notice', async () => {
    const { code, out, err } = await run(['parse', 'broken.txt'], { cwd })
    expect(code).toBe(0)
    expect(planSchema.safeParse(JSON.parse(out)).success).toBe(true)
    expect(err).toMatch(/^kehoach: broken\.txt: .*không phải UTF-8.*\n$/)
  })

  test('does not read what is too large, and says so', async () => {
    const { code, out, err } = await run(['parse', 'plan.txt', '--max-file-size', '100'], { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      `kehoach: "plan.txt" có ${Buffer.byteLength(plan)} byte, quá giới hạn 100, nên không được đọc (tăng bằng --max-file-size)\n`,
    )
  })
})

describe('what cannot be read exits 2 and says what to do', () => {
  test.each([
    ['nothing.txt', 'không tìm thấy tệp "nothing.txt"; hãy xem lại đường dẫn'],
    ['plan.txt/inside', 'không tìm thấy tệp "plan.txt/inside"; hãy xem lại đường dẫn'],
    ['.', '"." là thư mục; hãy chỉ ra một tệp trong đó'],
    [
      'plan.pdf',
      '"plan.pdf" là tệp PDF, không phải văn bản; hãy lưu nội dung ra tệp .txt hoặc .md (UTF-8) rồi đọc tệp ấy',
    ],
    [
      'plan.docx',
      '"plan.docx" là tệp Word (.docx), không phải văn bản; hãy lưu nội dung ra tệp .txt hoặc .md (UTF-8) rồi đọc tệp ấy',
    ],
    [
      'plan.doc',
      '"plan.doc" là tệp Word (.doc), không phải văn bản; hãy lưu nội dung ra tệp .txt hoặc .md (UTF-8) rồi đọc tệp ấy',
    ],
    ['data.bin', '"data.bin" là tệp nhị phân, không phải văn bản; kehoach đọc tệp .txt và .md (UTF-8)'],
  ])('%s', async (file, sentence) => {
    expect(await run(['parse', file], { cwd })).toEqual({ code: 2, out: '', err: `kehoach: ${sentence}\n` })
  })
})
