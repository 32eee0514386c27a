/** Words of sentences that give duties, as `foldKey` writes them. Sources may look around: `theo(?! dõi)`. */

/** Between sentences or clauses, before the one who acts: `Đồng thời, Sở …`. */
export const connectives = [
  'đồng thời', 'ngoài ra', 'trong đó', 'riêng', 'bên cạnh đó', 'cụ thể', 'và', 'hằng năm', 'hàng năm', 'theo đó',
  'tiếp tục', 'trước mắt', 'đặc biệt', 'lưu ý', 'ghi chú', 'nhiệm vụ', 'nội dung', 'khi đó', 'sau đó', 'mặt khác',
] as const

/** Openings behind which the one who acts follows a comma: `Căn cứ …, các sở …`. */
export const prefaces = [
  'căn cứ', 'trên cơ sở', 'đối với', 'định kỳ', 'hằng', 'hàng', 'trong', 'khi', 'theo', 'sau', 'trước', 'nhằm', 'để',
  'nếu', 'kết thúc', 'từ(?! nguồn| ngân sách| kinh phí| quỹ)', 'ngoài', 'với', 'bám sát', 'quá trình', 'tại', 'vào', 'thông qua', 'trường hợp', 'ngày',
  'tháng', 'năm', 'quý', 'cuối', 'đầu', 'giữa', 'tùy', 'xuất phát', 'bằng', 'qua', 'đến', 'chậm nhất', 'thường xuyên',
  'thực hiện', 'đồng thời', 'riêng', 'về', 'nội dung', 'nhiệm vụ',
] as const

/** Words that bind whoever stands before them, also a bare common noun. */
export const bindingWords = ['phải', 'cần', 'có trách nhiệm', 'chịu trách nhiệm'] as const

/** Before giao, đề nghị, yêu cầu … these make a noun or a passive of it: `theo đề nghị`, `được giao`. */
export const beforeNoOpener = [
  'được', 'đã', 'bàn', 'chuyển', 'theo', 'xét', 'khi có', 'sự', 'hồ sơ', 'văn bản', 'tờ trình', 'đáp ứng', 'giấy',
  'việc', 'công tác', 'các', 'những', 'nội dung', 'nhiệm vụ', 'tự', 'lý', 'vì', 'mặc', 'chỉ tiêu',
] as const

/** How the author of a plan names itself before it assigns. */
export const issuerWords = [
  'ủy ban nhân dân', 'ubnd', 'sở', 'bộ', 'ủy ban', 'ban', 'huyện ủy', 'tỉnh ủy', 'thành ủy', 'đảng ủy', 'trung tâm',
  'trường', 'nhà trường',
] as const

/** What a unit provides: `Phương tiện do Văn phòng bố trí`. */
export const providingVerbs = [
  'bố trí', 'phân công', 'chủ trì', 'thực hiện', 'chịu trách nhiệm', 'đảm nhận', 'đảm nhiệm', 'bảo đảm', 'đảm bảo',
  'phụ trách', 'chi trả', 'chuẩn bị', 'cung cấp', 'hỗ trợ', 'tham mưu',
] as const

/** A clause that opens with these is not about a thing that a unit provides. */
export const notProvided = [
  'tham gia', 'thực hiện', 'triển khai', 'xây dựng', 'phối hợp', 'tham mưu', 'thành lập', 'theo', 'căn cứ',
  'thông qua', 'rà soát', 'tiếp tục', 'tăng cường', 'kiểm tra', 'hướng dẫn', 'đảm bảo', 'bảo đảm', 'các', 'những',
  'đối với', 'sử dụng', 'nguồn', 'kinh phí', 'trong', 'tại', 'ưu tiên', 'hình thành', 'phát triển',
] as const

/** Of what opens with these, the unit is told by what it carries out alone: `Tổ chức hội thi do Sở Y tế chủ trì` is a contest of others. */
export const providedDeeds = ['việc', 'tổ chức'] as const
export const carryingVerbs = ['thực hiện', 'tham mưu', 'phụ trách', 'đảm nhiệm', 'đảm nhận', 'chịu trách nhiệm'] as const

/** How bodies work together: `phối hợp chặt chẽ, có trách nhiệm với …`. */
export const workingManners = [
  'chặt chẽ', 'đồng bộ', 'tốt', 'thường xuyên', 'kịp thời', 'hiệu quả', 'có hiệu quả', 'có trách nhiệm',
  'làm đầu mối kết nối', 'làm đầu mối', 'kết nối', 'trao đổi', 'thống nhất', 'nhịp nhàng', 'trực tiếp', 'tích cực',
  'chủ động',
] as const

/** Before `phối hợp` these make a noun of it. */
export const beforeNoCoordination = [
  'sự', 'cơ chế', 'quy chế', 'chương trình', 'đơn vị', 'cơ quan', 'hình thức', 'nội dung',
] as const

/** Words that bind the unit before them by its part. */
export const partWords = [
  'chủ trì', 'phối hợp', 'tham mưu', 'thực hiện', 'phụ trách', 'chịu trách nhiệm', 'có trách nhiệm', 'làm đầu mối',
  'đầu mối',
] as const

/** Verbs that tell a duty only right behind the one who acts, as they are other words elsewhere. */
export const actingWords = [
  'giao', 'phân công', 'làm', 'nêu', 'giữ', 'ban hành', 'thẩm định', 'mở', 'cấp', 'ưu tiên', 'dành', 'trích',
  'chi(?! cục| nhánh| bộ)', 'cho phép', 'hoàn trả', 'cử', 'trình', 'đăng', 'nhận', 'viết', 'nộp', 'bám', 'quán',
  'quyết', 'lồng', 'tạo', 'lấy', 'là đầu mối', 'sử dụng',
  'là (?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì)',
] as const

/** Grounds before the verb, and an assignment that the sentence itself makes. */
export const groundWords = [
  'căn cứ', 'theo (?:chức năng|nhiệm vụ)', 'trong phạm vi', 'trên cơ sở',
  'được (?:phân công|giao|ủy quyền|chỉ định) (?:phụ trách|chủ trì|làm|thực hiện)',
] as const

/** Manners and times before the verb. */
export const asideWords = [
  'theo(?! dõi)', 'với', 'trong (?:lĩnh vực|thời gian|quý|tháng|năm|ngày|tuần)', 'ngoài', 'sau khi', 'khi', 'tùy',
  'bằng', 'thông qua', 'hằng', 'hàng', 'định kỳ', 'ngay', 'chậm nhất', 'dưới',
] as const

/** Words that open a relative clause or a place; the verb, if one follows, must bind. */
export const relativeWords = ['được', 'tới', 'đến', 'có', 'thuộc', 'tại', 'trong', 'đang', 'ở'] as const

/** The author hands on: the true actor stands behind, unless a thing or its own people do. */
export const handingWords = [
  'giao', 'đề nghị', 'yêu cầu', 'phân công', 'kêu gọi', 'mời', 'ủy quyền', 'trân trọng', 'kính đề nghị', 'kính mời',
] as const
export const handedThings = [
  'nhiệm vụ', 'trách nhiệm', 'cán bộ', 'công chức', 'viên chức', 'người', 'nhân viên', 'giáo viên', 'rõ', 'cụ thể',
  'lịch', 'trực', 'đoàn viên', 'hội viên', 'đảng viên', 'chuyên viên', 'thành viên', 'nhân sự', 'lực lượng', 'đội ngũ',
] as const

/** What is no duty: description and passive. */
export const stateWords = ['đã', 'đang', 'là', 'gồm', 'bao gồm', 'bị', 'không', 'chưa', 'có thể', 'được'] as const

/** Behind a complete name these are no verb that tells a duty: terms of office, times, which ones, what happens to them. */
export const undoneWords = [
  'khóa(?= [ivx\\d])', 'nhiệm kỳ', 'năm', 'tháng', 'quý', 'tuần', 'ngày', 'đợt', 'kỳ', 'lần', 'giai đoạn', 'nơi', 'còn lại', 'còn',
  'đóng vai trò', 'phát sinh', 'xảy ra', 'hiện', 'mới', 'cũ', 'nói', 'nêu', 'kia', 'đó', 'ấy', 'nào', 'đầu tiên', 'thứ',
  'nhất', 'điểm', 'đạt', 'có', 'thiếu', 'vượt', 'bị', 'trở', 'lên', 'xuống', 'ra', 'vốn', 'vẫn', 'rất', 'quá', 'giữa', 'so',
  'cơ bản', 'hơn', 'ít', 'nhiều', 'lớn', 'nhỏ', 'khó khăn', 'thuận lợi', 'lần lượt', 'nhân dịp', 'nhân', 'bao nhiêu',
  'chính', 'phụ', 'riêng', 'chung', 'trước đây', 'sau này', 'hôm nay', 'ngoài', 'trong', 'tương ứng', 'tương đương',
  'xã', 'phường', 'huyện', 'tỉnh', 'thành phố', 'thôn', 'vùng', 'miền', 'khu', 'khối', 'ven', 'dọc', 'quanh', 'tuyến', 'hệ', 'bậc', 'đầu', 'cấp', 'loại', 'hạng', 'mỗi', 'từng', 'số', 'mục', 'khoản', 'điều(?= \\d)', 'biểu', 'phần', 'công lập', 'tư thục', 'dân lập',
  'trụ sở', 'địa chỉ', 'điện thoại', 'diện tích', 'kinh phí', 'quân số', 'biên chế', 'tỷ lệ', 'danh sách', 'tiền thân',
  'cơ sở vật chất', 'lực lượng', 'dân số', 'tổng', 'số lượng', 'văn bản', 'nghị quyết', 'nghị định', 'thông tư', 'kế hoạch',
  'quyết định số', 'công văn', 'chỉ thị', 'đề án', 'đại biểu', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'buổi', 'vừa', 'hầu hết',
  'phần lớn', 'đa số', 'chỉ', 'tất cả', 'thường', 'gần', 'gặp', 'thấy', 'chiếm', 'tăng', 'giảm', 'xếp thứ', 'dẫn đầu', 'hết hạn',
  'ngập', 'sạt lở', 'bao gồm', 'cơ cấu', 'thuộc loại', 'xuất sắc', 'yếu', 'mạnh', 'tốt', 'đông', 'nằm', 'giáp', 'cách', 'rộng',
] as const

/** Behind a name and a colon these tell how many or how much: `Ủy ban bầu cử: Không quá 05 cá nhân`. */
export const amountWords = [
  'không quá', 'không dưới', 'tối đa', 'tối thiểu', 'ít nhất', 'nhiều nhất', 'khoảng', 'mỗi', 'tổng số', 'số lượng',
  'trên tổng số', 'bình quân',
] as const

/** Between a verb and a comma these tell where or by whom: who stands behind is part of that. */
export const placeWords = ['tại', 'ở', 'do'] as const

/** What these tell was done already. */
export const doneWords = ['đã'] as const
