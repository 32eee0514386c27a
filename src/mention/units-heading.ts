import { createScan } from './unit/create-scan.js'
import { atWord, endOf, fits, phrases } from './unit/phrases.js'
import { readUnitList } from './unit/read-unit-list.js'
import type { UnitSpan } from './unit/types.js'

/** Giao; đề nghị, yêu cầu; đối với; mời; null for the name alone. */
export type HeadingMode = 'assign' | 'request' | 'concern' | 'invite' | null

export interface UnitHeading {
  mode: HeadingMode
  units: UnitSpan[]
  /** Behind the names and the colon: where a run-in duty begins; the end of the heading when there is none. */
  body: number
}

const modes: readonly (readonly [HeadingMode, RegExp])[] = [
  [
    'assign',
    atWord(
      'giao(?: nhiệm vụ)?(?: cho)?|phân công(?: nhiệm vụ)?(?: cho)?|(?:phân công )?(?:trách nhiệm|nhiệm vụ)(?: cụ thể| thực hiện| chính)? của|nhiệm vụ, quyền hạn của',
    ),
  ],
  ['request', atWord('(?:trân trọng |kính )?đề nghị|yêu cầu')],
  ['concern', atWord('đối với|về phía')],
  ['invite', atWord('(?:kính )?mời')],
]

/** What all of these begin with. */
const modeStarts = phrases([
  'giao',
  'phân công',
  'trách nhiệm',
  'nhiệm vụ',
  'trân trọng',
  'kính',
  'đề nghị',
  'yêu cầu',
  'đối với',
  'về phía',
  'mời',
])

/**
 * Reads a heading that names who answers for what stands below it, as `Sở Nội vụ`, `Giao Sở Nội vụ`, `Đối với các trường
 * học`, `Ông Trần Văn An - Trưởng đoàn:`. Null for any other heading: `Phòng, chống dịch`, `Tổ chức thực hiện`.
 */
export function readUnitHeading(text: string, key: string, start = 0, end = text.length): UnitHeading | null {
  const scan = createScan(text, key, start, end, 'list')
  let at = start
  let mode: HeadingMode = null
  if (fits(modeStarts, scan, start) >= 0) {
    for (const [name, pattern] of modes) {
      const behind = endOf(pattern, scan.key, start)
      if (behind < 0) continue
      mode = name
      at = Math.max(behind, endOf(modeEnd, scan.key, behind))
      break
    }
  }
  const list = readUnitList(scan, at, true)
  const units = list.units.map((read) => read.unit)
  if (units.length === 0 || (mode === null && isLabel(scan.key, units))) return null
  const body = endOf(headingEnd, scan.key, list.next)
  return body < 0 ? null : { mode, units, body }
}

/** `Cơ quan thực hiện`, `Cán bộ, công chức`: a label or a subject, no one in particular. */
function isLabel(key: string, units: readonly UnitSpan[]): boolean {
  return units.every((unit) => {
    if (unit.plural) return false
    const name = key.slice(unit.start, unit.end)
    if (unit.head === 'cấp' || numbered.test(name)) return true
    if (unit.kind === 'group') return labelName.test(name) || labelStart.test(name)
    return (unit.kind === 'actor' || unit.kind === 'place') && !name.includes(' ', unit.head.length)
  })
}
const labelName =
  /^(?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân|đối tượng|thành viên|địa phương|cơ sở|lực lượng|cấp|ngành|khối|nhóm|bên)(?:[,/ ]{1,3}(?:cơ quan|đơn vị|cá nhân|tổ chức|thực hiện|triển khai|tham gia|tham dự|phụ trách|tư vấn|kiểm tra|giám sát))*$/

const numbered = /^(?:nhóm|khối|bên) (?:\d|[a-z]$)/
const labelStart =
  /^(?:cơ quan|đơn vị|bộ phận|cá nhân) (?:chủ trì|phối hợp|thực hiện|đầu mối|tham dự|tham gia)(?![a-zà-ỹ])|^lực lượng(?:,| và) (?:kinh phí|phương tiện|thời gian|địa bàn|vật tư|trang bị)(?![a-zà-ỹ])/

const modeEnd = /:? /y
const headingEnd =
  /[.;,]?(?:,? do (?:đồng chí|đ\/c|ông|bà) [^:.;]{1,120} (?:làm|là) [^:.;]{1,60})?(?: (?:có (?:các )?(?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm)(?: sau| như sau)?| (?:theo|căn cứ) chức năng[^:.;]{0,60})?(?: ?: ?|\.? ?$)/y
