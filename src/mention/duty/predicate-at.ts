import { patterns } from '../unit/patterns.js'
import { atWord, endOf, fits } from '../unit/phrases.js'
import type { UnitList } from '../unit/read-unit-list.js'
import type { Scan } from '../unit/types.js'

const role = atWord('chủ trì|phối hợp|tham mưu|thực hiện|phụ trách|chịu trách nhiệm|có trách nhiệm|làm đầu mối')
const doing = atWord(
  'giao (?:nhiệm vụ|trách nhiệm)|phân công|làm|nêu|giữ|ban hành|thẩm định|giao|mở|cấp|chịu trách nhiệm|là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì)|là đầu mối|ưu tiên|dành|trích|chi|hoàn trả|tiếp công dân|cho phép|cử|trình|đăng|nhận|viết|nộp|bám|quán|quyết|lồng|tạo|lấy',
)
/** Grounds and manners that stand before the verb; then relative clauses, which need a word that binds. */
const grounds = atWord(
  'căn cứ|trên cơ sở|được (?:phân công|giao|ủy quyền|chỉ định) (?:phụ trách|chủ trì|làm|thực hiện)',
)
const aside = atWord(
  'theo(?! dõi)|với|trong (?:phạm vi|lĩnh vực|thời gian|quý|tháng|năm|ngày|tuần)|ngoài|sau khi|khi|tùy|bằng|thông qua|hằng|hàng|định kỳ|ngay|chậm nhất|dưới',
)
const clause = atWord('được|tới|đến|có|thuộc|tại|trong|đang|ở')
const binding = /(?:(?:có|chịu) trách nhiệm|chủ động|phải|khẩn trương)(?![a-zà-ỹ])/
const later =
  /(?:(?:có|chịu) trách nhiệm|chủ động|phải|chủ trì,|chủ trì phối|tổ chức triển khai|triển khai thực hiện|tổ chức thực hiện|xây dựng kế hoạch|báo cáo)(?![a-zà-ỹ])/
/** The author hands on: the true actor stands behind. */
const handing = atWord(
  '(?:trân trọng |kính )?(?:giao|đề nghị|yêu cầu|phân công|kêu gọi|mời|ủy quyền)(?! nhiệm vụ| trách nhiệm| cán bộ| công chức| viên chức| người| nhân viên| giáo viên| rõ| cụ thể| lịch| trực)',
)
const never = atWord('đã|đang|là|gồm|bao gồm|bị|không|chưa|có thể|được')
const answers =
  /chịu (?:hoàn toàn )?trách nhiệm(?: toàn diện| cá nhân| trực tiếp| liên đới)*,? (?:trước|về|nếu|khi|đối với|toàn diện)/y

/**
 * Whether what follows a list of units tells them to do something: `role` for a role word, `verb` for any other, null
 * when they are only mentioned, described or held liable.
 */
export function predicateAt(scan: Scan, list: UnitList, end: number): 'role' | 'verb' | null {
  const { key } = scan
  if (list.units.length === 0) return null
  let at = list.next
  if (key[at] === ':') return at + 2 >= end || isVerb(scan, at + (key[at + 1] === ' ' ? 2 : 1)) ? 'verb' : null
  const comma = key[at] === ','
  if (comma) at++
  if (key[at] !== ' ' || at >= end) return null
  at++
  if (endOf(answers, key, at) >= 0) return null
  if (endOf(handing, key, at) >= 0) return null
  if (!comma && endOf(role, key, at) >= 0) return 'role'
  if (fits(patterns.modal, scan, at) >= 0) return 'verb'
  const rest = key.slice(at, Math.min(end, at + 260))
  if (endOf(grounds, key, at) >= 0)
    return bodies(list) && key.startsWith('được', at) && !binding.test(rest) ? null : 'verb'
  if (endOf(aside, key, at) >= 0) return later.test(rest) ? 'verb' : null
  if (endOf(clause, key, at) >= 0) return binding.test(rest) ? 'verb' : null
  if (comma && !list.units.some(({ unit }) => unit.kind === 'person' || unit.kind === 'office')) return null
  let verb = at
  for (
    let adverb = fits(patterns.adverb, scan, verb);
    adverb >= 0 && key[adverb] === ' ';
    adverb = fits(patterns.adverb, scan, verb)
  )
    verb = adverb + 1
  if (verb > at) return 'verb'
  if (endOf(never, key, at) >= 0 && endOf(doing, key, at) < 0) return null
  return isVerb(scan, at) ? 'verb' : null
}

function isVerb(scan: Scan, at: number): boolean {
  if (verbs.some((set) => fits(set, scan, at) >= 0)) return true
  return endOf(doing, scan.key, at) >= 0 || endOf(grounds, scan.key, at) >= 0
}
const verbs = [patterns.plainVerb, patterns.namingVerb, patterns.adverb, patterns.role]

function bodies(list: UnitList): boolean {
  return list.units.every(({ unit }) => unit.kind === 'group')
}
