/**
 * Heads of the columns of a table, as `foldKey` writes them. Where a head begins with or holds these words tells what
 * stands in its column; sources may look ahead (`ngày(?! công)`).
 */

/** Số thứ tự: the whole head. */
export const numberHeads = ['tt', 'stt', 'số tt', 'số thứ tự', 's\\.tt', 'no\\.?'] as const

/** What is to be done, and what may stand before it: the head begins with these. */
export const taskHeadOpenings = ['tên', 'các', 'danh mục', 'tóm tắt'] as const
export const taskHeads = [
  'nội dung', 'nhiệm vụ', 'công việc', 'hoạt động', 'chỉ tiêu', 'tiêu chí', 'giải pháp', 'hạng mục', 'đầu việc', 'việc',
  'bước',
] as const

/** Who does it, who helps, when, what comes of it: the head holds these. */
export const leadHeads = [
  'chủ trì', 'thực hiện', 'phụ trách', 'tham mưu', 'đầu mối', 'chịu trách nhiệm', 'phân công', 'vai trò',
] as const
export const coordinatingHeads = ['phối hợp'] as const
export const timeHeads = ['^ngày(?! công)', 'thời gian', 'thời hạn', 'tiến độ', 'hoàn thành', 'thời điểm', '^lịch(?! sử)', '^hạn(?! mức)'] as const
export const productHeads = ['sản phẩm', 'kết quả', 'đầu ra'] as const

/** Heads of columns that tell nothing of a task: they only show that the row is one of heads. */
export const otherHeads = [
  'ghi chú', 'họ và tên', 'họ tên', 'chức vụ', 'chức danh', 'đơn vị', 'cơ quan', 'số lượng', 'khu vực', 'địa chỉ', 'địa bàn',
  'đơn vị tính', 'đvt', 'thành tiền', 'đơn giá', 'số tiền', 'buổi', 'thứ', 'tuần', 'tháng', 'quý', 'năm', 'môn', 'lớp', 'khối',
] as const

/** Heads of columns of time that are no labels of lines: the whole head. */
export const timeColumnHeads = ['ngày', 'hạn', 'lịch', 'lịch học', 'lịch thực hiện', 'lịch kiểm tra', 'ngày thực hiện'] as const
