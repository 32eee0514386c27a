/**
 * Words of time, written the way `foldKey` writes them (tone mark on the first vowel, `-` for every dash).
 * Only the grammar in `time/` reads them; a synonym is one word here.
 */

/** Units. The last spelling has lost its marks (OCR, old converters) and counts only in a complete pattern. */
export const unitWords = {
  day: ['ngày', 'ngay'],
  month: ['tháng', 'thang'],
  year: ['năm', 'nam'],
  quarter: ['quý', 'quí', 'qúy', 'quy'],
  week: ['tuần', 'tuan'],
} as const

/** Quarters in Roman numerals; l stands for an I that a reader of scans took for it. */
export const romanQuarters = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'l', 'll', 'lll', 'il', 'li', 'lv', 'iil', 'ili', 'lii', 'ill', 'lil', 'lli'] as const

/** The first ten days of a month: mồng 3. */
export const earlyDayWords = ['mồng', 'mùng'] as const

/** Letters that stand for a number to be filled in. */
export const blankLetters = ['dd', 'mm', 'yyyy', 'xxxx', 'xx'] as const

/** Units of a rhythm, after hằng and mỗi. */
export const rhythmUnits = {
  ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', quí: 'quarter', qúy: 'quarter', năm: 'year', 'năm học': 'year',
} as const

/** Units of a length of time. */
export const lengthUnits = { giờ: 'hour', ngày: 'day', tuần: 'week', tháng: 'month', năm: 'year' } as const

export const workingDayWords = ['làm việc'] as const

/** Thứ Hai is the second day of the Vietnamese week; values count as ISO does, Monday 1 … Sunday 7. */
export const weekdays = {
  'thứ hai': 1, 'thứ 2': 1, 'thứ ba': 2, 'thứ 3': 2, 'thứ tư': 3, 'thứ 4': 3, 'thứ năm': 4, 'thứ 5': 4,
  'thứ sáu': 5, 'thứ 6': 5, 'thứ bảy': 6, 'thứ bẩy': 6, 'thứ 7': 6, 'chủ nhật': 7, 'chúa nhật': 7,
} as const

export const partsOfDay = ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'buổi sáng', 'buổi chiều', 'buổi tối'] as const

/** Words between a clock time and its date, or before a clock time. */
export const clockLead = ['lúc', 'vào lúc', 'hồi', 'vào hồi', 'từ lúc'] as const

/** Shifts of a unit against the one that is meant anyway: năm nay 0, quý sau +1, tháng trước −1. */
export const shifts = {
  nay: 0, này: 0, sau: 1, tới: 1, 'tiếp theo': 1, 'kế tiếp': 1, 'liền kề': 1, trước: -1, ngoái: -1,
  'trước liền kề': -1, 'sau liền kề': 1, 'liền kề trước': -1, 'liền trước': -1, 'liền sau': 1,
} as const

/** What stands before a shifted unit when many are meant: các năm sau, những năm trước. */
export const pluralWords = ['các', 'những', 'nhiều', 'mấy', 'hai', 'ba', 'hằng', 'hàng', 'mỗi', 'từng'] as const

/** Parts of a month, quarter or year. Thượng, trung and hạ tuần are exact; the rest is a convention. */
export const periodParts = {
  đầu: 'start', giữa: 'middle', cuối: 'end', 'nửa đầu': 'first-half', 'nửa cuối': 'second-half',
  'nửa sau': 'second-half', 'thượng tuần': 'start', 'trung tuần': 'middle', 'hạ tuần': 'end',
} as const
/** Những ngày đầu tháng. */
export const partLead = ['những ngày', 'các ngày', 'vào những ngày', 'trong những ngày'] as const
export const exactParts = ['thượng tuần', 'trung tuần', 'hạ tuần', 'nửa đầu', 'nửa cuối', 'nửa sau'] as const

/** Periods without dates of their own: cuối học kỳ, giữa nhiệm kỳ. */
export const namedPeriods = ['học kỳ', 'học kì', 'nhiệm kỳ', 'nhiệm kì', 'năm học', 'mùa vụ', 'niên vụ', 'kỳ báo cáo'] as const

/** 6 tháng đầu năm, 6 tháng cuối năm. */
export const yearSides = { 'đầu năm': 'start', 'cuối năm': 'end' } as const
export const halfYears = { 'nửa đầu năm': 1, 'nửa cuối năm': 2, 'nửa sau năm': 2 } as const

/** Which week of a month: tuần thứ hai của tháng 8; -1 is the last. */
export const weekPlaces = {
  'tuần 1': 1, 'tuần 2': 2, 'tuần 3': 3, 'tuần 4': 4, 'tuần 5': 5, 'tuần 01': 1, 'tuần 02': 2, 'tuần 03': 3, 'tuần 04': 4, 'tuần 05': 5,
  'tuần thứ 1': 1, 'tuần thứ 2': 2, 'tuần thứ 3': 3, 'tuần thứ 4': 4, 'tuần thứ 5': 5, 'tuần thứ nhất': 1, 'tuần thứ hai': 2, 'tuần thứ ba': 3,
  'tuần thứ tư': 4, 'tuần thứ năm': 5, 'tuần đầu': 1, 'tuần đầu tiên': 1, 'tuần cuối': -1, 'tuần cuối cùng': -1,
} as const
/** 12 ngày đầu tháng 8. */
export const daysOfMonth = { 'ngày đầu': 'start', 'ngày đầu tiên': 'start', 'ngày cuối': 'end', 'ngày cuối cùng': 'end' } as const
/** Ngày đầu tiên, ngày cuối cùng của tháng 8. */
export const edgeDays = { 'ngày đầu tiên': 1, 'ngày cuối cùng': -1 } as const
/** The last day, of a month that is named or of every one. */
export const lastDays = ['ngày cuối', 'ngày cuối cùng'] as const
export const ofWord = ['của'] as const

/** A unit word without number stands for itself before these: cuối tháng để …, đầu quý và … */
export const bareUnitFollowers = ['và', 'hoặc', 'để', 'các', 'phải', 'hằng', 'hàng', 'mỗi', 'theo', 'tổ chức'] as const
/** These behind sau and trước make them prepositions: 3 tháng sau khi … */
export const prepositionFollowers = ['khi', 'ngày', 'thời điểm', 'đó', 'tháng', 'năm', 'quý', 'ít nhất'] as const

/** Words before a span of years. */
export const spanWords = {
  'giai đoạn': 'period', 'thời kỳ': 'period', 'thời kì': 'period', 'nhiệm kỳ': 'term', 'nhiệm kì': 'term',
  'niên khóa': 'term', khóa: 'term', 'năm học': 'school',
} as const

/** Relation words that stand before a point or period. */
export const beforeWords = ['trước', 'đến trước', 'chậm nhất trước', 'muộn nhất trước'] as const
export const byWords = [
  'chậm nhất', 'chậm nhất là', 'chậm nhất vào', 'chậm nhất trong', 'chậm nhất đến', 'chậm nhất đến hết', 'chậm nhất là vào',
  'chậm nhất là trong', 'chậm nhất là đến', 'chậm nhất là đến hết', 'chậm nhất hết', 'muộn nhất', 'muộn nhất là', 'muộn nhất vào',
  'muộn nhất là vào', 'muộn nhất đến', 'muộn nhất trong', 'không muộn hơn', 'không chậm quá', 'không quá', 'hạn cuối', 'hạn cuối là',
  'hạn cuối cùng', 'hạn cuối cùng là', 'hạn chót', 'hạn chót là', 'hạn', 'hạn báo cáo', 'hạn nộp', 'hạn gửi', 'hạn nộp báo cáo',
  'hạn gửi báo cáo', 'hạn hoàn thành', 'thời hạn', 'thời hạn là', 'thời hạn hoàn thành', 'thời hạn báo cáo', 'thời hạn gửi báo cáo',
  'hết', 'đến hết', 'tới hết', 'tính đến', 'tính đến hết', 'cho đến', 'cho đến hết', 'cho tới',
] as const
/** These may leave the named year out of the reckoning, see the option `untilYearInclusive`. */
export const untilWords = ['đến', 'tới'] as const
/** A year far ahead that a plan looks to: a horizon, no deadline. */
export const horizonWords = [
  'tầm nhìn', 'tầm nhìn đến', 'tầm nhìn tới', 'định hướng', 'định hướng đến', 'định hướng tới', 'có xét đến', 'hướng đến', 'hướng tới',
] as const
export const fromWords = [
  'từ', 'kể từ', 'tính từ', 'bắt đầu từ', 'bắt đầu kể từ', 'bắt đầu', 'sớm nhất', 'sớm nhất là', 'sớm nhất từ', 'kéo dài từ',
] as const
export const afterWords = ['sau'] as const
/** Closes an open start. */
export const onwardWords = ['trở đi', 'trở về sau', 'trở lại đây', 'về sau'] as const
export const backwardWords = ['trở về trước'] as const
/** Of the words for a start, those that may count from an event. */
export const sinceWords = ['kể từ', 'tính từ', 'bắt đầu từ', 'bắt đầu kể từ'] as const
export const continuationWords = [
  'và các năm tiếp theo', 'và những năm tiếp theo', 'và các năm sau', 'và những năm sau', 'và tiếp theo', 'và các năm kế tiếp',
  'và những năm kế tiếp', 'và các năm tới', 'và những năm tới', 'và các năm tiếp sau', 'và các năm sau đó', 'và những năm sau đó',
  'và các tháng tiếp theo', 'và các quý tiếp theo', 'và năm tiếp theo', 'và các năm học tiếp theo', 'và các giai đoạn tiếp theo',
  'và các năm tiếp theo đó', ', các năm tiếp theo', ', những năm tiếp theo',
] as const

/** Words between the ends of a range. */
export const toWords = ['đến', 'tới', 'đến hết', 'tới hết', 'cho đến', 'cho đến hết', 'đến cuối cùng', 'hết'] as const
export const toBeforeWords = ['đến trước', 'tới trước'] as const

/** Words that join the members of a list; a verb may lean on them: Tháng 4, 5/2028 và bổ sung hằng năm. */
export const unitJoinWords = ['và', 'hoặc', 'hay', 'và bổ sung', 'và duy trì', 'và cập nhật', 'và tiếp tục', 'hoặc vào', 'và vào'] as const
/** Of these the ones that leave a choice. */
export const orWords = ['hoặc', 'hay'] as const

/** Days counted from the date of the plan. */
export const todayWords = { 'hôm nay': 0, 'ngày mai': 1 } as const
export const nowWords = ['nay', 'bây giờ', 'hôm nay'] as const

export const withinWords = [
  'trong', 'ngay trong', 'trong suốt', 'trong cả', 'vào', 'lúc', 'hồi', 'vào lúc', 'vào hồi', 'suốt', 'cả', 'trong các', 'trong những', 'trong thời gian',
] as const
/**
 * Verbs that belong to the time where nothing stands before them (`Xong trong quý II`, `Có hiệu lực từ 01/7`); within a
 * sentence they say what is done.
 */
export const clauseVerbs = ['xong', 'hoàn thành', 'hoàn thành xong', 'có hiệu lực', 'áp dụng', 'diễn ra', 'bắt đầu'] as const
/** Whole: these make a bare "năm" the plan's year. */
export const wholeYearWords = ['trong năm', 'cả năm', 'suốt năm', 'trong cả năm', 'trong suốt năm', 'ngay trong năm'] as const
/** After "trong năm", these show that no year of the plan is meant. */
export const otherYearWords = ['qua', 'vừa qua', 'học', 'gần', 'gần đây', 'tài chính', 'đó', 'đầu', 'cuối', 'tới', 'thứ', 'tuổi'] as const
export const rangeLead = ['trong khoảng thời gian', 'trong khoảng', 'trong thời gian', 'trong', 'khoảng thời gian', 'khoảng', 'vào khoảng', 'kéo dài'] as const

export const tentativeWords = ['dự kiến', 'dự kiến là', 'dự kiến vào', 'dự kiến trong', 'dự kiến khoảng'] as const
export const approximateWords = ['khoảng', 'vào khoảng', 'tầm', 'vào tầm', 'trong khoảng'] as const

export const everyWords = ['hằng', 'hàng', 'mỗi', 'từng'] as const
/** The common spelling of hằng, which is also the word for goods and rows. */
export const rowWords = ['hàng'] as const
/** Words that make "hàng" goods: khách hàng năm 2028 names no rhythm. */
export const goodsWords = ['ngân', 'khách', 'cửa', 'nhà', 'mặt', 'bán', 'mua', 'giao', 'đơn', 'đặt', 'gian', 'đại', 'kho', 'chuyển', 'nhập', 'xuất', 'lô'] as const
export const periodicWords = ['định kỳ', 'định kì', 'theo định kỳ', 'theo định kì'] as const
export const onceWords = ['một lần', '1 lần', '01 lần'] as const
export const countWords = ['lần', 'đợt', 'kỳ', 'kì', 'buổi', 'lượt', 'cuộc', 'phiên'] as const
export const leastWords = ['tối thiểu', 'ít nhất'] as const
export const perWords = ['mỗi', 'một', 'trong một', 'trong mỗi', 'trong'] as const
/** Between a rhythm and its day: hằng năm, chậm nhất vào … */
export const everyOtherWords = { 'cách tháng': 'month', 'cách ngày': 'day', 'cách tuần': 'week', 'cách năm': 'year', 'cách quý': 'quarter' } as const

/** Months of a rhythm by their place: ngày 10 của tháng cuối quý. `month` counts in the unit, -1 is its last. */
export const monthPlaces = {
  'tháng cuối quý': { unit: 'quarter', month: 3 }, 'tháng cuối của quý': { unit: 'quarter', month: 3 },
  'tháng cuối cùng của quý': { unit: 'quarter', month: 3 }, 'tháng cuối cùng quý': { unit: 'quarter', month: 3 },
  'tháng cuối mỗi quý': { unit: 'quarter', month: 3 }, 'tháng cuối của mỗi quý': { unit: 'quarter', month: 3 },
  'tháng cuối cùng của mỗi quý': { unit: 'quarter', month: 3 }, 'tháng cuối hằng quý': { unit: 'quarter', month: 3 },
  'tháng cuối hàng quý': { unit: 'quarter', month: 3 },
  'tháng đầu quý': { unit: 'quarter', month: 1 }, 'tháng đầu của quý': { unit: 'quarter', month: 1 },
  'tháng đầu tiên của quý': { unit: 'quarter', month: 1 }, 'tháng đầu mỗi quý': { unit: 'quarter', month: 1 },
  'tháng đầu quý sau': { unit: 'quarter', month: 1, lag: 'P3M' }, 'tháng đầu của quý sau': { unit: 'quarter', month: 1, lag: 'P3M' },
  'tháng đầu tiên của quý sau': { unit: 'quarter', month: 1, lag: 'P3M' },
  'tháng đầu tiên của quý tiếp theo': { unit: 'quarter', month: 1, lag: 'P3M' },
  'tháng đầu quý tiếp theo': { unit: 'quarter', month: 1, lag: 'P3M' },
  'tháng sau': { unit: 'month', lag: 'P1M' }, 'tháng tiếp theo': { unit: 'month', lag: 'P1M' },
  'tháng kế tiếp': { unit: 'month', lag: 'P1M' }, 'tháng liền kề': { unit: 'month', lag: 'P1M' },
  'tháng trước': { unit: 'month', lag: '-P1M' }, 'tháng trước đó': { unit: 'month', lag: '-P1M' },
  'tháng trước liền kề': { unit: 'month', lag: '-P1M' }, 'tháng liền trước': { unit: 'month', lag: '-P1M' },
  'hằng tháng': { unit: 'month' }, 'hàng tháng': { unit: 'month' }, 'mỗi tháng': { unit: 'month' }, 'từng tháng': { unit: 'month' },
  'các tháng': { unit: 'month' },
  'tháng cuối kỳ báo cáo': { unit: 'period', month: -1 }, 'tháng cuối của kỳ báo cáo': { unit: 'period', month: -1 },
  'tháng cuối cùng của kỳ báo cáo': { unit: 'period', month: -1 }, 'tháng cuối kì báo cáo': { unit: 'period', month: -1 },
  'tháng cuối kỳ': { unit: 'period', month: -1 },
} as const satisfies Record<string, { unit: 'month' | 'quarter' | 'period'; month?: number; lag?: string }>

export const continuousWords = ['thường xuyên', 'liên tục'] as const
/** Of these the ones that tell how a thing is done, unless they stand alone. */
export const adverbialWords = ['liên tục'] as const
/** Verbs that belong to the value when it stands alone: Thực hiện thường xuyên. */
export const continuousLead = ['thực hiện', 'duy trì', 'nhiệm vụ', 'làm', 'tiến hành'] as const
/**
 * What makes "thường xuyên" a term of budgets, staff or schooling: chi thường xuyên, giáo dục thường xuyên. The last
 * words before it decide.
 */
export const standingTerms = [
  'chi', 'kinh phí', 'ngân sách', 'nguồn', 'vốn', 'dự toán', 'định mức', 'biên chế', 'giáo dục', 'quỹ hoạt động', 'kinh phí hoạt động',
  'chi hoạt động', 'nguồn thu', 'nhiệm vụ chi', 'nhiệm vụ', 'công việc', 'công tác', 'lao động', 'lực lượng', 'đào tạo', 'hệ', 'học viên', 'không',
  'bồi dưỡng', 'bảo dưỡng', 'sửa chữa', 'đầu tư', 'thường trú', 'khoản', 'đơn vị', 'tự chủ', 'bảo đảm', 'nơi', 'hoạt động chi',
  'tính', 'mức', 'nhu cầu',
] as const
/** Terms that a cell of time may still hold: Nhiệm vụ thường xuyên. */
export const officeHours = ['trong giờ hành chính', 'trong giờ làm việc', 'trong các ngày làm việc', 'giờ hành chính', 'trong ngày làm việc'] as const
export const throughoutWords = ['suốt', 'trong suốt', 'trong quá trình', 'suốt quá trình', 'trong suốt quá trình', 'suốt thời gian', 'trong thời gian'] as const

/** Lead of a length of time that is counted from or to an event. */
export const withinLengthWords = ['trong', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'thời hạn', 'không quá', 'tối đa', 'tối đa không quá', 'trong thời gian tối đa'] as const
export const latestLengthWords = ['chậm nhất', 'chậm nhất là', 'chậm nhất sau', 'chậm nhất trong', 'chậm nhất trong vòng', 'muộn nhất', 'muộn nhất sau', 'chậm nhất không quá', 'muộn nhất là'] as const
export const afterLengthWords = ['sau'] as const
export const leastLengthWords = ['ít nhất', 'tối thiểu', 'chậm nhất', 'chậm nhất là', 'muộn nhất', 'trước ít nhất', 'trước tối thiểu'] as const
export const countedFromWords = ['kể từ', 'tính từ', 'từ', 'kể từ khi', 'sau', 'tính từ khi', 'kể từ lúc', 'tính kể từ'] as const
/** What an event stands behind when its length comes after it: trước ngày bầu cử 10 ngày, ngay sau khi bế mạc 02 ngày. */
export const beforeEventWords = ['trước'] as const
export const comparedWords = ['so với'] as const
export const afterEventWords = ['sau khi', 'ngay sau khi', 'sau ngày', 'ngay sau ngày'] as const
export const eventLengthWords = [...beforeEventWords, ...afterEventWords] as const
export const comingWords = ['tới', 'sắp tới', 'tiếp theo', 'đầu tiên kể từ nay'] as const

/** Events that happen when the plan is signed: the date of the plan is theirs. */
export const signingEvents = [
  'ngày ký', 'ngày ký ban hành', 'ngày ban hành', 'ngày kí', 'ngày kí ban hành', 'ngày ký kế hoạch này', 'ngày ban hành kế hoạch này', 'ngày ban hành kế hoạch',
  'khi ban hành kế hoạch này', 'khi kế hoạch này được ban hành', 'ngày kế hoạch này được ban hành', 'ngày ký quyết định này', 'ngày ban hành văn bản này',
] as const
/** Words that an event leads with; they do not tell one from another. */
export const eventLead = ['ngày', 'khi', 'thời điểm', 'lúc', 'sau khi', 'trước khi'] as const
/** Heads of an event behind a bound word: trước khi trình. */
export const momentHeads = ['ngày', 'khi', 'lúc'] as const
/** Heads of an event behind "10 ngày trước": a meeting, a day. */
export const eventHeads = ['ngày', 'khi', 'thời điểm', 'lúc', 'cuộc', 'lễ', 'kỳ', 'hội nghị', 'hội', 'phiên', 'buổi', 'đại hội', 'đợt'] as const

/** A word that ends the name of an event: what follows says what is done. */
export const eventStops = ['để', 'thì', 'phải', 'nhưng', 'và', 'theo', 'gửi', 'nhằm', 'đồng thời', 'tổ chức'] as const
/** Commas before these do not end a clause: sửa đổi, bổ sung. */
export const inseparable = ['bổ sung', 'thay thế', 'bãi bỏ'] as const

/** Phrases that name an occasion instead of a date. */
export const eventTriggers = {
  'khi có': 'on-demand', 'khi được yêu cầu': 'on-demand',
  'khi cần thiết': 'ad-hoc', 'khi cần': 'ad-hoc', 'đột xuất': 'ad-hoc', 'đột xuất khi cần': 'ad-hoc', 'đột xuất khi cần thiết': 'ad-hoc',
  'đột xuất khi có yêu cầu': 'ad-hoc', 'đột xuất theo yêu cầu': 'ad-hoc', 'khi phát sinh': 'ad-hoc', 'khi xảy ra': 'ad-hoc',
  'sau khi': 'after', 'sau mỗi': 'after', 'sau từng': 'after', 'ngay sau khi': 'immediately', 'ngay khi': 'immediately', 'ngay sau': 'immediately',
} as const
/** Read only where time is meant anyway: in a time cell, or alone. */
export const regulationTriggers = {
  'theo quy định': 'per-regulation', 'theo kế hoạch': 'per-regulation', 'theo tiến độ': 'per-regulation', 'theo lộ trình': 'per-regulation',
  'theo lịch': 'per-regulation', 'theo chương trình': 'per-regulation', 'theo thông báo': 'per-regulation', 'theo hướng dẫn': 'per-regulation',
  'theo từng': 'per-regulation', 'theo thời gian': 'per-regulation', 'theo chỉ đạo': 'per-regulation', 'đúng hạn': 'per-regulation',
  'lịch cụ thể': 'per-regulation', 'theo yêu cầu': 'on-demand', 'theo nhu cầu': 'on-demand', 'theo đề nghị': 'on-demand', 'theo tình hình': 'ad-hoc',
} as const
export const occasionWords = ['dịp'] as const
export const occasionLead = ['nhân', 'trong', 'vào', 'các', 'nhân các', 'trong các', 'vào các', 'vào những', 'trong những', 'đúng'] as const
export const peakWords = ['thời điểm cao điểm', 'thời gian cao điểm', 'đợt cao điểm', 'giai đoạn cao điểm', 'dịp cao điểm', 'tháng cao điểm'] as const
export const peakLead = ['trong', 'các', 'trong các', 'những', 'trong những', 'vào', 'vào các'] as const

/** Seasons, which no calendar bounds. */
export const seasonWords = ['mùa khô', 'mùa mưa', 'mùa hè', 'mùa đông', 'mùa xuân', 'mùa thu', 'mùa lũ', 'mùa bão', 'mùa mưa bão', 'mùa mưa lũ', 'mùa khai giảng', 'hè'] as const
/** Feasts of the lunar year. */
export const lunarFeasts = [
  'tết nguyên đán', 'tết âm lịch', 'tết cổ truyền', 'tết trung thu', 'tết đoan ngọ', 'giỗ tổ hùng vương', 'rằm tháng giêng', 'rằm tháng bảy', 'rằm tháng tám', 'tết',
] as const
export const lunarMonths = ['giêng', 'chạp'] as const
/** The full moon of a month, which is a day of the lunar calendar: rằm tháng bảy. */
export const fullMoonWords = ['rằm', 'ngày rằm'] as const
export const lunarMarks = ['âm lịch', 'al', 'âl', 'a.l'] as const

/** Nouns that show a fraction or a count instead of a date: 3/4 số hộ. */
export const countedNouns = [
  'số', 'hộ', 'dân', 'tổng', 'điểm', 'giờ', 'người', 'xã', 'phường', 'thôn', 'đơn vị', 'thành viên', 'đại biểu', 'cơ sở', 'chỉ tiêu', 'tiêu chí', 'trường', 'lần',
] as const
/** What makes a length of time an age or a term: 12 tháng tuổi. */
export const notLengthWords = ['tuổi', 'lương', 'thành lập', 'kinh nghiệm', 'tù', 'liên tục', 'liền', 'liên tiếp', 'công tác', 'một', 'qua', 'trước', 'gần đây', 'xây dựng', 'thực hiện', 'ngày', 'truyền thống', 'nhuận', 'tuổi đảng', 'học', 'công'] as const
/** What stands before an anniversary, an age, or a number that is no length: kỷ niệm 80 năm, trẻ 12 tháng, tháng ba ngày tám. */
export const anniversaryWords = ['kỷ niệm', 'kỉ niệm', 'lần thứ', 'trẻ', 'trẻ từ', 'người', 'dưới', 'trên', 'tròn', 'hơn', 'gần', 'kế hoạch', 'mục tiêu', 'tháng', 'ngày', 'quý', 'năm', 'điều', 'khoản', 'mục'] as const
/** Words that make "6 tháng" the first half of the year when they stand before it. */
export const reportWords = ['báo cáo', 'sơ kết', 'kết quả', 'tổng kết', 'báo cáo định kỳ', 'báo cáo kết quả', 'đánh giá', 'công tác', 'giao ban'] as const
/** Names that hold a day: phố 1 Tháng 5. */
export const namingWords = ['phố', 'đường', 'trường', 'công ty', 'phường', 'quảng trường', 'công viên', 'cầu', 'nhà máy', 'xí nghiệp', 'bệnh viện', 'làng', 'thcs', 'thpt', 'tiểu học', 'mầm non', 'hợp tác xã', 'htx'] as const
/** Words for one of a kind, of two syllables: 02 ngày/đơn vị. */
export const perNouns = ['đơn vị', 'cơ sở', 'cơ quan', 'địa phương', 'học viên', 'học kỳ', 'cá nhân', 'tổ chức', 'thành viên', 'mô hình', 'chuyên đề', 'nội dung', 'hồ sơ'] as const
/** A deadline of its own kind of report: ngày 06 tháng 6 đối với báo cáo quý II. */
export const concerningWords = ['đối với', 'đối với báo cáo', 'đối với kỳ báo cáo', 'cho báo cáo', 'với báo cáo'] as const

/** What a time cell says when the whole plan period is meant. */
export const wholePlanWords = ['cả giai đoạn', 'toàn giai đoạn', 'suốt giai đoạn', 'trong giai đoạn', 'cả kỳ kế hoạch', 'cả nhiệm kỳ'] as const

/** Between the hours and minutes of a clock time: 14h30, 8g15, 14 giờ 30. */
export const clockUnits = ['giờ', 'h', 'g'] as const
export const minuteWords = ['phút'] as const
/** Thứ: tuần thứ hai. */
export const ordinalWords = ['thứ'] as const
/** Words inside a span of years: giai đoạn từ năm 2026 đến năm 2030. */
export const spanFrom = ['từ'] as const
export const spanTo = ['đến', 'tới', 'đến hết', 'đến năm', 'tới năm', 'đến hết năm'] as const
/** Joins "thường xuyên" to "liên tục". */
export const andWords = ['và'] as const
/** Cả năm among report periods. */
export const wholeWords = ['cả'] as const
/** Sau khi is an event of its own, not a bound. */
export const whenWords = ['khi'] as const
