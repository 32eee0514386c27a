import {
  charterHolders,
  enactingVerbs,
  functionWords,
  relationVerbs,
  requestNouns,
  titleOpeners,
} from '../../lexicon/citation-words.js'
import { documentTypes } from '../../lexicon/document-types.js'
import { anyOf } from './words.js'

const edge = '(?![\\p{L}\\p{M}\\p{N}])'
const gap = '[^;:.,()]'
const types = anyOf(documentTypes.map((type) => type.name))

/** What the readers of citations try, at one place (`y`) or over a short window. Sample above each that does not speak for itself. */
export const patterns = {
  /** "số" before one more number of a list. */
  oneMore: /số(?=:? ?[\d.…/-])/y,

  // Số
  numberLabel: /:? ?\(?s[ốô] ?:? ?/y,
  /** A number follows: it ends the name before it. */
  numberAhead: /s[ốô] ?:? ?[\d…]/y,
  /** Quyết định *phê duyệt* số …, Kế hoạch *kiểm tra* số … */
  labelFurtherOn: /(?: \p{L}{1,8}){1,4} số ?:? ?(?=\d)/uy,
  afterBareNumber: new RegExp(
    ` ?(?:$|[.,;:)"'\\]-]|(?:của|và|${anyOf([...functionWords, ...titleOpeners])})${edge})`,
    'uy',
  ),
  /** Nghị quyết số 12/NQ-CP*, * 13/NQ-CP *và * 14/NQ-CP */
  moreNumbers: /(?:,|;| và) (?=\d)/y,

  // Đại hội, hội nghị Trung ương
  /** Trung ương 5 (Khóa X), Hội nghị Trung ương 4 khóa XII */
  plenum:
    /(?:hội nghị (?:ban chấp hành )?)?trung ương (?:đảng )?(?:lần thứ )?(?:\d{1,2}|[a-zà-ỹ]+)(?:,? ?\(? ?khóa [ivxlc]+(?![\p{L}])\)?)?/uy,
  /** Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII */
  meeting:
    /hội nghị lần thứ (?:\d{1,2}|[a-zà-ỹ]+),? (?:của )?(?:ban chấp hành )?trung ương(?: đảng)?(?:,? \(?khóa [ivxlc]+(?![\p{L}])\)?)?/uy,
  beforeMeeting: /,? (?=hội nghị lần thứ )/y,
  /** Đại hội XIII, Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2025 - 2030 */
  congress:
    /đại hội (?:[^\d,.;:()]{1,90} )?(?:lần thứ )?(?:(?:[ivxlc]+|\d{1,2})(?![\p{L}\p{N}])(?:,? nhiệm kỳ \d{4} ?- ?\d{4})?|nhiệm kỳ \d{4} ?- ?\d{4})/uy,
  /** "… về triển khai Nghị quyết số 57": what a document without number is for. */
  purpose: new RegExp(
    ` về (?:việc )?(?:tiếp tục |tổ chức )?(?:triển khai thực hiện|triển khai|thực hiện|thi hành) (?:${types}) (?:số )?\\d`,
    'y',
  ),
  charter: new RegExp(`(?:${anyOf(charterHolders)})${edge}`, 'uy'),
  /** Hiến pháp *năm 2013*, *nước …* */
  constitution: /nước|năm \d/y,
  lawgiver: /quốc hội|ủy ban thường vụ/y,
  announcesLaw: /(?:điều của|chi tiết|hướng dẫn|thi hành)(?: các)? $/,

  // Ngày
  beforeDate: /[ ,(]{0,3}(?=(?:ngày|tháng|năm)[ \d….]|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng)/y,
  yearBehindName: / (?:19|20)\d\d(?![\p{L}\p{N}/-])/uy,
  behindAtOnly: /(?:^| )tại $/,
  endsHere: / ?(?:[;.,)]|$)/y,

  // Của
  beforeIssuer: /,? ?(của|do|giữa) /y,
  issuingVerb: / (?:ban hành|phê duyệt|ký)/y,
  jointCode: /lt$/i,
  /** Theo đề nghị của | Giám đốc Sở Tư pháp tại … — with what joins it to the ground before. */
  requested: new RegExp(
    `(?:(?:^|,|;| và) )?(?:(?:theo|xét|căn cứ|thực hiện) )?(?:ý kiến )?(?:${anyOf(requestNouns)})(?: ${gap}{1,60}?)? của (?:đồng chí )?`,
    'g',
  ),
  /** đã được | Thủ tướng Chính phủ phê duyệt tại … */
  approved: /(?:^| )(?:được|do) /g,
  behindAt: /(?:^| )tại (?:các )?$/,

  // Words before the type
  caption: /kèm(?: theo)? (?:các )?$/,
  definition: /(?:gọi(?: tắt| chung)?|viết tắt) là:? ?["']?$/,
  relation: new RegExp(
    `(?:(?<replaces>${anyOf(relationVerbs.replaces)})(?: cho)?|(?<amends>${anyOf(relationVerbs.amends)})(?: một số (?:điều|nội dung)| (?:khoản|điều)[^;.]{0,30})?(?: của)?|(?<repeals>${anyOf(relationVerbs.repeals)})) (?:các )?$`,
  ),

  // Về việc
  beforeAmendment: /,? ?(?:về )?(?:việc )?/y,
  /** A comma, a gloss ("(nay là …)", "(GDĐT)"), a quotation mark. */
  beforeTitle: /,? ?(?:\((?!sau đây|gọi|viết)[^()]{1,120}\) ?)?"?/y,
  /** End of a sentence, a semicolon, the bracket that defines a short form, the words that open the plan's own text. */
  titleStop:
    /;|[.!?] (?=[\p{L}\p{N}-])|\.\/\.|\.$| \((?:sau đây|gọi|viết tắt)|,? (?:với )?(?:các |những )?nội dung[^,.;]{0,30} như sau|,? (?:cụ thể )?như sau/gu,
  /** ", Ủy ban nhân dân tỉnh … ban hành Kế hoạch": the plan begins to speak of itself. */
  issuingClause: new RegExp(
    `[,.;)] ?[^,.;()]{3,90} (?:${anyOf(enactingVerbs)})(?: và [^,.;()]{3,40})? (?:chi tiết )?kế hoạch`,
    'g',
  ),
  /** What may stand between two citations of one level. */
  listJoint: /^(?: ?\[\d{1,3}\])? ?(?:[,;:]|,? ?(?:và|cùng|cùng với|hoặc)|, (?:các|của))? ?(?:các )?$/,
  listEnd: /(?:[,;:]|(?:^|[ \])])(?:và|cùng|cùng với|hoặc)) ?(?:các )?$/,
  /** điểm a khoản 1 Điều 5 *của * Luật … */
  beforeCited: /^,? ?(?:(?:của|tại|trong|thuộc|theo|(?:ban hành )?kèm theo) )?(?:các )?$/,
} as const
