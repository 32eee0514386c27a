/** Chức vụ: words that name the holder of an office, as `foldKey` writes them. The unit led may follow. */
export const officeTitles = [
  'giám đốc', 'phó giám đốc', 'tổng giám đốc', 'thủ trưởng', 'chủ tịch', 'phó chủ tịch', 'trưởng', 'phó', 'chánh',
  'lãnh đạo', 'hiệu trưởng', 'phó hiệu trưởng', 'bí thư', 'phó bí thư', 'thư ký', 'chuyên viên', 'kế toán', 'ủy viên',
  'người đứng đầu', 'đại diện', 'chỉ huy trưởng', 'chính trị viên', 'đội trưởng', 'đội phó', 'tổ trưởng', 'tổ phó',
  'nhóm trưởng', 'cục trưởng', 'vụ trưởng', 'chi cục trưởng', 'viện trưởng', 'bộ trưởng', 'thứ trưởng', 'thủ tướng',
  'trạm trưởng', 'chánh án', 'tổng biên tập', 'chủ nhiệm', 'hạt trưởng', 'tổng phụ trách', 'tpt', 'tư lệnh',
  'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên', 'đảng ủy viên', 'chi ủy viên', 'cấp ủy viên', 'quản đốc', 'pct', 'ct', 'pgđ', 'gđ', 'cvp',
] as const

/** What behind a title makes another word of it. */
export const titleHomonyms: Readonly<Record<string, string>> = {
  trưởng: ' thành',
  phó: ' từ| thác| mặc',
  chánh: ' đáng',
  'lãnh đạo':
    ', (?:chỉ đạo|điều hành|quản lý|kiểm tra|hướng dẫn|tổ chức)| việc| thực hiện| tổ chức| toàn| công tác| và' +
    '| tốt| chặt| quản lý| chung| trực tiếp',
  'đại diện': ' cho| pháp luật| theo',
  'kế toán': ' ngân|,',
  ct: '\\d|/',
}

/** Before a name or an office. */
export const honorifics = [
  'ông', 'bà', 'đồng chí', 'đ/c', 'anh', 'chị', 'thầy', 'cô', 'bác sĩ', 'bs', 'ths', 'ts', 'pgs', 'gs',
  'đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy',
  'thượng úy', 'trung úy', 'thiếu úy', 'kỹ sư', 'cử nhân', 'luật sư',
] as const

/** Of these a name in small letters may follow; the rest, `anh`, `chị`, `cô`, are other words as well. */
export const longHonorifics = ['đồng chí', 'đ/c', 'bác sĩ'] as const

/** Họ: family names that cover nearly all people; a bare name is read only behind one of them. */
export const familyNames = [
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương',
  'lý', 'đào', 'đoàn', 'vương', 'trịnh', 'trương', 'đinh', 'lâm', 'phùng', 'mai', 'tô', 'hà', 'tạ', 'cao', 'lương',
  'thái', 'chu', 'tống', 'quách', 'lưu', 'nông', 'triệu', 'vi', 'hứa', 'kiều', 'la', 'lò', 'giàng', 'vàng', 'sùng',
  'thào', 'đàm', 'lại', 'từ', 'bạch', 'khổng', 'nghiêm', 'thân', 'đậu', 'châu', 'tăng', 'ma', 'hầu', 'lục', 'mạc',
  'lộc', 'cầm', 'quàng', 'lường', 'tòng', 'hạng', 'đồng',
] as const
