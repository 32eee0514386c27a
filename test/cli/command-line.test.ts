import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, plan, run, runIntoClosedPipe } from './run.js'

const cwd = folderWith({ 'plan.txt': plan })
const commands = [
  'parse',
  'inspect',
  'tasks',
  'deadlines',
  'check',
  'explain',
  'rules',
  'init',
  'config',
  'baseline',
  'schema',
]
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

describe('help', () => {
  test('a bare kehoach prints help and exits 2', async () => {
    const { code, out, err } = await run([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const command of commands) expect(err).toContain(`\n  ${command}`)
  })

  test.each([['--help'], ['-h']])('%s lists every command, in Vietnamese', async (flag) => {
    const { code, out, err } = await run([flag])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Cách dùng: kehoach LỆNH')
    for (const command of commands) expect(out).toContain(`\n  ${command}`)
  })

  test('speaks English when asked', async () => {
    const { out } = await run(['--help', '--locale', 'en'])
    expect(out).toContain('Usage: kehoach COMMAND ')
  })

  test.each(commands)('%s --help shows its options', async (command) => {
    const { code, out } = await run([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^kehoach ${command}: `))
    expect(out).toContain('--locale vi|en')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('help answers even when the rest of the line is wrong', async () => {
    expect((await run(['parse', '--nonsense', '-h'])).code).toBe(0)
  })

  test.each([['--version'], ['-V']])('%s is the version of the package', async (flag) => {
    expect(await run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})

describe('a wrong command line exits 2, prints nothing, and says what to do', () => {
  test.each([
    ['an unknown command', ['pasre', 'plan.txt'], 'không có lệnh "pasre"; ý bạn là "parse"? (xem kehoach --help)'],
    ['an unknown command like none', ['xyzzy'], 'không có lệnh "xyzzy" (xem kehoach --help)'],
    ['a name from a prototype', ['constructor'], 'không có lệnh "constructor" (xem kehoach --help)'],
    [
      'an unknown option',
      ['parse', '--tre', 'plan.txt'],
      'không có tùy chọn "--tre"; ý bạn là "--tree"? (xem kehoach parse --help)',
    ],
    [
      'an option from a prototype',
      ['parse', '--toString', 'plan.txt'],
      'không có tùy chọn "--toString" (xem kehoach parse --help)',
    ],
    ['an unknown short option', ['parse', '-x', 'plan.txt'], 'không có tùy chọn "-x" (xem kehoach parse --help)'],
    [
      'an option without its value',
      ['inspect', 'plan.txt', '--stage'],
      'tùy chọn "--stage" cần một giá trị: --stage lines|labels|tree|plan',
    ],
    [
      'an option in the place of a value',
      ['inspect', '--stage', '--locale', 'vi', 'plan.txt'],
      'tùy chọn "--stage" cần một giá trị: --stage lines|labels|tree|plan',
    ],
    [
      'a value that does not fit',
      ['inspect', 'plan.txt', '--stage', 'trees'],
      '"trees" không hợp với "--stage"; hãy chọn lines, labels, tree, plan',
    ],
    ['a value where none is taken', ['parse', 'plan.txt', '--tree=yes'], 'tùy chọn "--tree" không nhận giá trị'],
    [
      'a number that is none',
      ['parse', 'plan.txt', '--max-file-size', '2MB'],
      '"--max-file-size" cần một số nguyên dương, không phải "2MB"',
    ],
    ['no file', ['parse'], 'còn thiếu tham số: kehoach parse FILE|-'],
    ['a file too many', ['parse', 'plan.txt', 'b.txt'], 'thừa "b.txt": kehoach parse FILE|-'],
    ['an unknown schema', ['schema', 'plans'], 'không có lược đồ "plans"; hiện có plan, findings, config'],
  ])('%s', async (_, args, sentence) => {
    expect(await run(args, { cwd })).toEqual({ code: 2, out: '', err: `kehoach: ${sentence}\n` })
  })

  test('in English too', async () => {
    const { err } = await run(['pasre', '--locale', 'en'])
    expect(err).toBe('kehoach: no such command "pasre"; did you mean "parse"? (see kehoach --help)\n')
  })

  test('no escape sequence gets through', async () => {
    expect((await run(['\u001b[2J'])).err).not.toContain('\u001b')
  })

  test('options may stand before the command, and -- ends them', async () => {
    expect((await run(['--locale', 'en', 'parse', 'plan.txt'], { cwd })).code).toBe(0)
    expect((await run(['parse', '--', '--tree'], { cwd })).err).toContain('không tìm thấy tệp "--tree"')
  })
})

test('a reader who goes away early is no error', async () => {
  const { code, err } = await runIntoClosedPipe(['schema'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test('the same bytes in any zone, language and width', async () => {
  const args = ['deadlines', 'plan.txt']
  const [first, second] = await Promise.all([
    run(args, { cwd, env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } }),
    run(args, { cwd, env: { TZ: 'America/Los_Angeles', LANG: 'C', COLUMNS: '200' } }),
  ])
  expect(first).toEqual(second)
  expect(first?.code).toBe(0)
})
