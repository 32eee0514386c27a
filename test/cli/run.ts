import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
if (!existsSync(built)) throw new Error('There is no dist/cli.js to test: run `npm run build` first.')

export interface Ran {
  code: number | null
  out: string
  err: string
}

export interface RunOptions {
  /** Standard input; without it there is none. */
  input?: string | Uint8Array
  env?: Record<string, string>
  cwd?: string
}

/** Runs the built command line. Output is no terminal, and the variables that govern colour are not inherited. */
export function run(args: string[], options: RunOptions = {}): Promise<Ran> {
  const env = { PATH: process.env.PATH, ...options.env }
  const child = spawn(process.execPath, [built, ...args], { env, cwd: options.cwd, stdio: 'pipe' })
  const ran: Ran = { code: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.err += text
  })
  child.stdin.end(options.input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ran, code })))
}

/** Runs the command line and closes the pipe before anything was read from it. */
export function runIntoClosedPipe(args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [built, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  child.stdout.destroy()
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out: '', err })))
}

/** A folder of its own for one test file, with the files named; it is gone when the tests are over. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A small plan with one task by a field block, one deadline and one recurring time. */
export const plan = `SỞ Y TẾ TỈNH HỒNG LAM
Số: 12/KH-SYT
Hồng Lam, ngày 05 tháng 3 năm 2028

KẾ HOẠCH
Phòng, chống dịch năm 2028

Căn cứ Quyết định số 34/QĐ-UBND ngày 15/01/2028 của Ủy ban nhân dân tỉnh;

I. MỤC ĐÍCH
Giảm số ca mắc.

II. NHIỆM VỤ
1. Tập huấn cho nhân viên y tế
- Đơn vị chủ trì: Phòng Nghiệp vụ Y.
- Đơn vị phối hợp: Trung tâm Y tế các huyện.
- Thời gian: trước ngày 30/6/2028.
2. Báo cáo kết quả
- Đơn vị chủ trì: Văn phòng Sở.
- Thời gian: hằng quý.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC
Trần Văn Mẫu
`
