import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { asShipped } from '../../bench/bundle.js'
import { parsePlan } from '../../src/index.js'
import { fixtureInputs } from '../support/documents.js'
import { allProblems } from '../support/parsed.js'
import { stripPositions } from '../support/same-plan.js'

describe('the same under every zone and locale', () => {
  const outfile = 'node_modules/.kehoach-fuzz/promise.mjs'
  const script = `
    import { readFileSync } from 'node:fs'
    import { createHash } from 'node:crypto'
    import { parsePlan } from '../../src/index.js'
    const hash = createHash('sha256')
    for (const file of process.argv.slice(2)) hash.update(JSON.stringify(parsePlan(readFileSync(file))))
    process.stdout.write(hash.digest('hex'))`
  beforeAll(async () => {
    await build({
      stdin: { contents: script, resolveDir: 'test/properties', loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      logLevel: 'silent',
      plugins: [asShipped],
    })
  })

  const run = (env: Record<string, string>, files: readonly string[]) => {
    const { stdout, status } = spawnSync(process.execPath, [outfile, ...files], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    return stdout
  }

  test('bytes of all fixtures', () => {
    const files = fixtureInputs.map(([, , path]) => path)
    const usual = run({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, files)
    expect(usual).toMatch(/^[\da-f]{64}$/)
    expect(run({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }, files)).toBe(usual)
    expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, files)).toBe(usual)
  })
})

describe('a paragraph that a page end cut is healed', () => {
  const head = 'ỦY BAN NHÂN DÂN XÃ MỸ LẠC\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nChăm sóc cây xanh năm 2028\n\nI. NỘI DUNG\n\n'
  const paragraph =
    'Các thôn vận động người dân trồng cây xanh hai bên đường làng, sửa lại hàng rào và dọn sạch bờ kênh trước mùa mưa bão.'
  const whole = stripPositions(parsePlan(`${head}${paragraph}\n\nII. KINH PHÍ\n\nDo người dân góp.\n`).plan)
  const cuts = [...paragraph.matchAll(/ (?=\p{Ll})/gu)]
    .map(({ index }) => index)
    // What is before the page end must be as long as a line is, and not a sentence.
    .filter((at) => at > 30 && !/[.;:!?…]$/.test(paragraph.slice(0, at)))

  test.each(cuts)('at %i', (at) => {
    const text = `${head}${paragraph.slice(0, at)}\n\n${paragraph.slice(at + 1)}\n\nII. KINH PHÍ\n\nDo người dân góp.\n`
    const { plan, diagnostics } = parsePlan(text)
    expect(stripPositions(plan)).toEqual(whole)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('layout-paragraph-split')
  })
})

describe('names that objects have by birth are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

  test('as headings, labels, units, abbreviations, cells and notes', () => {
    // Underscores are marks of Markdown unless they are escaped.
    const text = `KẾ HOẠCH\nNăm 2028\n\n${names
      .map((name) => name.replaceAll('_', '\\_'))
      .map(
        (name, at) =>
          `${at + 1}. ${name}\n\n- ${name}: Sở Y tế (sau đây gọi tắt là ${name})[^${name}].\n\n| ${name} | B |\n|---|---|\n| ${name} | b |\n\n[^${name}]: ${name}\n`,
      )
      .join('\n')}\nNơi nhận:\n- ${names.join(';\n- ')};\n`
    const { plan } = parsePlan(text)
    expect(plan.sections.map(({ title }) => title?.text)).toEqual(names)
    expect(allProblems(text)).toEqual([])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect({}.constructor).toBe(Object)
  })
})

describe('limits are told and hold', () => {
  const ids = (text: string, options = {}) => parsePlan(text, options).diagnostics.map(({ ruleId }) => ruleId)

  test('nesting is flattened at 64 levels, and no depth breaks a stack', () => {
    const bullets = Array.from({ length: 6000 }, (_, at) => `${' '.repeat(at % 300)}- a`).join('\n')
    expect(allProblems(bullets)).toEqual([])
    // A ladder of sections: what is below the limit is flattened, and said to be.
    const ladder = 'Phần thứ nhất\nChương I\nMục 1.\nĐiều 1. A\n1. B\na) C\n'
    expect(ids(ladder, { maxDepth: 3 })).toContain('input-nesting-limit')
    expect(parsePlan(ladder, { maxDepth: 3 }).plan.sections.length).toBeGreaterThan(0)
  })

  test('a text that is too long is kept unread', () => {
    const { tree, diagnostics } = parsePlan('KẾ HOẠCH\n'.repeat(10), { maxLength: 20 })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['input-too-large'])
    expect(tree.children).toHaveLength(1)
  })

  test('a run of marks is cut at thirty and takes no time', () => {
    const text = `a${'\u0323\u0302'.repeat(100_000)}`
    const from = process.cpuUsage()
    expect(ids(text)).toContain('unicode-mark-run')
    // `normalize` alone would take fourteen seconds.
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(4000)
  })
})
