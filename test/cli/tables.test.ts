import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/stages.js'
import { folderWith, plan, run } from './run.js'

const cwd = folderWith({ 'plan.txt': plan, 'other.md': plan, 'note.html': plan, 'empty.txt': '' })
mkdirSync(join(cwd, 'sub'))
mkdirSync(join(cwd, 'rong'))
writeFileSync(join(cwd, 'sub', 'b.markdown'), plan)

/** Standard output as a terminal of some columns has it. */
function terminalOf(columns: number): Record<string, string> {
  const stub = join(cwd, `terminal-${columns}.cjs`)
  writeFileSync(stub, `process.stdout.columns = ${columns}\n`)
  return { NODE_OPTIONS: `--require=${stub}` }
}

describe('kehoach tasks', () => {
  test('prints a table of 80 columns when it writes to no terminal', async () => {
    const { code, out, err } = await run(['tasks', 'plan.txt'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n')[0]).toMatch(/^Mục +Nhiệm vụ +Chủ trì +Phối hợp +Thời gian$/)
    expect(out).toContain('II/1')
    expect(out).toContain('Phòng Nghiệp')
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })

  test('in 40 columns one task stands under the other', async () => {
    const { out } = await run(['tasks', 'plan.txt'], { cwd, env: terminalOf(40) })
    expect(out.split('\n').slice(0, 7)).toEqual([
      'Mục        II/1',
      'Nhiệm vụ   Tập huấn cho nhân viên y tế',
      'Chủ trì    Phòng Nghiệp vụ Y',
      'Phối hợp   Trung tâm Y tế các huyện',
      'Thời gian  trước ngày 30/6/2028',
      '',
      'Mục        II/2',
    ])
    const { out: dates } = await run(['deadlines', 'plan.txt'], { cwd, env: terminalOf(55) })
    expect(dates).toContain('Hạn         29/06/2028\nNguyên văn  trước ngày 30/6/2028\n')
  })

  test('--json has everything', async () => {
    const { out } = await run(['tasks', 'plan.txt', '--json'], { cwd })
    const [file] = JSON.parse(out)
    expect(file.path).toBe('plan.txt')
    expect(file.tasks[0]).toMatchObject({ section: 'II/1', lead: [{ text: 'Phòng Nghiệp vụ Y' }] })
  })

  test('a document without tasks is told on standard error', async () => {
    expect(await run(['tasks', 'empty.txt'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: 'kehoach: không thấy nhiệm vụ nào trong "empty.txt"\n',
    })
    expect((await run(['tasks', 'empty.txt', '--json'], { cwd })).out).toBe('[{"path":"empty.txt","tasks":[]}]\n')
  })
})

describe('kehoach deadlines', () => {
  test('sorts by the last day, and puts what has none at the end', async () => {
    const { code, out, err } = await run(['deadlines', 'plan.txt', '--json'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [{ times }] = JSON.parse(out)
    const texts = times.map((time: { text: string }) => time.text)
    expect(texts).toEqual(expect.arrayContaining(['trước ngày 30/6/2028', 'hằng quý']))
    const days = times.map((time: { latest: string | null }) => time.latest ?? '9999')
    expect(days).toEqual([...days].sort())
    expect(times.find((time: { text: string }) => time.text === 'trước ngày 30/6/2028').task).toBeTypeOf('string')
  })

  test('writes days as the reader does', async () => {
    const vi = await run(['deadlines', 'plan.txt'], { cwd })
    expect(vi.out).toMatch(/^29\/06\/2028 +trước ngày/m)
    const en = await run(['deadlines', 'plan.txt', '--locale', 'en'], { cwd })
    expect(en.out).toMatch(/^2028-06-29 +trước ngày/m)
    for (const line of vi.out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  })
})

describe('FILES', () => {
  const paths = async (...args: string[]) => {
    const { code, out, err } = await run(['tasks', '--json', ...args], { cwd })
    return { code, err, paths: out === '' ? [] : JSON.parse(out).map((file: { path: string }) => file.path) }
  }

  test.each([
    ['a folder', ['.'], ['empty.txt', 'other.md', 'plan.txt', 'sub/b.markdown']],
    ['a folder with a slash', ['sub/'], ['sub/b.markdown']],
    ['a pattern', ['*.{md,html}'], ['note.html', 'other.md']],
    [
      'files in any order, each once',
      ['plan.txt', 'other.md', 'plan.txt', '*.txt'],
      ['empty.txt', 'other.md', 'plan.txt'],
    ],
    ['with some taken out', ['.', '!**/*.md', '!empty.txt'], ['plan.txt', 'sub/b.markdown']],
    ['a file of any ending, when it is named', ['note.html'], ['note.html']],
  ])('%s', async (_, args, expected) => {
    expect(await paths(...args)).toEqual({ code: 0, err: '', paths: expected })
  })

  test('what is missing exits 2, and the rest is printed all the same', async () => {
    expect(await paths('plan.txt', 'nothing.txt', 'x*.txt')).toEqual({
      code: 2,
      err: [
        'kehoach: không tìm thấy tệp "nothing.txt"; hãy xem lại đường dẫn',
        'kehoach: không có tệp nào khớp với "x*.txt" (--allow-empty để bỏ qua)',
        '',
      ].join('\n'),
      paths: ['plan.txt'],
    })
  })

  test('a folder without documents is told so', async () => {
    expect(await paths('rong')).toEqual({
      code: 2,
      err: 'kehoach: trong thư mục "rong" không có tệp .txt, .md hay .markdown nào (--allow-empty để bỏ qua)\n',
      paths: [],
    })
  })

  test('--allow-empty lets a pattern match nothing', async () => {
    expect(await paths('x*.txt', '--allow-empty')).toEqual({ code: 0, err: '', paths: [] })
  })

  test('patterns that leave nothing are told, unless they may', async () => {
    expect(await paths('*.txt', '!plan.txt', '!empty.*')).toEqual({
      code: 2,
      err: 'kehoach: "*.txt !plan.txt !empty.*" không còn tệp nào sau khi loại bớt (--allow-empty để bỏ qua)\n',
      paths: [],
    })
    expect(await paths('*.txt', '!*.txt', '--allow-empty')).toEqual({ code: 0, err: '', paths: [] })
  })

  test('several tables stand under the names of their files', async () => {
    const { out } = await run(['tasks', 'plan.txt', 'other.md'], { cwd })
    expect(out).toMatch(/^other\.md\n\nMục/)
    expect(out).toContain('\n\nplan.txt\n\nMục')
  })

  test('a monstrous pattern is refused, not tried', async () => {
    const { code, paths: none } = await paths(`${'{a,b}'.repeat(2000)}*`)
    expect({ code, none }).toEqual({ code: 2, none: [] })
  })
})

describe('colour', () => {
  const colored = async (args: string[], env: Record<string, string>) =>
    (await run(['tasks', 'plan.txt', ...args], { cwd, env })).out.includes('\u001b[')

  test.each([
    ['none where there is no terminal', [], {}, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['NO_COLOR wins', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['an empty NO_COLOR does not count', [], { FORCE_COLOR: '1', NO_COLOR: '' }, true],
    ['--color wins over both', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never', ['--color=never'], { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, args, env, expected) => {
    expect(await colored(args, env as Record<string, string>)).toBe(expected)
  })
})
