/** Words by which a plan speaks of its own work, and of the year before: all as `foldKey` writes them. */

/** Verbs of carrying out, before what is carried out. */
export const carryingOut = ['thực hiện', 'triển khai', 'hoàn thành', 'tổ chức thực hiện', 'triển khai thực hiện', 'gắn với'] as const

/** What a year's own work is called. */
export const yearsWork = ['nhiệm vụ', 'giải pháp', 'kế hoạch', 'chương trình', 'chỉ tiêu', 'mục tiêu', 'công tác', 'nội dung'] as const

/** What tells that the year before is meant: results are compared, remainders carried on, reports closed. */
export const lookingBack = [
  'so với', 'số liệu', 'kết quả', 'đánh giá', 'tổng kết', 'sơ kết', 'báo cáo', 'hạn chế', 'tồn tại', 'khắc phục', 'kinh nghiệm',
  'chỉ số', 'xếp hạng', 'xếp loại', 'tính đến', 'đến cuối', 'cuối năm', 'từ năm', 'giai đoạn', 'chuyển tiếp', 'chuyển nguồn', 'đã',
  'quyết toán', 'cùng kỳ', 'bình quân', 'hiện trạng', 'thực trạng', 'dở dang', 'còn lại', 'trước đây', 'kế thừa', 'tiếp tục', 'duy trì',
  'ban hành', 'được giao', 'theo kế hoạch', 'phê duyệt',
] as const

/** What tells that a day comes back every year, so that it needs no year of its own. */
export const everyYear = ['hằng năm', 'hàng năm', 'mỗi năm', 'từng năm', 'thường niên', 'năm trước', 'năm sau', 'kỳ báo cáo', 'của năm'] as const
