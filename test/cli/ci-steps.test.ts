import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cleanPlan } from '../lint/clean-plan.js'
import { run } from './run.js'

const broken = cleanPlan.replace('ngày 15 tháng 02 năm 2028', 'ngày 31 tháng 02 năm 2028')

const projects: string[] = []
afterAll(() => {
  for (const cwd of projects) rmSync(cwd, { recursive: true, force: true })
})

/** A project with one plan in `ke-hoach/`. */
function project(plan: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'kehoach-ci-'))
  projects.push(cwd)
  mkdirSync(join(cwd, 'ke-hoach'))
  writeFileSync(join(cwd, 'ke-hoach', 'plan.md'), plan)
  return cwd
}

describe.each(['README.md', 'README.vi.md'])('%s', (page) => {
  const text = readFileSync(page, 'utf8')
  const found = (pattern: RegExp) => pattern.exec(text)?.[1] ?? `${pattern} is not there`

  test('the step for GitHub Actions annotates, writes its file and fails the job', async () => {
    const args = found(/^- run: npx --yes kehoach (.+)$/m).split(' ')
    const cwd = project(broken)
    const { code, out } = await run(args, { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=ke-hoach\/plan\.md,/m)
    const sarif = JSON.parse(readFileSync(join(cwd, 'kehoach.sarif'), 'utf8'))
    expect([sarif.version, sarif.runs[0].results[0].ruleId]).toEqual(['2.1.0', 'date-impossible'])
    expect((await run(args, { cwd: project(cleanPlan) })).code).toBe(0)
  })

  test('the hook for pre-commit takes the files of its pattern and fails the commit', async () => {
    const args = found(/^ +entry: npx --no-install kehoach (.+)$/m).split(' ')
    const files = new RegExp(found(/^ +files: (.+)$/m))
    expect(['ke-hoach/plan.md', 'a.txt', 'a.ts', 'a.md.bak'].filter((name) => files.test(name))).toEqual([
      'ke-hoach/plan.md',
      'a.txt',
    ])
    expect((await run([...args, 'ke-hoach/plan.md'], { cwd: project(broken) })).code).toBe(1)
    expect((await run([...args, 'ke-hoach/plan.md'], { cwd: project(cleanPlan) })).code).toBe(0)
  })
})
