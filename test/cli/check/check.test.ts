import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type RunOptions, run } from '../run.js'
import { faulty, only, repositoryWith } from './folder.js'

const mended = faulty.replace('III. ', 'II. ').replace('Số:     /', 'Số: 45/').replace('Sở Y tế,', 'Sở Y tế;')
const cwd = repositoryWith({
  'loi.md': faulty,
  'sach.md': mended,
  'thu-muc/a.txt': mended,
  'thu-muc/b.markdown': mended,
  'thu-muc/c.docx': 'PK',
  'thu-muc/bo-qua/d.md': faulty,
  'thu-muc/.gitignore': '/bo-qua/\nx-*.md\n!x-giu.md\n',
  'thu-muc/x-bo.md': faulty,
  'thu-muc/x-giu.md': mended,
  'nhi-phan.md': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]),
  'sai-ma.md': Buffer.from(`I. A\n${'Giảm số ca mắc. '.repeat(5)}`, 'latin1'),
})

/** Runs `check` with the three rules that the tests rest on. */
function check(args: string[], options: RunOptions = {}) {
  return run(['check', ...only, ...args], { cwd, ...options })
}
const linesOf = (out: string) => out.split('\n').filter((line) => line !== '')

describe('findings and exit codes', () => {
  test('a plan with an error fails, line by line', async () => {
    expect(await check(['loi.md', '--locale', 'en'])).toEqual({
      code: 1,
      out: [
        'loi.md:3:1: warning header-number-blank the number of the document is blank',
        'loi.md:19:1: error numbering-gap "III." follows "I.": 1 missing',
        'loi.md:24:10: info recipients-terminator a line of the recipients must end in ";"',
        '',
      ].join('\n'),
      err: '',
    })
  })

  test('a clean one passes in silence', async () => {
    expect(await check(['sach.md'])).toEqual({ code: 0, out: '', err: '' })
  })

  test.each([
    ['only an error fails', ['--rule', 'numbering-gap=off'], 0],
    ['a warning fails when asked', ['--rule', 'numbering-gap=off', '--fail-on', 'warning'], 1],
    [
      'a note fails when asked',
      ['--rule', 'numbering-gap=off', '--rule', 'header-number-blank=off', '--fail-on=info'],
      1,
    ],
    ['too many warnings fail', ['--rule', 'numbering-gap=off', '--max-warnings', '0'], 1],
    ['so many warnings do not', ['--rule', 'numbering-gap=off', '--max-warnings', '1'], 0],
    ['a profile changes the severity', ['--rule', 'numbering-gap=off', '--profile', 'issued'], 1],
    ['a severity can be changed', ['--rule', 'numbering-gap=info'], 0],
  ])('%s', async (_, args, code) => {
    expect((await check(['loi.md', ...args])).code).toBe(code)
  })

  test('too many warnings say so', async () => {
    const { err } = await check(['loi.md', '--rule', 'numbering-gap=off', '--max-warnings', '0'])
    expect(err).toContain('nhiều hơn mức 0 mà maxWarnings (--max-warnings) cho phép')
  })

  test('a missing file is 2 even beside others, and they are still checked', async () => {
    const { code, out, err } = await check(['khong-co.md', 'loi.md'])
    expect(code).toBe(2)
    expect(linesOf(out)).toHaveLength(3)
    expect(err).toBe('kehoach: không tìm thấy tệp "khong-co.md"; hãy xem lại đường dẫn\n')
  })

  test('what cannot be read as text is 2', async () => {
    expect((await check(['nhi-phan.md', 'sach.md'])).code).toBe(2)
  })

  test('bytes that are not UTF-8 are a finding, not a crash', async () => {
    const { code, out } = await run(['check', '--only', 'numbering-gap', '--select', 'input', 'sai-ma.md'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('error input-not-utf8')
  })

  test('a text over the limit is not read', async () => {
    const { code, out } = await run(['check', 'loi.md', '--max-file-size', '100', '--locale', 'en'], { cwd })
    expect(code).toBe(1)
    expect(linesOf(out)).toEqual([expect.stringContaining('error input-too-large')])
  })

  test('the limit counts bytes, as it does everywhere, and what is over it is not mended', async () => {
    const text = `${'Tập huấn đợt đầu. '.repeat(5)}\n\n\u00a0  x`
    const bytes = Buffer.byteLength(text)
    const input = { cwd: repositoryWith({ 'dai.md': text }) }
    const size = (limit: number) => ['dai.md', '--max-file-size', String(limit), '--locale', 'en']
    const over = `the text is longer than the limit (${bytes}, the limit is ${bytes - 1}) and was not read`
    expect((await run(['check', '--only', 'input-too-large', ...size(bytes)], input)).out).toBe('')
    expect((await run(['check', ...size(bytes - 1)], input)).out).toContain(over)
    expect((await run(['tasks', ...size(bytes - 1)], input)).err).toContain(`has ${bytes} bytes`)
    await run(['check', '--fix', ...size(bytes - 1)], input)
    expect(readFileSync(join(input.cwd, 'dai.md'), 'utf8')).toBe(text)
  })

  test.each([
    ['no file', [], 'chưa nói tệp nào: kehoach check FILES, hoặc danh sách tệp bằng --files-from'],
    [
      'a group for a rule',
      ['loi.md', '--only', 'deadline'],
      '"deadline" là một nhóm, không phải một quy tắc; nhóm ấy có',
    ],
    [
      'a count below zero',
      ['loi.md', '--max-warnings', '-1'],
      '"--max-warnings" cần một số nguyên không âm, không phải "-1"',
    ],
    [
      'a misspelt rule',
      ['loi.md', '--rule', 'numbering-gaps=off'],
      'không có quy tắc "numbering-gaps"; ý bạn là "numbering-gap"?',
    ],
    ['a misspelt severity', ['loi.md', '--rule', 'numbering-gap=of'], '"--rule numbering-gap=of" phải có dạng'],
    [
      'a misspelt group',
      ['loi.md', '--select', 'numberings'],
      'không có nhóm quy tắc "numberings"; ý bạn là "numbering"?',
    ],
    ['a misspelt format', ['loi.md', '--format', 'sarfi'], 'không có dạng "sarfi"'],
    ['a format with an empty file', ['loi.md', '--format', 'json='], 'không có dạng "json="'],
    ['two formats for one screen', ['loi.md', '--format', 'json', '--format', 'compact'], 'chỉ một dạng được in'],
    ['a day that is none', ['loi.md', '--today', '2028-02-30'], '"--today 2028-02-30" phải là một ngày có thật'],
    ['a count that is none', ['loi.md', '--max-warnings', 'few'], '"--max-warnings" cần một số nguyên'],
    ['a dry run without a fix', ['loi.md', '--dry-run'], '"--dry-run" chỉ đi cùng "--fix"'],
    ['a rule that suggests nothing', ['loi.md', '--fix', '--suggested', 'numbering-gap'], 'không có cách sửa nào'],
    ['a configuration that is not there', ['loi.md', '--config', 'khong-co.json'], 'khong-co.json:1:1: không đọc được'],
    ['a baseline that is not there', ['loi.md', '--baseline', 'khong-co.json'], 'không có danh sách lỗi cũ'],
    ['a report that cannot be written', ['sach.md', '--format', 'json=khong/co/x.json'], 'không ghi được'],
  ])('%s is 2', async (_, args, sentence) => {
    const { code, out, err } = await run(['check', ...args], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
  })
})

describe('which files', () => {
  const checked = async (args: string[], options: RunOptions = {}) => {
    const { code, out, err } = await check([...args, '--format', 'json'], options)
    return { code, err, files: out === '' ? [] : JSON.parse(out).files.map(({ path }: { path: string }) => path) }
  }

  test('a folder gives its documents, without what git ignores', async () => {
    expect((await checked(['thu-muc'])).files).toEqual(['thu-muc/a.txt', 'thu-muc/b.markdown', 'thu-muc/x-giu.md'])
    expect((await checked(['thu-muc', '--no-ignore'])).files).toHaveLength(5)
  })

  test('what is named itself is checked though git ignores it', async () => {
    expect((await checked(['thu-muc/x-bo.md'])).files).toEqual(['thu-muc/x-bo.md'])
  })

  test('what git leaves out entirely is told so', async () => {
    const { code, err } = await checked(['thu-muc/bo-qua/*.md'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'kehoach: mọi tệp khớp với "thu-muc/bo-qua/*.md" đều bị .gitignore loại ra (--no-ignore để vẫn đọc)\n',
    })
  })

  test('patterns, and what they leave out', async () => {
    expect((await checked(['thu-muc/*.{txt,markdown}', '!**/b.*'])).files).toEqual(['thu-muc/a.txt'])
  })

  test('a list of names, on lines or by NUL', async () => {
    const input = 'sach.md\nthu-muc/a.txt\n'
    expect((await checked(['--files-from', '-'], { input })).files).toEqual(['sach.md', 'thu-muc/a.txt'])
    expect((await checked(['--files-from', '-', '-0'], { input: input.replaceAll('\n', '\0') })).files).toHaveLength(2)
  })

  test('standard input, under a name or none', async () => {
    expect(await checked(['-'], { input: mended })).toEqual({ code: 0, err: '', files: ['<stdin>'] })
    expect((await checked(['-', '--stdin-filename', 'moi.md'], { input: mended })).files).toEqual(['moi.md'])
  })

  test('a pattern without a match is 2, unless it may be', async () => {
    expect((await checked(['*.xyz', 'sach.md'])).code).toBe(2)
    expect(await checked(['*.xyz', '--allow-empty'])).toEqual({ code: 0, err: '', files: [] })
    expect((await checked(['thu-muc/bo-qua/*.md'])).code).toBe(2)
  })

  test('a link to a file is read, one to a folder is not followed', async () => {
    const folder = repositoryWith({ 'kho/a.md': mended, 'ngoai/b.md': mended })
    symlinkSync(join(folder, 'ngoai/b.md'), join(folder, 'kho/lien-ket.md'))
    symlinkSync(join(folder, 'ngoai'), join(folder, 'kho/thu-muc'))
    expect((await checked(['kho'], { cwd: folder })).files).toEqual(['kho/a.md', 'kho/lien-ket.md'])
  })
})

describe('reports', () => {
  test('several in one run, the files written whole', async () => {
    const { code, out } = await check([
      'loi.md',
      ...['compact', 'json=ra.json', 'sarif=ra.sarif', 'junit=ra.xml', 'gitlab=ra.gitlab.json'].flatMap((one) => [
        '--format',
        one,
      ]),
    ])
    expect(code).toBe(1)
    expect(linesOf(out)).toHaveLength(3)
    expect(JSON.parse(readFileSync(join(cwd, 'ra.json'), 'utf8')).summary).toMatchObject({
      errors: 1,
      warnings: 1,
      infos: 1,
    })
    expect(JSON.parse(readFileSync(join(cwd, 'ra.sarif'), 'utf8')).runs[0].results).toHaveLength(3)
    for (const name of ['ra.json', 'ra.sarif', 'ra.xml', 'ra.gitlab.json']) rmSync(join(cwd, name))
  })

  test('a report in a file does not change the exit code', async () => {
    const { code, out } = await check(['loi.md', '--format', 'json=x.json', '--locale', 'en'])
    rmSync(join(cwd, 'x.json'))
    expect(code).toBe(1)
    expect(out).toContain('error numbering-gap')
  })

  test('GitHub gets a page beside its commands', async () => {
    const page = join(cwd, 'trang.md')
    const { out } = await check(['loi.md', '--format', 'github'], { env: { GITHUB_STEP_SUMMARY: page } })
    expect(linesOf(out).every((line) => line.startsWith('::'))).toBe(true)
    expect(readFileSync(page, 'utf8')).toContain('| numbering&#45;gap | loi.md&#58;19 |')
    rmSync(page)
  })

  test('paths of machine reports begin at the root of the repository', async () => {
    const { out } = await check(['a.txt', '--rule', 'numbering-gap=error', '--format', 'sarif'], {
      cwd: join(cwd, 'thu-muc'),
    })
    expect(JSON.parse(out).runs[0].results).toEqual([])
    const found = await check(['x-bo.md', '--format', 'gitlab'], { cwd: join(cwd, 'thu-muc') })
    expect(JSON.parse(found.out)[0].location.path).toBe('thu-muc/x-bo.md')
  })

  test('--fail-fast stops behind the first file that fails', async () => {
    const { out } = await check(['loi.md', 'thu-muc/x-bo.md', '--fail-fast', '--format', 'json'])
    expect(JSON.parse(out).summary.files).toBe(1)
  })
})

describe('configuration', () => {
  const folder = repositoryWith({
    'kehoach.config.json': `{
      "locale": "en",
      "rules": { "numbering-gap": "warning" },
      "maxWarnings": 1,
      "overrides": [{ "nodePath": "recipients", "reason": "bản cũ", "rules": { "recipients-terminator": "off" } }]
    }`,
    'loi.md': faulty,
    'hong/kehoach.config.json': '{"rule": {}}',
    'hong/loi.md': faulty,
  })

  test('is found upward and obeyed; the command line goes over it', async () => {
    const { code, out } = await check(['loi.md'], { cwd: folder })
    expect(code).toBe(1)
    expect(linesOf(out)).toEqual([
      expect.stringContaining(' warning header'),
      expect.stringContaining(' warning numbering'),
    ])
    expect((await check(['loi.md', '--rule', 'numbering-gap=info'], { cwd: folder })).code).toBe(0)
    const args = ['loi.md', '--rule', 'recipients-terminator=error', '--max-warnings', '9']
    expect((await check(args, { cwd: folder })).out).toContain('error recipients-terminator')
  })

  test('a wrong one is 2, once told; files elsewhere are checked', async () => {
    const { code, out, err } = await check(['hong/loi.md', 'loi.md'], { cwd: folder })
    expect(code).toBe(2)
    expect(linesOf(err)).toEqual([
      'kehoach: hong/kehoach.config.json:1:2: không có mục "rule"; ý bạn là "rules"?',
      'kehoach: có 2 cảnh báo, nhiều hơn mức 1 mà maxWarnings (--max-warnings) cho phép',
    ])
    expect(linesOf(out)).toHaveLength(2)
  })

  test('kehoach config says what holds and who says so', async () => {
    const { code, out } = await run(['config', 'loi.md', '--profile', 'issued'], { cwd: folder })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      file: 'loi.md',
      files: ['kehoach.config.json'],
      maxWarnings: { value: 1, from: 'kehoach.config.json' },
      failOn: { value: 'error', from: null },
      profile: { value: 'issued', from: null },
      rules: {
        'numbering-gap': { severity: 'warning', from: 'kehoach.config.json' },
        'header-number-blank': { severity: 'error', from: 'profile' },
        'date-impossible': { severity: 'error', from: 'rule' },
      },
    })
  })
})

describe('the baseline', () => {
  const folder = repositoryWith({ 'loi.md': faulty, 'moi.md': mended })
  const baseline = (args: string[]) => run(['baseline', ...args, ...only], { cwd: folder })
  const file = join(folder, 'kehoach-baseline.json')

  test('hides what was there, wherever it moves, and nothing new', async () => {
    expect(await baseline(['write', 'loi.md'])).toEqual({
      code: 0,
      out: '',
      err: 'kehoach: đã ghi 2 lỗi cũ vào "kehoach-baseline.json"\n',
    })
    const written = JSON.parse(readFileSync(file, 'utf8'))
    expect(written.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['header-number-blank', 'numbering-gap'])
    expect(readFileSync(file, 'utf8')).not.toMatch(/line|offset/)

    const again = await check(['loi.md', '--format', 'json'], { cwd: folder })
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out).summary).toMatchObject({ errors: 0, warnings: 0, infos: 1, baselined: 2 })

    writeFileSync(join(folder, 'loi.md'), `\n${faulty}`)
    expect(await check(['loi.md', '--locale', 'en'], { cwd: folder })).toEqual({
      code: 0,
      out: 'loi.md:25:10: info recipients-terminator a line of the recipients must end in ";"\n',
      err: 'kehoach: 2 old findings of "kehoach-baseline.json" were passed over\n',
    })
    const pretty = await check(['loi.md', '--format', 'pretty'], { cwd: folder })
    expect(pretty).toMatchObject({ err: '', out: expect.stringContaining('2 lỗi cũ được bỏ qua') })

    writeFileSync(
      join(folder, 'loi.md'),
      faulty.replace('Tập huấn', '3. Tập huấn').replace('Nơi nhận', '5. Kiểm tra.\n\nNơi nhận'),
    )
    const more = JSON.parse((await check(['loi.md', '--format', 'json'], { cwd: folder })).out)
    expect(more.summary).toMatchObject({ errors: 1, baselined: 2 })
  })

  test('tells what is gone, and drops it', async () => {
    writeFileSync(join(folder, 'loi.md'), faulty.replace('III. ', 'II. '))
    const gone = await check(['loi.md'], { cwd: folder })
    expect(gone).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 lỗi cũ trong "kehoach-baseline.json" không còn nữa'),
    })
    expect((await check(['loi.md', '--strict-baseline'], { cwd: folder })).code).toBe(1)
    expect((await baseline(['prune', 'loi.md'])).err).toBe(
      'kehoach: đã bỏ 1 lỗi không còn nữa khỏi "kehoach-baseline.json"\n',
    )
    expect((await check(['loi.md', '--strict-baseline'], { cwd: folder })).code).toBe(0)
  })

  test('of more than it counts all are shown, and the surplus fails', async () => {
    const one = 'Báo cáo gửi về tran@gmail.com.\n'
    const text = (times: number) => `I. A\n${one.repeat(times)}`
    const place = repositoryWith({ 'a.md': text(2) })
    const args = ['--only', 'privacy-personal-email', '--rule', 'privacy-personal-email=error', 'a.md']
    await run(['baseline', 'write', ...args], { cwd: place })
    expect((await run(['check', ...args], { cwd: place })).code).toBe(0)
    writeFileSync(join(place, 'a.md'), text(3))
    const { code, out } = await run(['check', ...args, '--format', 'json'], { cwd: place })
    const { summary, files } = JSON.parse(out)
    expect({ code, errors: summary.errors, shown: files[0].findings.length }).toEqual({ code: 1, errors: 1, shown: 3 })
  })

  test('keeps entries of other files, and reasons', async () => {
    const written = JSON.parse(readFileSync(file, 'utf8'))
    const other = { path: 'khac.md', rule: 'numbering-gap', fingerprint: 'x', count: 1 }
    writeFileSync(file, JSON.stringify({ ...written, findings: [other, { ...written.findings[0], reason: 'chờ ký' }] }))
    await baseline(['write', 'loi.md'])
    const { findings } = JSON.parse(readFileSync(file, 'utf8'))
    expect(findings).toEqual([other, expect.objectContaining({ rule: 'header-number-blank', reason: 'chờ ký' })])
  })

  test.each([
    ['no JSON', '{'],
    ['another version', '{"schemaVersion": "2", "findings": []}'],
    ['an entry that is none', '{"schemaVersion": "1", "findings": [{"path": 1}]}'],
  ])('%s is 2', async (_, text) => {
    const place = repositoryWith({ 'a.md': mended, 'cu.json': text })
    expect((await check(['a.md', '--baseline', 'cu.json'], { cwd: place })).code).toBe(2)
  })

  test('there is nothing to prune where there is none', async () => {
    const place = repositoryWith({ 'a.md': mended })
    const { code, err } = await run(['baseline', 'prune', 'a.md'], { cwd: place })
    expect(code).toBe(2)
    expect(err).toContain('không có danh sách lỗi cũ "kehoach-baseline.json"')
    expect(existsSync(join(place, 'kehoach-baseline.json'))).toBe(false)
  })

  test('an unknown action is 2', async () => {
    expect((await baseline(['read', 'loi.md'])).err).toBe(
      'kehoach: "read" không hợp với "baseline"; hãy chọn write, prune\n',
    )
  })
})

describe('--fix', () => {
  test('mends the file in place, with its mode, line ends and byte order mark', async () => {
    const text = `\ufeff${faulty.replaceAll('\n', '\r\n')}`
    const folder = repositoryWith({ 'loi.md': text })
    const before = statSync(join(folder, 'loi.md')).mode
    const { code, out, err } = await check(['loi.md', '--fix', '--format', 'json'], { cwd: folder })
    expect(readFileSync(join(folder, 'loi.md'), 'utf8')).toBe(text.replace('Sở Y tế,', 'Sở Y tế;'))
    expect(statSync(join(folder, 'loi.md')).mode).toBe(before)
    expect({ code, err }).toEqual({ code: 1, err: 'kehoach: đã sửa 1 chỗ trong "loi.md"\n' })
    expect(JSON.parse(out).summary).toMatchObject({ errors: 1, warnings: 1, infos: 0 })
  })

  test('a dry run prints a diff, touches nothing, and exits as check does', async () => {
    const { code, out, err } = await check(['loi.md', '--fix', '--dry-run', '--locale', 'en'])
    expect(code).toBe(1)
    expect(out).toContain('--- a/loi.md\n+++ b/loi.md\n')
    expect(out.split('\n').filter((line) => /^[-+] ?-/.test(line) && !/^(?:---|\+\+\+)/.test(line))).toEqual([
      '-- Sở Y tế,',
      '+- Sở Y tế;',
    ])
    expect(err).toContain('error numbering-gap')
    expect(readFileSync(join(cwd, 'loi.md'), 'utf8')).toBe(faulty)
    expect((await check(['sach.md', '--fix', '--dry-run'])).out).toBe('')
  })

  test('of standard input the text goes out, the findings beside it', async () => {
    const { code, out, err } = await check(['-', '--fix', '--locale', 'en'], { input: faulty })
    expect({ code, out }).toEqual({ code: 1, out: faulty.replace('Sở Y tế,', 'Sở Y tế;') })
    expect(err).toContain('<stdin>:19:1: error numbering-gap')
  })

  test('what is not UTF-8 is left alone', async () => {
    const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xff])])
    const folder = repositoryWith({ 'a.md': bytes })
    expect((await check(['a.md', '--fix'], { cwd: folder })).err).toContain('không phải UTF-8 nên không được sửa')
    expect(readFileSync(join(folder, 'a.md')).equals(bytes)).toBe(true)
  })
})

describe('the same bytes', () => {
  const zones = [
    { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', COLUMNS: '200' },
  ]
  const files = ['loi.md', 'sach.md', 'thu-muc/x-bo.md', 'thu-muc/a.txt']

  test.each(['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit'])(
    '%s, in any zone, language and order of files',
    async (name) => {
      const runs = zones.map((env, index) => {
        const ordered = index === 0 ? files : files.toReversed()
        return check([...ordered, '--format', name], { env })
      })
      const [first, second] = await Promise.all(runs)
      expect(second).toEqual(first)
      expect(first?.code).toBe(1)
      expect(first?.out).not.toContain(cwd)
    },
  )
})

describe('explain, rules, init', () => {
  test('explain prints the page in the language asked for', async () => {
    const vi = await run(['explain', 'numbering-gap'])
    expect(vi).toMatchObject({ code: 0, err: '' })
    expect(vi.out).toMatch(/^# numbering-gap\n\nSố của các mục/)
    expect((await run(['explain', 'numbering-gap', '--locale', 'en'])).out).toContain('## Why')
    expect(await run(['explain', 'numbering-gab'])).toEqual({
      code: 2,
      out: '',
      err: 'kehoach: không có quy tắc "numbering-gab"; ý bạn là "numbering-gap"? (xem kehoach rules)\n',
    })
  })

  test.each([
    ['dates-impossible', 'không có quy tắc "dates-impossible"; ý bạn là "date-impossible"? (xem kehoach rules)'],
    ['number-blank', 'ý bạn là "header-number-blank"'],
    ['xyzzy', 'không có quy tắc "xyzzy" (xem kehoach rules)'],
  ])('explain of %s points somewhere', async (id, words) => {
    const { code, out, err } = await run(['explain', id])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })

  test('rules lists every rule with what holds here', async () => {
    const { code, out } = await run(['rules', '--json', '--profile', 'issued'])
    const listed = JSON.parse(out)
    expect(code).toBe(0)
    expect(listed.find(({ id }: { id: string }) => id === 'header-number-blank')).toMatchObject({
      group: 'header',
      defaultSeverity: 'warning',
      severity: 'error',
      from: 'profile',
      summary: { vi: expect.any(String), en: expect.any(String) },
    })
    expect((await run(['rules', '--locale', 'en'])).out).toMatch(/^Rule +Severity +Fix +What it asks/)
  })

  test('init writes a configuration that holds, and never over another', async () => {
    const folder = repositoryWith({})
    mkdirSync(join(folder, 'con'))
    const options = { cwd: join(folder, 'con') }
    expect(await run(['init', '--locale', 'en'], options)).toMatchObject({
      code: 0,
      err: 'kehoach: wrote "kehoach.config.json"\n',
    })
    expect((await run(['config', 'a.md'], options)).code).toBe(0)
    const written = readFileSync(join(folder, 'con/kehoach.config.json'), 'utf8')
    expect(await run(['init'], options)).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(join(folder, 'con/kehoach.config.json'), 'utf8')).toBe(written)
    expect((await run(['init', '--force'], options)).code).toBe(0)
    expect(readFileSync(join(folder, 'con/kehoach.config.json'), 'utf8')).toContain('// Kiểm tra')
    expect((await run(['config', 'a.md'], options)).code).toBe(0)
    expect(existsSync(join(folder, 'kehoach.config.json'))).toBe(false)
  })
})
