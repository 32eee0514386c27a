/** Words that stand alone on a line and tell by themselves what it is, written as the key is. */

/** Quốc hiệu and what stands in its place (Decree 30/2020, Annex I; Party and youth rules). */
export const nations = ['cộng hòa xã hội chủ nghĩa việt nam', 'cộng hõa xã hội chủ nghĩa việt nam'] as const
export const partyName = 'đảng cộng sản việt nam'
export const youthNames = ['đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh', 'đoàn tncs hcm'] as const

/** Tên loại that may head a document. */
export const documentHeads = [
  'kế hoạch', 'quyết định', 'chương trình', 'chỉ thị', 'nghị quyết', 'thông báo', 'hướng dẫn', 'phương án', 'đề án', 'dự án',
  'báo cáo', 'tờ trình', 'công điện', 'kết luận', 'quy chế', 'quy định', 'thông tri', 'lịch công tác', 'đề cương',
] as const

/** What may follow a type and belongs to it. */
export const headExtensions = [
  'hành động', 'phối hợp', 'liên tịch', 'công tác', 'chi tiết', 'tổng thể', 'hoạt động', 'liên ngành', 'thi đua', 'chiến lược', 'tuần', 'tháng', 'năm học', 'kiểm tra', 'giám sát', 'bài dạy',
] as const

/** Openings of a ground or of the issuing clause. */
export const preambleOpenings = [
  'căn cứ', 'thực hiện', 'triển khai', 'triển khai thực hiện', 'xét đề nghị', 'theo đề nghị', 'xét tờ trình', 'xét', 'sau khi xem xét', 'để', 'nhằm', 'hưởng ứng', 'trên cơ sở', 'tiếp tục thực hiện',
  'chấp hành', 'được sự', 'theo', 'thi hành', 'quán triệt', 'tiếp theo', 'phát huy',
] as const

/** Nơi nhận, and how scanned text writes it when marks are lost; those need their colon. */
export const recipientsHeads = ['nơi nhận'] as const
export const misreadRecipientsHeads = ['noi nhận', 'nơi nhân', 'noi nhân', 'noi nhan', 'nời nhận', 'nơỉ nhận'] as const

/** The closing formula. */
export const closingOpenings = ['trên đây là', 'trên đây,'] as const

/** What an annex or an attached plan may come with: (Kèm theo …). */
export const captionDocuments = ['kế hoạch', 'quyết định', 'nghị quyết', 'công văn', 'chỉ thị', 'chương trình', 'thông báo', 'hướng dẫn', 'văn bản', 'tờ trình', 'đề án', 'báo cáo', 'quy chế', 'kết luận'] as const

/** First word of an official mark: on behalf of, for, by order, by authority, acting (Decree 30/2020, Annex I, II.7). */
export const authorityMarks = ['tm', 't/m', 'kt', 'k/t', 'tl', 't/l', 'tuq', 't/uq', 'q', 'thừa lệnh', 'thay mặt'] as const
