import { isCapital } from './create-scan.js'
import { headAt } from './head-at.js'
import { opensPredicate, patterns } from './patterns.js'
import { endOf, fits, groupOf, mayFit, phrases } from './phrases.js'
import type { Scan } from './types.js'
import { take, type Walk } from './walk.js'

const roleNoun = /(?:chủ trì|phối hợp) (?:soạn thảo|thẩm định|nhiệm vụ|đề tài)/y
const bareRole = /(?:chủ trì|phối hợp)(?:$|[.,;:)])/y
/** Nouns before a verb that specifies them: `các doanh nghiệp trong khối thi đua`, `Trung tâm dịch vụ tổng hợp`. */
const specified = /(?:khối|cụm|khu|ngành|lĩnh vực|công tác|hoạt động|dịch vụ|dự án|nghề|nghiệp vụ|phong trào) $/
const specifying = phrases([
  'thi đua',
  'tổng hợp',
  'đầu tư xây dựng',
  'đầu tư',
  'đào tạo',
  'sản xuất',
  'quản lý',
  'tuyên truyền',
  'kiểm tra',
  'xây dựng',
  'khám',
  'tư vấn',
  'hỗ trợ',
  'cung cấp',
  'vận tải',
  'chăm sóc',
])
/** Nouns that a verb behind them always specifies: `cơ sở đào tạo`, `hộ kinh doanh`. */
const specifiedHeads = new Set(['cơ sở', 'doanh nghiệp', 'hộ', 'đối tượng', 'chủ đầu tư', 'nhà đầu tư', 'nhà cung cấp'])

/** Whether the word at `from` belongs to the sentence and not to the name. */
export function endsName(walk: Walk, from: number): boolean {
  const { scan, words, kind, head } = walk
  const { key } = scan
  // Most words are none of these.
  if (!mayFit(enders, scan, from) && !key.startsWith('được ', from)) return false
  if (fits(patterns.role, scan, from) >= 0) return words > 0 || kind !== 'group' || !isRoleNoun(walk, from)
  if (isCapital(scan, from) || isSpecifying(scan, from)) return false
  if (words === 0 && head.word === 'đại diện' && key.startsWith('lãnh đạo ', from)) return false
  if (fits(patterns.nameEnd, scan, from) >= 0) return true
  if (fits(patterns.plainVerb, scan, from) >= 0 || fits(patterns.adverb, scan, from) >= 0) {
    if (scan.mode === 'list' && head.word === 'cơ quan' && words < 2 && fits(patterns.kindVerb, scan, from) >= 0)
      return false
    return confirm(walk)
  }
  if (key.startsWith('được ', from)) return !mayRelate(walk)
  if (scan.mode === 'list' || fits(patterns.namingVerb, scan, from) < 0) return false
  // `tổ chức chính trị`, `hợp tác xã`: a noun that begins like the verb.
  const noun = headAt(scan, from, true)
  if (noun && noun.core === from && noun.end >= fits(patterns.namingVerb, scan, from)) return false
  return !isNaming(walk, from) && confirm(walk)
}

const enders = groupOf(patterns.role, patterns.nameEnd, patterns.plainVerb, patterns.adverb, patterns.namingVerb)

/** `cơ quan chủ trì soạn thảo`, `đơn vị phối hợp`: the role word tells which body. */
function isRoleNoun({ scan, head }: Walk, from: number): boolean {
  return endOf(roleNoun, scan.key, from) >= 0 || (!head.plural && endOf(bareRole, scan.key, from) >= 0)
}

/** The true verb: the noun, the verb and the object before it were one name. */
function confirm(walk: Walk): true {
  if (walk.object > 0) walk.fallback = -1
  return true
}

/** Whether the verb at `from` specifies the noun before it. */
export function isSpecifying(scan: Scan, from: number): boolean {
  return fits(specifying, scan, from) >= 0 && specified.test(scan.key.slice(Math.max(0, from - 12), from))
}

/** A verb right behind a head is a name (`Ban chỉ đạo`); behind a common noun only when the true verb follows. */
function isNaming(walk: Walk, from: number): boolean {
  const { scan, kind } = walk
  if (walk.fallback >= 0) return walk.object === 0
  if (walk.verbal) return kind === 'body' && fits(patterns.actingVerb, scan, from) < 0
  if (walk.words > 0 || walk.relative > 0) return false
  if (kind === 'body')
    return fits(patterns.actingVerb, scan, from) < 0 && (walk.inner === 'ban' || !scan.key.startsWith('tổ chức', from))
  if (kind === 'office' ? !scan.key.startsWith('phụ trách', from) : fits(patterns.kindVerb, scan, from) < 0)
    return false
  walk.object = 0
  if (!specifiedHeads.has(walk.inner)) walk.fallback = from - 1
  return true
}

/** `đơn vị được …`; in a list also `chuyên viên được phân công`. */
export function mayRelate(walk: Walk): boolean {
  return (
    walk.words === 0 &&
    (walk.kind === 'group' ||
      walk.head.kind === 'office' ||
      (walk.scan.mode === 'list' && (walk.kind === 'people' || walk.kind === 'office')))
  )
}

const bound = /(?:có|chịu) (?:trách nhiệm|nhiệm vụ)/y
/** Takes the verbs of `được phân công chủ trì thực hiện`, then the first word of their object. */
export function takeRelative(walk: Walk, from: number, end: number): boolean {
  const { scan } = walk
  if (
    fits(patterns.nameEnd, scan, from) >= 0 ||
    fits(patterns.adverb, scan, from) >= 0 ||
    endOf(bound, scan.key, from) >= 0
  )
    return false
  const verb = Math.max(
    fits(patterns.plainVerb, scan, from),
    fits(patterns.namingVerb, scan, from),
    fits(patterns.role, scan, from),
  )
  if (verb >= 0) return take(walk, verb)
  if (scan.key.startsWith('giao', from)) return take(walk, end)
  walk.relative = 2
  return take(walk, end)
}

/** Whether a small-letter word at `from` cannot go on with any name. */
export function isEndWord(scan: Scan, from: number): boolean {
  if (isCapital(scan, from)) return false
  if (opensPredicate(scan, from) || scan.key.startsWith('được ', from)) return true
  return scan.mode === 'sentence' && fits(patterns.namingVerb, scan, from) >= 0
}
