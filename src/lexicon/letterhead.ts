/** Letterhead and signature words, written as the key is. */

/** What may begin the name of an issuing body in a letterhead. */
export const issuerHeads = [
  'ủy ban nhân dân', 'ubnd', 'ủy ban mttq', 'ủy ban mặt trận', 'ủy ban', 'ub mttq', 'hội đồng', 'hđnd', 'sở', 'phòng', 'ban', 'trung tâm', 'văn phòng', 'hội', 'đoàn', 'trường', 'cục', 'chi cục', 'vụ', 'bộ',
  'tổng cục', 'công an', 'bệnh viện', 'trạm', 'viện', 'liên đoàn', 'công đoàn', 'đảng bộ', 'đảng ủy', 'đảng đoàn', 'chi bộ', 'chi đoàn', 'huyện ủy', 'tỉnh ủy', 'thành ủy', 'thị ủy', 'quận ủy', 'đảng ủy',
  'bch', 'btv', 'bcđ', 'tiểu ban', 'tổ', 'khoa', 'đội', 'tòa án', 'kho bạc', 'ngân hàng', 'tổng công ty', 'công ty', 'thường trực', 'thành hội', 'thành đoàn', 'tỉnh hội', 'tỉnh đoàn', 'huyện đoàn', 'xã đoàn',
  'đại học', 'học viện', 'thư viện', 'bảo tàng', 'bảo hiểm xã hội', 'đài', 'báo', 'tạp chí', 'thanh tra', 'nhà', 'quỹ', 'hạt', 'ban chỉ huy', 'bộ chỉ huy', 'ban chấp hành', 'tổng liên đoàn', 'trung ương', 'chính phủ',
  'thủ tướng', 'quốc hội', 'mặt trận', 'hợp tác xã', 'tập đoàn', 'xí nghiệp', 'nhà máy', 'ban quản lý', 'liên hiệp', 'hiệp hội', 'câu lạc bộ', 'liên minh', 'vườn quốc gia',
] as const

/** What a line holds that goes on with a body's name: where it is. */
export const territories = ['tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu', 'việt nam', 'khu vực', 'khu phố', 'thôn', 'trung ương'] as const

/** Bodies that carry their territory on the next line: both are one name. */
export const territorialBodies = ['ủy ban nhân dân', 'hội đồng nhân dân', 'đảng ủy', 'ubnd', 'hđnd', 'ban chấp hành', 'đảng bộ'] as const

/** Standing bodies: as the last of three lines they issue, the lines above are their organisation. */
export const standingBodies = ['ban thường vụ', 'ban thường trực', 'ban chấp hành', 'thường trực', 'đoàn chủ tịch', 'ban bí thư', 'đảng đoàn', 'ban chỉ đạo', 'ban công tác', 'btv', 'bch'] as const

/**
 * Bodies with others below them, and what those begin with: on one run the name of the second begins where the first is
 * whole (`UBND TỈNH … SỞ …`, `BỘ … TRƯỜNG …`).
 */
export const bodiesBelow: readonly (readonly [above: readonly string[], below: readonly string[]])[] = [
  [['ubnd', 'ủy ban nhân dân'], ['sở', 'phòng', 'trường', 'trung tâm', 'ban quản lý', 'bệnh viện', 'trạm', 'chi cục', 'văn phòng', 'thanh tra', 'đài', 'ban dân tộc']],
  [['bộ'], ['trường', 'cục', 'vụ', 'tổng cục', 'bệnh viện', 'học viện', 'viện', 'trung tâm', 'đại học', 'thanh tra']],
  [['sở'], ['trường', 'trung tâm', 'bệnh viện', 'chi cục', 'trạm', 'ban quản lý', 'phòng', 'thanh tra']],
  [['phòng'], ['trường']],
  [['tổng công ty', 'tập đoàn'], ['công ty', 'trung tâm', 'trường']],
  [['ủy ban mttq', 'ủy ban mặt trận tổ quốc', 'hội nông dân', 'hội liên hiệp phụ nữ', 'hội cựu chiến binh', 'liên đoàn lao động', 'đảng bộ', 'huyện ủy', 'tỉnh ủy', 'thành ủy', 'đảng ủy'], ['ban thường trực', 'ban thường vụ', 'ban chấp hành', 'ban tổ chức', 'ban tuyên giáo', 'ban dân vận', 'văn phòng', 'chi bộ']],
]

/** First syllables of words whose second looks like a body: MÔI TRƯỜNG, HẢI PHÒNG, CƠ SỞ, DỊCH VỤ. */
export const beforeNoBody = [
  'môi', 'thị', 'hải', 'quốc', 'văn', 'dự', 'tiêu', 'ngăn', 'cơ', 'trụ', 'công', 'dịch', 'nhiệm', 'phục', 'nghiệp', 'thư', 'bố', 'hội', 'quảng',
  'nhân', 'lập', 'và', 'thuộc', 'của', 'tại', 'các',
] as const

/** Offices that sign, longest first within a word. */
export const signerTitles = [
  'phó tổng giám đốc', 'tổng giám đốc', 'phó giám đốc', 'giám đốc', 'phó chủ tịch', 'chủ tịch', 'phó bí thư', 'bí thư', 'phó hiệu trưởng', 'hiệu trưởng', 'phó trưởng', 'trưởng', 'thứ trưởng', 'bộ trưởng',
  'phó chánh', 'chánh', 'phó cục trưởng', 'cục trưởng', 'phó vụ trưởng', 'vụ trưởng', 'phó chi cục trưởng', 'chi cục trưởng', 'phó viện trưởng', 'viện trưởng', 'thủ tướng', 'phó thủ tướng', 'phó tổng biên tập', 'tổng biên tập',
  'chỉ huy trưởng', 'phó chỉ huy', 'chính ủy', 'chính trị viên', 'ủy viên', 'tổng cục trưởng', 'hạt trưởng', 'phó hạt trưởng', 'tổ trưởng', 'tổ phó', 'đội trưởng', 'thư ký', 'người lập kế hoạch', 'người lập', 'kế toán trưởng', 'quyền',
  'phó trưởng ban', 'trưởng ban', 'thường trực', 'thẩm phán', 'viện phó', 'phó chủ nhiệm', 'chủ nhiệm', 'quản đốc', 'tư lệnh', 'đoàn trưởng', 'trạm trưởng', 'phó trạm trưởng', 'kiểm sát viên', 'lãnh đạo', 'đại diện',
] as const

/** Mức độ khẩn, độ mật, dự thảo: the whole line (Decree 30/2020, Annex I, III). */
export const urgencies = ['hỏa tốc', 'thượng khẩn', 'khẩn', 'hỏa tốc hẹn giờ'] as const
export const secrecies = ['tuyệt mật', 'tối mật', 'mật'] as const
export const drafts = ['dự thảo', 'bản dự thảo'] as const

/** Heads of what a web page prints behind a document. */
export const siteTrailers = ['văn bản liên quan', 'văn bản cùng lĩnh vực', 'bài viết liên quan', 'tin liên quan', 'tin bài liên quan', 'các tin khác', 'tin khác', 'bài viết khác', 'văn bản khác'] as const

/** Labels of a web page's box about a document. */
export const siteLabels = [
  'loại văn bản', 'nơi ban hành', 'người ký', 'ngày ban hành', 'ngày hiệu lực', 'ngày công báo', 'số công báo', 'tình trạng', 'số hiệu', 'cơ quan ban hành', 'lĩnh vực', 'trích yếu', 'số ký hiệu', 'tải về', 'đăng nhập',
  'đăng ký', 'trang chủ', 'văn bản liên quan', 'bài viết liên quan', 'tin liên quan', 'chia sẻ', 'lượt xem', 'in trang', 'thuộc tính', 'lược đồ', 'tiếng anh', 'mục lục', 'hiệu lực', 'văn bản gốc', 'tệp đính kèm', 'bản quyền',
] as const
