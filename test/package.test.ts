import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const subpaths = Object.keys(manifest.exports).map((path) => join('kehoach', path))
const entries = subpaths.filter((path) => !path.endsWith('.json'))

const home = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-package-')))
const installed = join(home, 'node_modules', 'kehoach')
let packed: string[] = []

/** Tools that pack must not build: `dist/` is in use by other tests. */
const env = { ...process.env, npm_config_ignore_scripts: 'true' }

/** What a program of the project's own prints, in the consumer's folder unless told otherwise. */
function runTool(name: string, args: string[], cwd = home): string {
  const { stdout, stderr, status } = spawnSync(resolve('node_modules/.bin', name), args, { cwd, env, encoding: 'utf8' })
  return status === 0 ? stdout : `${name} exits ${status}:\n${stdout}${stderr}`
}

function runNode(file: string, code: string): string {
  writeFileSync(join(home, file), code)
  return execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8', stdio: 'pipe' })
}

beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', home]
  const [{ filename, files }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', stdio: 'pipe' }))
  packed = files.map((file: { path: string }) => file.path)
  // Unpacked by hand, with the dependencies that are already here: this needs no network.
  mkdirSync(installed, { recursive: true })
  // A consumer of its own: without it Node would look for the name in a package file above the temporary folder.
  writeFileSync(join(home, 'package.json'), '{"private":true}\n')
  execFileSync('tar', ['-xzf', join(home, filename), '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(resolve('node_modules', name), link)
  }
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('is built before it is packed', () => {
  expect(manifest.scripts.prepack).toBe('npm run build')
})

test('publint has nothing to say', () => {
  expect(runTool('publint', ['--strict'], '.')).toContain('All good!')
})

test('types resolve for every kind of consumer', () => {
  expect(runTool('attw', ['--pack', '.', '--profile', 'node16', '--format', 'json'], '.')).not.toContain('attw exits')
})

test('the package holds what it needs and nothing else', () => {
  expect(
    packed.filter(
      (path) =>
        !/^(?:dist\/.+|schema\/.+\.schema\.json|docs\/rules\/[a-z]+-[a-z0-9-]+(?:\.vi)?\.md|package\.json|LICENSE|README(?:\.\w+)?\.md|CHANGELOG\.md)$/.test(
          path,
        ),
    ),
  ).toEqual([])
  for (const path of packed.filter((one) => one.startsWith('dist'))) {
    expect(readFileSync(join(installed, path), 'utf8')).not.toContain(resolve('.'))
  }
})

describe('the packed package', () => {
  const input = 'KẾ HOẠCH\nTổ chức hội nghị\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n'
  const use = `parsePlan(${JSON.stringify(input)}).plan.sections[0].title.text`

  test('works by import', () => {
    const names = entries.map((path) => `Object.keys(await import('${path}')).length > 0`)
    const code = `import { parsePlan } from 'kehoach'\nconsole.log(${use}, ${names.join(', ')})`
    expect(runNode('consumer.mjs', code)).toBe(`MỤC ĐÍCH${' true'.repeat(entries.length)}\n`)
  })

  test('works by require', () => {
    const names = subpaths.map((path) => `Object.keys(require('${path}')).length > 0`)
    const code = `const { parsePlan } = require('kehoach')\nconsole.log(${use}, ${names.join(', ')})`
    expect(runNode('consumer.cjs', code)).toBe(`MỤC ĐÍCH${' true'.repeat(subpaths.length)}\n`)
  })

  test('brings a command line', () => {
    const cli = (args: string[], text = '') =>
      execFileSync(process.execPath, [join(installed, manifest.bin.kehoach), ...args], {
        encoding: 'utf8',
        input: text,
      })
    expect(cli(['--version'])).toBe(`${manifest.version}\n`)
    expect(JSON.parse(cli(['schema']))).toMatchObject({ type: 'object' })
    expect(JSON.parse(cli(['parse', '-'], input)).sections[0].title.text).toBe('MỤC ĐÍCH')
  })

  test('brings types that hold, and that are not any', () => {
    const code = [
      ...entries.map((path, index) => `import * as entry${index} from '${path}'`),
      "import { parsePlan } from 'kehoach'",
      "import { planSchema } from 'kehoach/schema'",
      'const { plan } = parsePlan(new Uint8Array())',
      'export const title: string | undefined = plan.sections[0]?.sections[0]?.title?.text',
      "export const kind: 'fields' | 'assign' | 'inline' | 'row' | undefined = planSchema.parse(plan).tasks[0]?.kind",
      '// @ts-expect-error: there is no such field',
      'plan.sections[0]?.sections[0]?.nothing',
      '// @ts-expect-error: nor here',
      'planSchema.parse({}).sections[0]?.sections[0]?.nothing',
      `export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}]`,
    ]
    writeFileSync(join(home, 'consumer.mts'), code.join('\n'))
    const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [] }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.mts'] }))
    expect(runTool('tsc', ['--project', '.'])).toBe('')
  })
})
