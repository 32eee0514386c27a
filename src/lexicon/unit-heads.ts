/**
 * Words that open the name of an organisation or of a class of organisations, written the way `foldKey` writes them.
 *
 * - `organ`: behind its field (`Sở Tài chính`) stands nothing but a place, a level or its parent.
 * - `body`: the name is free (`Trung tâm …`, `Ban …`).
 * - `group`: a common noun for actors of a kind (`các cơ quan`).
 * - `actor`: likewise, but each noun of a row is a kind by itself (`doanh nghiệp, nhà đầu tư`).
 * - `place`: a unit of territory, also as the one that acts (`các xã, phường`).
 * - `people`: persons by their standing (`giáo viên`).
 */
export const unitHeads = {
  organ: [
    'sở', 'bộ', 'ủy ban nhân dân', 'ủy ban nhân', 'ubnd', 'hội đồng nhân dân', 'hđnd', 'công an', 'thường trực',
    'thuế', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy', 'tỉnh đoàn', 'thành đoàn',
    'huyện đoàn', 'quận đoàn', 'xã đoàn', 'đoàn xã', 'đoàn phường', 'đoàn trường', 'đoàn thanh niên', 'thanh tra',
    'kho bạc nhà nước', 'kho bạc', 'bảo hiểm xã hội', 'bhxh', 'mặt trận tổ quốc', 'ủy ban mặt trận tổ quốc',
    'mặt trận', 'mttq', 'mttqvn', 'ubmttq', 'ubmttqvn', 'ủy ban mttq', 'tòa án nhân dân', 'tòa án', 'tand',
    'viện kiểm sát nhân dân', 'viện kiểm sát', 'vksnd', 'thi hành án dân sự', 'liên đoàn lao động', 'lđlđ',
    'hội nông dân', 'hội cựu chiến binh', 'hội liên hiệp phụ nữ', 'hội phụ nữ', 'hội lhpn', 'hội chữ thập đỏ',
    'hội khuyến học', 'hội người cao tuổi', 'bộ chỉ huy quân sự', 'bộ chqs', 'ban chỉ huy quân sự', 'ban chqs',
    'bộ đội biên phòng', 'ngân hàng nhà nước', 'ngân hàng chính sách xã hội', 'bưu điện', 'điện lực', 'nhà trường',
    'ban giám hiệu', 'bgh', 'trạm y tế', 'trung tâm y tế', 'ttyt', 'chính phủ', 'đoàn đại biểu quốc hội', 'đoàn đbqh',
    'đội thiếu niên tiền phong', 'liên đội', 'cdc', 'bchqs',
  ],
  body: [
    'phòng', 'ban', 'trung tâm', 'ủy ban', 'hội đồng', 'hội', 'đoàn', 'khoa', 'trạm', 'chi cục', 'cục', 'vụ',
    'tổng cục', 'văn phòng', 'vp', 'trường', 'tổ', 'đội', 'nhà văn hóa', 'ban chỉ huy', 'bộ chỉ huy', 'bộ tư lệnh',
    'công ty', 'tổng công ty', 'tập đoàn', 'ngân hàng', 'báo', 'đài', 'cổng thông tin điện tử', 'tạp chí',
    'liên đoàn', 'liên hiệp', 'liên minh', 'hiệp hội', 'viện', 'học viện', 'bệnh viện', 'bvđk', 'phòng khám',
    'thư viện', 'bảo tàng', 'chi nhánh', 'chi bộ', 'chi, đảng bộ', 'đảng bộ', 'chi đoàn', 'chi hội', 'công đoàn',
    'xí nghiệp', 'nhà máy', 'hợp tác xã', 'htx', 'hạt kiểm lâm', 'đồn biên phòng', 'câu lạc bộ', 'clb', 'tiểu ban',
    'ban quản lý', 'quỹ', 'nhà thiếu nhi', 'nhà xuất bản', 'hải quan', 'cảng vụ', 'thông tấn xã', 'trung ương hội',
    'trung ương đoàn', 'cộng đồng', 'bch', 'btv', 'btt', 'bcđ', 'bgđ', 'bql', 'bqlda', 'cty', 'ban chấp hành', 'ban thường vụ', 'ban thường trực',
    'ban giám đốc', 'ban đại diện', 'vườn quốc gia', 'ban chỉ đạo', 'ban tổ chức', 'tổ công tác', 'trại giam', 'vnpt',
    'viettel', 'mobifone', 'liên danh', 'kiểm lâm', 'cảnh sát', 'trung đoàn', 'sư đoàn', 'lữ đoàn', 'tiểu đoàn',
    'đại đội', 'quân khu', 'hải đội', 'hải đoàn', 'phân đội', 'trung đội', 'tiểu đội', 'đồn công an', 'phân hiệu',
    'phân viện', 'nhà hát', 'phân xưởng', 'bộ môn', 'lâm trường', 'nông trường', 'chi ủy', 'đại học', 'cao đẳng', 'cụm thi đua', 'khối thi đua',
  ],
  group: [
    'cơ quan', 'đơn vị', 'tổ chức', 'địa phương', 'ngành', 'cấp', 'cấp ủy', 'cấp trên', 'đoàn thể', 'cá nhân',
    'cơ sở', 'bộ phận', 'chính quyền', 'lực lượng', 'đối tượng', 'thành viên', 'chủ thể', 'trường học', 'dân quân',
    'dân phòng', 'khối', 'nhóm', 'bên',
  ],
  actor: [
    'doanh nghiệp', 'nhà đầu tư', 'chủ đầu tư', 'nhà cung cấp', 'nhà thầu', 'nhà mạng', 'hộ', 'hộ kinh doanh',
    'chủ rừng', 'chủ cơ sở', 'tổ hợp tác',
  ],
  place: [
    'tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu', 'thôn', 'bản', 'ấp',
    'buôn', 'khu phố', 'tổ dân phố', 'khối phố', 'khóm', 'làng', 'khu dân cư', 'tiểu khu',
  ],
  people: [
    'cán bộ', 'công chức', 'viên chức', 'giáo viên', 'gvcn', 'nhân viên', 'đảng viên', 'đoàn viên', 'hội viên',
    'người lao động', 'học sinh', 'sinh viên', 'phụ huynh', 'cha mẹ', 'gia đình', 'người dân', 'nhân dân',
    'tầng lớp nhân dân', 'tầng lớp', 'hộ gia đình', 'cộng tác viên', 'tuyên truyền viên', 'báo cáo viên',
    'huấn luyện viên', 'tình nguyện viên', 'giảng viên', 'trợ lý', 'nghệ nhân', 'già làng', 'người có uy tín',
  ],
} as const

/** Of the places, communities below the commune: they act themselves. */
export const communityHeads = [
  'thôn', 'bản', 'ấp', 'buôn', 'khu phố', 'tổ dân phố', 'khối phố', 'khóm', 'làng', 'khu dân cư',
] as const

/** Articles that mean every one of a class: who has them acts, as no place by number does. */
export const classArticles = ['các', 'mỗi', 'từng'] as const

/** Words before the head that belong to the unit: `các sở`, `đội ngũ giáo viên`, `04 xã`. */
export const quantifiers = [
  'các', 'những', 'mỗi', 'từng', 'một số', 'tất cả', 'toàn thể', 'toàn bộ', 'toàn', 'đội ngũ', 'tập thể', 'hệ thống',
  'hai', 'ba',
] as const

/** Heads that also stand bare in a row of kinds: `các sở, ban, ngành`, `các phòng, khoa, trạm`. */
export const kindHeads = [
  'sở', 'bộ', 'phòng', 'ban', 'trung tâm', 'hội', 'đoàn', 'khoa', 'trạm', 'chi cục', 'cục', 'vụ', 'tổng cục',
  'trường', 'tổ', 'đội', 'báo', 'đài', 'viện', 'bệnh viện', 'công ty', 'tổng công ty', 'tập đoàn', 'ngân hàng',
  'hiệp hội', 'chi nhánh', 'chi bộ', 'chi đoàn', 'chi hội', 'đảng bộ', 'hợp tác xã', 'nhà máy', 'xí nghiệp',
  'câu lạc bộ', 'tiểu ban', 'đại học', 'cao đẳng',
] as const

/** Firms: they do business under their name. */
export const firmHeads = ['công ty', 'tổng công ty', 'tập đoàn', 'xí nghiệp', 'nhà máy', 'hợp tác xã', 'liên danh'] as const

/** Heads whose short forms stand for the long one. */
export const headAliases: Readonly<Record<string, string>> = {
  ubnd: 'ủy ban nhân dân', 'ủy ban nhân': 'ủy ban nhân dân', hđnd: 'hội đồng nhân dân', mttq: 'mặt trận tổ quốc',
  mttqvn: 'mặt trận tổ quốc', ubmttq: 'ủy ban mặt trận tổ quốc', ubmttqvn: 'ủy ban mặt trận tổ quốc',
  'ủy ban mttq': 'ủy ban mặt trận tổ quốc', bhxh: 'bảo hiểm xã hội', tand: 'tòa án nhân dân',
  vksnd: 'viện kiểm sát nhân dân',
  lđlđ: 'liên đoàn lao động', 'hội lhpn': 'hội liên hiệp phụ nữ', 'bộ chqs': 'bộ chỉ huy quân sự',
  'ban chqs': 'ban chỉ huy quân sự', bgh: 'ban giám hiệu', ttyt: 'trung tâm y tế', bvđk: 'bệnh viện', htx: 'hợp tác xã',
  clb: 'câu lạc bộ', vp: 'văn phòng', bch: 'ban chấp hành', btv: 'ban thường vụ', btt: 'ban thường trực',
  tp: 'thành phố',
  'đ/c': 'đồng chí', gvcn: 'giáo viên', 'đoàn đbqh': 'đoàn đại biểu quốc hội',
}

/** Heads that, named with a comma before their parent, are one unit with it: `Phòng Tổ chức cán bộ, Sở Y tế`. */
export const sectionHeads = ['phòng', 'khoa', 'chi cục', 'bộ phận', 'tổ', 'đội'] as const
/** Such parents. The first word of the place tells a provincial police from its communal peer. */
export const parentHeads = [
  'sở', 'bộ', 'cục', 'công an tỉnh', 'công an thành phố', 'bệnh viện', 'trung tâm y tế',
] as const

/** Heads of what belongs to the unit named before it: `Đại học Hồng Lam - Phân hiệu Bắc`. */
export const branchHeads = ['phân hiệu', 'phân viện', 'phân trường', 'phân trạm', 'cơ sở', 'khu vực'] as const
