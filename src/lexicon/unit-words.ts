/** Levels, parents and other words that may follow the closed name of an organ: `Công an tỉnh`, `UBND cấp xã`. */
export const unitTails = [
  'cấp(?: (?:tỉnh|huyện|xã|trên|dưới|cơ sở|trung ương))?', 'trực thuộc', 'thuộc', 'của', 'trên địa bàn', 'đóng trên',
  'có liên quan', 'liên quan', 'khu vực', 'nhân dân', 'việt nam', 'trung ương', 'cơ sở', 'sở tại', 'nơi', 'cùng cấp',
  'hai cấp', 'nhà nước', 'nêu trên', 'số', 'ngành', 'toàn', 'này', 'trong', 'và ngoài', 'ở', 'địa phương',
  'vùng (?:hạ du|ven biển|ven sông|sâu|cao|núi|biên giới|biển|dự án|hưởng lợi|lũ|ngập|dịch|nuôi|trồng|nguyên liệu)',
  'hưởng lợi', 'ven biển', 'ven sông', 'miền núi', 'biên giới', 'giáp ranh', 'lân cận', 'hạ du',
  'có thẩm quyền', 'kiêm nhiệm', 'cộng sản hồ chí minh', 'hồ chí minh', 'khác',
] as const

/** Small-letter names that follow a head without an article: `ban chỉ đạo`, `tổ công tác`. */
export const smallNames = [
  'chỉ đạo', 'tổ chức', 'giám hiệu', 'giám đốc', 'kiểm tra', 'giám sát', 'công tác', 'giúp việc', 'bầu cử', 'thư ký',
  'chuyên môn', 'nghiệp vụ', 'quản lý', 'y tế', 'nông dân', 'phụ nữ', 'thanh niên', 'cựu chiến binh', 'khuyến học',
  'dân phố', 'tự quản', 'văn phòng', 'tư vấn', 'soạn thảo', 'biên tập', 'thẩm định', 'thanh tra', 'mttq', 'thường',
  'vì sự', 'phục vụ',
] as const

/** What follows a unit and says what it is for the plan, not its name: `Sở Tài chính - Cơ quan thường trực …`. */
export const apposedRoles = [
  'là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|chủ trì|đầu mối|tham mưu|chủ quản)',
  'cơ quan (?:thường trực|chủ trì|đầu mối|tham mưu|chủ quản)', 'đơn vị (?:thường trực|chủ trì|đầu mối|chủ quản)',
  'bộ phận thường trực', 'thường trực ban', 'phó trưởng ban',
  'trưởng ban', 'phó ban', 'thư ký', 'ủy viên', 'thành viên',
] as const

/** Words that open a bracket which explains, lists, assigns or cites; any other short bracket is part of the name. */
export const explainingWords = [
  'gồm', 'bao gồm', 'đồng chí', 'đ/c', 'ông', 'bà', 'cơ quan', 'đơn vị', 'qua', 'đã', 'nếu', 'sau đây', 'viết tắt',
  'gọi', 'theo', 'chi tiết', 'có', 'kể cả', 'trong đó', 'trừ', 'hiện nay', 'nay', 'trước', 'từ', 'số', 'là', 'khi',
  'thông tin', 'liên hệ', 'sđt', 'điện thoại', 'đt', 'email', 'thường trực', 'chủ trì', 'phối hợp', 'tham mưu',
  'đầu mối', 'để', 'chịu', 'thực hiện', 'giám sát', 'trưởng', 'phó', 'thư ký', 'thành viên', 'mỗi', 'giao', 'đề nghị',
  'yêu cầu', 'phân công', 'mời', 'do',
] as const
