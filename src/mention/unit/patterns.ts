import { fieldNames } from '../../lexicon/field-names.js'
import { honorifics, officeTitles, familyNames } from '../../lexicon/office-titles.js'
import { actingVerbs, dutyAdverbs, dutyModals, dutyVerbs, kindVerbs, nameEnds } from '../../lexicon/duty-verbs.js'
import { organisationNoun } from '../../lexicon/unit-homonyms.js'
import { quantifiers, unitHeads } from '../../lexicon/unit-heads.js'

const edge = '(?![\\p{L}\\p{M}\\p{N}])'

/** Alternatives, the longest first, so that `phó chủ tịch` is not read as `phó`. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

/** A pattern to try at one place, a whole word or words. */
export function atWord(source: string): RegExp {
  return new RegExp(`(?:${source})${edge}`, 'uy')
}

/** Where the pattern, tried at `from`, ends; -1 when it does not fit there. */
export function endOf(pattern: RegExp, key: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(key) ? pattern.lastIndex : -1
}

const fieldSource = anyOf(fieldNames.map((name) => name.replaceAll('-', ' ?- ?').replaceAll(',', ',?')))

export const patterns = {
  syllable: /[\p{L}\p{M}\p{N}]+/uy,
  quantifier: new RegExp(`(?:(?:${anyOf(quantifiers)}) ){1,3}`, 'uy'),
  head: atWord(anyOf(Object.values(unitHeads).flat())),
  title: atWord(anyOf(officeTitles)),
  honorific: new RegExp(`(?:${anyOf(honorifics)})(?:[.:] ?| )`, 'uy'),
  family: atWord(anyOf(familyNames)),
  field: atWord(fieldSource),
  plainVerb: atWord(anyOf(dutyVerbs.plain)),
  namingVerb: atWord(anyOf(dutyVerbs.naming)),
  kindVerb: atWord(anyOf(kindVerbs)),
  actingVerb: atWord(anyOf(actingVerbs)),
  adverb: atWord(anyOf(dutyAdverbs)),
  modal: atWord(anyOf(dutyModals)),
  nameEnd: atWord(nameEnds.join('|')),
  organisation: new RegExp(`(?:${organisationNoun})`, 'uy'),
  /** Levels, parents and other words that may follow the closed name of an organ. */
  tail: atWord(
    'cấp(?: (?:tỉnh|huyện|xã|trên|dưới|cơ sở|trung ương))?|trực thuộc|thuộc|của|trên địa bàn|đóng trên|có liên quan|liên quan|khu vực|nhân dân|việt nam|trung ương|cơ sở|sở tại|nơi|cùng cấp|hai cấp|nhà nước|nêu trên|số|ngành|toàn|này|trong|và ngoài|ở|địa phương|có thẩm quyền|kiêm nhiệm|cộng sản hồ chí minh|hồ chí minh',
  ),
  relative: atWord('được'),
  /** What follows a noun head that says what it is for the plan, not how it is called. */
  apposition: atWord(
    '(?:là )?(?:cơ quan|đơn vị|bộ phận) (?:thường trực|chủ trì|đầu mối|tham mưu|chủ quản)|thường trực ban|phó trưởng ban|trưởng ban|phó ban|thư ký|ủy viên|thành viên',
  ),
  /** Brackets that explain, list or cite; any other short bracket is part of the name. */
  explaining: atWord(
    'gồm|bao gồm|đồng chí|đ/c|ông|bà|cơ quan|đơn vị|qua|đã|nếu|sau đây|viết tắt|gọi|theo|chi tiết|có|kể cả|trong đó|trừ|hiện nay|nay|trước|từ|số|là|khi|thông tin|liên hệ|sđt|điện thoại|đt|email|thường trực|chủ trì|phối hợp|tham mưu|đầu mối|để|chịu|thực hiện|giám sát|trưởng|phó|thư ký|thành viên|mỗi|giao|đề nghị|yêu cầu|phân công|mời|do|\\d',
  ),
  conjunction: atWord('và|cùng với|cùng|hoặc|với'),
  personName: /\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,7}/uy,
} as const
