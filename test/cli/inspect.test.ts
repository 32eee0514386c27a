import { expect, test } from 'vitest'
import { folderWith, plan, run } from './run.js'

const cwd = folderWith({ 'plan.txt': plan })
const inspect = (...args: string[]) => run(['inspect', 'plan.txt', ...args], { cwd })

test('--stage lines shows every line with its place', async () => {
  const { code, out } = await inspect('--stage', 'lines')
  expect(code).toBe(0)
  expect(out).toMatch(/^text +1:1 +SỞ Y TẾ TỈNH HỒNG LAM$/m)
  expect(out).toMatch(/^text +15:1 +- Đơn vị chủ trì: Phòng Nghiệp vụ Y\.$/m)
})

test('--stage labels says what each line is', async () => {
  const { code, out } = await inspect('--stage', 'labels')
  expect(code).toBe(0)
  expect(out).toMatch(/^type +5:1 +KẾ HOẠCH$/m)
  expect(out).toMatch(/^bullet +15:1 +- Đơn vị chủ trì/m)
})

test('--stage tree is the default', async () => {
  const [named, unnamed] = await Promise.all([inspect('--stage', 'tree'), inspect()])
  expect(named).toEqual(unnamed)
  expect(named?.code).toBe(0)
  expect(named?.out.split('\n')[0]).toMatch(/^plan/)
})

test('--stage plan prints the Plan a value a line', async () => {
  const { code, out } = await inspect('--stage', 'plan')
  expect(code).toBe(0)
  expect(out).toMatch(/^header\n {2}regime\n {4}id: "/m)
  expect(out).toMatch(/^ {2}type: "KẾ HOẠCH" 5:1-5:9$/m)
})

test('any stage takes standard input', async () => {
  const { code, out } = await run(['inspect', '-', '--stage', 'lines'], { input: 'KẾ HOẠCH\n' })
  expect({ code, out }).toEqual({ code: 0, out: 'text  1:1      KẾ HOẠCH\n' })
})

test('a table shows its rows and columns', async () => {
  const { out } = await run(['inspect', '-', '--stage', 'lines'], {
    input: '| TT | Việc |\n| --- | --- |\n| 1 | Họp |\n',
  })
  expect(out).toMatch(/^table +1:1 +2 × 2$/m)
})
