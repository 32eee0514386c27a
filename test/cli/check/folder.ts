import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own with files in folders; it is gone when the tests are over. `.git/` makes it a repository. */
export function repositoryWith(files: Record<string, string | Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-check-')))
  mkdirSync(join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A plan with one error (a gap), one warning (a blank number) and one note that can be mended. */
export const faulty = `ỦY BAN NHÂN DÂN
TỈNH HỒNG LAM
Số:     /KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hồng Lam, ngày 16 tháng 3 năm 2028

KẾ HOẠCH
Phòng bệnh năm 2028

Thực hiện chương trình công tác, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Giảm số ca mắc.

III. NỘI DUNG

Tập huấn cho nhân viên y tế.

Nơi nhận:
- Sở Y tế,
- Lưu: VT, SYT.

CHỦ TỊCH

Trần Văn An
`

/** The rules that the tests of the command line rest on: others come and go. */
export const only = ['numbering-gap', 'header-number-blank', 'recipients-terminator'].flatMap((id) => ['--only', id])
