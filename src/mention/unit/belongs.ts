import { isCapital } from './create-scan.js'
import { headAt, isKindNoun } from './head-at.js'
import { isEndWord } from './name-ends.js'
import { patterns } from './patterns.js'
import { fits, isLetter } from './phrases.js'
import type { Head, UnitKind } from './types.js'
import type { Walk } from './walk.js'

/** Whether what follows a comma or `và` still belongs to the unit. */
export function belongs(walk: Walk, from: number, comma: boolean): boolean {
  const { scan } = walk
  if (comma && fits(patterns.apposed, scan, from) >= 0) return false
  const head = headAt(scan, from, true)
  if (head) return headBelongs(walk, head, comma)
  if (!isLetter(scan.key.charCodeAt(from))) return false
  // `thuộc, trực thuộc`
  if (fits(patterns.parent, scan, from) >= 0) return true
  return !isEndWord(scan, from) && wordBelongs(walk, from, comma)
}

function wordBelongs(walk: Walk, from: number, comma: boolean): boolean {
  const { scan, kind } = walk
  if (comma && walk.head.kind === 'office' && scan.mode === 'list' && !walk.head.plural) return true
  const capital = isCapital(scan, from)
  if (kind === 'place') return capital
  if (walk.closed) return false
  if (capital) return true
  if (kind === 'group' || kind === 'people' || kind === 'actor')
    return !comma || walk.words < 6 || isParallel(walk, from)
  // `các trường mầm non, tiểu học`
  return !comma || scan.mode === 'list' || (walk.head.plural && walk.words < 6)
}

/** `trong các khu công nghệ cao, khu công nghiệp, cụm công nghiệp`: words of the name come again. */
function isParallel(walk: Walk, from: number): boolean {
  const { key } = walk.scan
  const name = ` ${key.slice(walk.head.start, walk.at)} `
  return key
    .slice(from, from + 40)
    .split(/[\s,]/, 3)
    .some((one) => one.length > 2 && name.includes(` ${one} `))
}

function headBelongs(walk: Walk, head: Head, comma: boolean): boolean {
  if (repeats(walk, head)) return false
  if (walk.charge && walk.scan.mode === 'list' && head.kind !== 'office' && head.kind !== 'person') return true
  switch (head.kind) {
    case 'place':
      return walk.place ? !head.plural || walk.places : !head.plural && walk.group && comma
    case 'person':
      return walk.place && walk.head.kind !== 'office'
    case 'people':
      return walk.kind === 'people' && !head.plural
    case 'office':
      return officeBelongs(walk, head, comma)
    case 'group':
      return !head.plural && walk.group && (comma ? head.word !== 'lực lượng' : head.word === 'cá nhân')
    case 'actor':
      return (
        !head.plural &&
        walk.group &&
        comma &&
        walk.words < 3 &&
        (walk.head.kind === 'group' || (walk.head.kind === 'actor' && walk.head.plural))
      )
    default:
      return (
        !head.plural &&
        (joinsPress(walk, head) ||
          (walk.group && walk.head.kind !== 'people' ? kindBelongs(walk, head, comma) : councilBelongs(walk, head)))
      )
  }
}

/** `Giáo viên chủ nhiệm lớp 12, giáo viên bộ môn`, `Xí nghiệp A và Xí nghiệp B`: the noun that opens one name opens the next. */
const repeats = ({ head: first, words }: Walk, head: Head) =>
  head.word === first.word && !first.plural && words > 0 && repeating.has(first.kind)
const repeating: ReadonlySet<UnitKind> = new Set(['organ', 'body', 'people'])

/** `đồng chí Ủy viên …, Chủ tịch …` is one person; `Trưởng, phó các phòng` one class. */
function officeBelongs(walk: Walk, head: Head, comma: boolean): boolean {
  const first = walk.head
  if (first.kind === 'office' && comma && !first.plural && first.core > first.start) return head.core === head.start
  return comma && head.word === 'phó' && first.word === 'trưởng' && walk.words === 0
}

/** Another noun of kinds in the row `các sở, ban, ngành`; with a name of its own it is a unit. */
function kindBelongs({ scan }: Walk, head: Head, comma: boolean): boolean {
  if (isKindNoun(scan, head.kind, head.word, head.end)) return true
  return comma && !scan.upper && !isCapital(scan, head.core) && !isCapital(scan, head.end + 1)
}

/** `Báo và Đài Phát thanh - Truyền hình tỉnh`: one body since the two were joined. */
const joinsPress = ({ scan, head: first, at }: Walk, head: Head) =>
  first.word === 'báo' && head.word === 'đài' && at === first.end && !first.plural && isCapital(scan, first.core)

const councils = new Set(['ủy ban nhân dân', 'hội đồng nhân dân'])
const council =
  /^ (?:đoàn đại biểu quốc hội|đoàn đbqh|hội đồng nhân dân|hđnd)(?: tỉnh| thành phố| xã| huyện| phường)?(?:, | và )$/
/** Văn phòng HĐND và UBND, Văn phòng Đoàn ĐBQH và HĐND: one office of two bodies. */
function councilBelongs(walk: Walk, head: Head): boolean {
  const { key } = walk.scan
  const { head: first } = walk
  return (
    first.word === 'văn phòng' &&
    councils.has(head.word) &&
    head.start - first.end < 48 &&
    council.test(key.slice(first.end, head.start))
  )
}
