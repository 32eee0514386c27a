import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { runCli } from '../../../src/cli/run-cli.js'
import { faulty } from './folder.js'

const broken = 'header-number-blank'

vi.mock('../../../src/lint/rules/index.js', async (original) => {
  const { rules } = await original<typeof import('../../../src/lint/rules/index.js')>()
  const check = () => {
    throw new Error('tràn bộ nhớ')
  }
  return { rules: rules.map((rule) => (rule.id === broken ? { ...rule, check } : rule)) }
})

// The package file lies beside what is built.
vi.mock('../../../src/cli/package-file.js', () => ({ packageVersion: () => '1.0.0', readPackageFile: () => '{}' }))

const folder = mkdtempSync(join(tmpdir(), 'kehoach-fault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a rule that throws is 2 with its id, and the others still report', async () => {
  const file = join(folder, 'loi.md')
  writeFileSync(file, faulty)
  const out: string[] = []
  const err: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  const code = await runCli(['check', file, '--format', 'json', '--only', 'numbering-gap', '--only', broken])
  vi.restoreAllMocks()
  expect(code).toBe(2)
  expect(err.join('')).toMatch(new RegExp(`"${broken}" bị lỗi trong .*: tràn bộ nhớ`))
  const { files } = JSON.parse(out.join(''))
  expect(files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['numbering-gap'])
})
