/** Words of viện dẫn: how the mention of another document goes on, and where its parts end. All as `foldKey` writes them. */

/** Verbs and words that a title (trích yếu) begins with behind the issuer: "của Chính phủ *quy định* chi tiết …". */
export const titleOpeners = [
  'về', 'v/v', 'ban hành', 'phê duyệt', 'quy định', 'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'tiếp tục', 'tăng cường', 'thành lập', 'kiện toàn',
  'phân công', 'giao nhiệm vụ', 'giao chỉ tiêu', 'giao dự toán', 'giao kế hoạch', 'công bố', 'công nhận', 'điều chỉnh', 'thông qua', 'phát động',
  'đẩy mạnh', 'nâng cao', 'xử phạt', 'sắp xếp', 'cập nhật', 'nghị định về',
] as const

/** More of them, which names of units hold as well: Ban *Quản lý*, Đoàn *kiểm tra*, Sở *Xây dựng*, Cục *Thi hành* án. */
export const titleOpenersInNames = [
  'hướng dẫn', 'triển khai', 'thực hiện', 'thi hành', 'tổ chức', 'phát triển', 'xử lý', 'quản lý', 'kiểm tra', 'tuyên truyền', 'truyền thông',
  'xây dựng', 'chuyển đổi',
] as const

/** Verbs of a duty: behind a name and "," or "và" they begin something new ("… Luật Đất đai và *bảo đảm* tiến độ"). */
export const dutyVerbs = [
  'yêu cầu', 'đề nghị', 'báo cáo', 'bảo đảm', 'đảm bảo', 'góp phần', 'chủ động', 'chủ trì', 'giải quyết', 'rà soát', 'quán triệt', 'gắn với', 'xác định',
  'đôn đốc', 'kịp thời', 'nghiêm túc', 'khắc phục', 'áp dụng', 'hoàn thiện', 'hoàn thành', 'cụ thể hóa', 'đề xuất',
  'giao tại', 'giao trong', 'bố trí', 'phân bổ', 'chấp thuận',
] as const

/** More of them, which names of units hold as well: Ban *Chỉ đạo*, Ban *Chấp hành*, Tổ *giám sát*. */
export const dutyVerbsInNames = [
  'phối hợp', 'chỉ đạo', 'phổ biến', 'chấp hành', 'giám sát', 'theo dõi', 'tham mưu', 'phục vụ', 'nghiên cứu', 'vận động',
] as const

/**
 * Heads of units behind which such a verb is part of the name. A capital tells the head (*Vụ* Tổ chức) from the syllable
 * (Bộ Nội *vụ* tổ chức …); of two syllables the second is looked at together with the first.
 */
export const headWords = [
  'bộ', 'sở', 'ban', 'phòng', 'cục', 'vụ', 'viện', 'hội', 'đoàn', 'tổ', 'đội', 'quỹ', 'khối', 'ngành', 'nhóm', 'trung tâm', 'hội đồng', 'văn phòng',
  'ủy ban', 'cổ phần', 'công ty', 'chi cục', 'tổng cục', 'tiểu ban', 'trưởng ban',
] as const

/** What the name of a body begins with, where it might be taken for more of a law's name behind "và". */
export const bodyOpeners = ['sở', 'bộ', 'ủy ban', 'ubnd', 'hđnd', 'thủ tướng', 'bộ trưởng', 'giám đốc', 'chủ tịch', 'phòng', 'văn phòng', 'công an'] as const

/**
 * Words that a name of a body, or of a law, never goes over. A capital makes them part of a name (huyện *Như* Xuân). Syllables
 * that names hold in lower case (hàng *không*, tiền *gửi*, an *toàn*) are not among them.
 */
export const functionWords = [
  'để', 'tại', 'theo', 'trong', 'trên', 'nhằm', 'đã', 'được', 'có', 'là', 'như sau', 'như trên', 'này', 'nêu', 'gửi về', 'gửi đến', 'đối với', 'ngày',
  'kèm', 'liên quan', 'cho', 'bằng', 'từ ngày', 'từ năm', 'từ tháng', 'từ nay', 'đến', 'khi', 'cũng như', 'nay là', 'đồng thời', 'do', 'gồm', 'hoặc', 'phải',
  'sẽ', 'trước', 'sau', 'vào', 'nếu', 'mà', 'thì', 'cùng', 'chưa', 'đang', 'cụ thể', 'bao gồm', 'tới', 'cần phải', 'cần được', 'tiến hành', 'hiện hành',
  'năm', 'giai đoạn', 'nhiệm kỳ', 'các', 'những', 'mọi', 'một số', 'toàn bộ', 'toàn tỉnh', 'với', 'đó', 'thuộc', 'nói trên', 'nói chung', 'vừa qua',
  'hiện nay', 'kể từ', 'qua', 'ở', 'ký ngày', 'ký ban hành',
] as const

/**
 * Places where a name of a law or a body goes on over a comma or a function word: what stands before, `|`, what follows.
 * "Luật An toàn, vệ sinh lao động", "Luật Thực hiện dân chủ ở cơ sở", "Sở Văn hóa, Thể thao và Du lịch".
 */
export const nameBridges = [
  'ban hành| văn bản', 'quy phạm| pháp', 'giáo dục| pháp', 'pháp| luật', 'phòng|, chống', 'quản lý|, sử dụng', 'vũ khí|, vật liệu nổ', 'an toàn|, vệ sinh', 'thi đua|, khen thưởng', 'cán bộ|, công chức', 'khám bệnh|, chữa bệnh',
  'tín ngưỡng|, tôn giáo', 'phổ biến|, giáo dục', 'trật tự|, an toàn', 'tiết kiệm|, chống lãng phí', 'thể dục|, thể thao', 'tài nguyên|, môi trường',
  'khoa học|, công nghệ', 'cháy|, chữa cháy', 'cứu nạn|, cứu hộ', 'trưng mua|, trưng dụng', 'hòa giải|, đối thoại', 'cảnh|, nhập cảnh', 'cảnh|, xuất cảnh',
  'cảnh|, quá cảnh', 'cảnh|, cư trú', 'rượu|, bia', 'bảo vệ|, chăm sóc', 'hiến|, lấy', 'lấy|, ghép mô', 'ghép mô|, bộ phận', 'sản phẩm|, hàng hóa',
  'xuất khẩu|, thuế', 'tạm giữ|, tạm giam', 'an ninh|, trật tự', 'chuyên nghiệp|, công nhân', 'sản xuất|, kinh doanh', 'hội đồng nhân dân|, ủy ban nhân dân',
  'dân chủ| ở cơ sở', 'hòa giải| ở cơ sở', 'trật tự| ở cơ sở', 'làm việc| ở nước ngoài', 'nước ngoài| theo hợp đồng', 'đầu tư| theo phương thức',
  'nhà nước| tại doanh nghiệp', 'kinh doanh| tại doanh nghiệp', 'nước ngoài| tại việt nam', 'đối thoại| tại tòa án', 'tác hại| của', 'cư trú| của', 'nhập cảnh| của',
  'bồi thường| của', 'giám sát| của', 'quy phạm pháp luật| của', 'hòa bình| của', 'người| có công', 'có công| với cách mạng', 'tư pháp| về', 'người| đang chấp hành',
  'đang| chấp hành án', 'các| tổ chức tín dụng', 'hoạt động| giám sát', 'theo| hợp đồng', 'mắc| phải', 'phải| ở người', 'nhà| ở', 'việt nam| ở nước ngoài', 'đầu tư| vào', 'phục hồi|, phá sản', 'văn hóa|, thể thao', 'văn hóa|, khoa học', 'văn hóa|, gia đình', 'kinh tế|, hạ tầng',
] as const

/** What a law's name does not begin with: then "luật" is law in general, or one named before. */
export const noLawName = [
  'và', 'về', 'của', 'sư', 'gia', 'định', 'lệ', 'pháp', 'học', 'chơi', 'khác', 'mới', 'việt nam', 'quốc tế', 'chuyên ngành', 'nhà nước', 'hiện',
  'hiệu quả', 'hiệu lực', 'đầy đủ', 'đồng bộ', 'sâu rộng', 'rộng rãi', 'nghiêm', 'tốt',
] as const

/** Words before "luật" that make it another word: pháp luật, kỷ luật, Khoa Luật. */
export const noLawBefore = ['pháp', 'kỷ', 'quy', 'khoa', 'học', 'dân', 'niêm', 'thư', 'trọng', 'văn'] as const

/** Whose điều lệ is a document by its name. */
export const charterHolders = ['đảng', 'đoàn', 'hội', 'công đoàn', 'mặt trận', 'liên hiệp', 'liên đoàn', 'liên minh'] as const

/** What a body says "tại Văn bản số …": the noun before "của X tại". */
export const requestNouns = [
  'đề nghị', 'kiến nghị', 'đề xuất', 'ý kiến', 'chỉ đạo', 'kết luận', 'yêu cầu', 'thông báo', 'tham mưu', 'chấp thuận', 'thống nhất', 'hướng dẫn', 'báo cáo',
] as const

/** Verbs with which a plan issues itself: "…, Ủy ban nhân dân tỉnh *ban hành* Kế hoạch …". */
export const enactingVerbs = ['ban hành', 'xây dựng', 'triển khai', 'đề ra', 'lập'] as const

/** What the text does to a document: "Kế hoạch này *thay thế* Kế hoạch số …". */
export const relationVerbs = { replaces: ['thay thế'], amends: ['sửa đổi', 'bổ sung'], repeals: ['bãi bỏ', 'hủy bỏ'] } as const

/** Slips for "của" between the date and the body: marks on the wrong letter, or "và". */
export const slippedConnectors = ['và', 'cuả', 'cùa', 'cửa', 'cúa', 'cũa', 'cụa', 'cua', 'củ', 'cả'] as const

/** Verbs of issuing: right before a citation the body stands before them ("Thủ tướng Chính phủ *ban hành* Quyết định số …"). */
export const issuingVerbs = ['ban hành', 'phê duyệt', 'ký', 'ký ban hành', 'có', 'đã có', 'thông qua'] as const

/** A paragraph without figures and without any of these, which are names or a number left blank, cites no document. */
export const citedNames = [
  'luật', 'lệnh', 'điều lệ', 'hiến pháp', 'đại hội', 'trung ương', 'số -', 'số /', 'số .', 'số …', 'số  ', 'sô -', 'sô /', 'sô .', 'sô …',
] as const
