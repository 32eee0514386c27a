/** Words of viện dẫn: how the mention of another document goes on, and where its parts end. All as `foldKey` writes them. */

/** What a title (trích yếu) begins with behind the issuer: "của Chính phủ *quy định* chi tiết …". */
export const titleOpeners = [
  'về', 'v/v', 'ban hành', 'phê duyệt', 'quy định', 'hướng dẫn', 'sửa đổi', 'bổ sung', 'thay thế', 'bãi bỏ', 'triển khai', 'thực hiện',
  'thi hành', 'tiếp tục', 'tăng cường', 'tổ chức', 'thành lập', 'kiện toàn', 'phân công', 'giao nhiệm vụ', 'giao chỉ tiêu',
  'giao dự toán', 'giao kế hoạch', 'công bố', 'công nhận', 'điều chỉnh', 'thông qua', 'phát động', 'phát triển', 'đẩy mạnh', 'nâng cao',
  'xử phạt', 'xử lý', 'sắp xếp', 'quản lý', 'kiểm tra', 'tuyên truyền', 'truyền thông', 'xây dựng', 'cập nhật', 'chuyển đổi', 'nghị định về',
] as const

/** Verbs that names of units hold as well: Ban *Quản lý*, Đoàn *kiểm tra*, Sở *Xây dựng*, Cục *Thi hành* án. */
export const verbsInNames = [
  'tổ chức', 'quản lý', 'kiểm tra', 'xây dựng', 'phát triển', 'thi hành', 'tuyên truyền', 'truyền thông', 'chỉ đạo', 'phối hợp', 'giám sát',
  'tham mưu', 'phục vụ', 'nghiên cứu', 'xử lý', 'chuyển đổi', 'chấp hành', 'thực hiện', 'triển khai', 'phổ biến', 'hướng dẫn', 'vận động', 'theo dõi',
] as const

/**
 * Heads of units behind which such a verb is part of the name; of two syllables the second. A capital tells the head
 * (*Vụ* Tổ chức) from the syllable (Bộ Nội *vụ* tổ chức …).
 */
export const headWords = ['bộ', 'sở', 'ban', 'phòng', 'cục', 'vụ', 'viện', 'hội', 'đoàn', 'tổ', 'đội', 'quỹ', 'khối', 'ngành', 'nhóm'] as const
export const longHeadWords = ['trung tâm', 'hội đồng', 'văn phòng', 'ủy ban', 'cổ phần', 'công ty', 'chi cục', 'tổng cục', 'tiểu ban', 'trưởng ban'] as const

/**
 * Words that a name of a body, or of a law, never goes over. A capital makes them part of a name (huyện *Như* Xuân). Syllables
 * that names hold in lower case (hàng *không*, tiền *gửi*, an *toàn*) are not among them.
 */
export const functionWords = [
  'để', 'tại', 'theo', 'trong', 'trên', 'nhằm', 'đã', 'được', 'có', 'là', 'như sau', 'như trên', 'này', 'nêu', 'gửi về', 'gửi đến', 'đối với', 'ngày',
  'kèm', 'liên quan', 'cho', 'bằng', 'từ ngày', 'từ năm', 'từ tháng', 'từ nay', 'đến', 'khi', 'cũng như', 'nay là', 'đồng thời', 'do', 'gồm', 'hoặc', 'phải',
  'sẽ', 'trước', 'sau', 'vào', 'nếu', 'mà', 'thì', 'cùng', 'chưa', 'đang', 'cụ thể', 'bao gồm', 'tới', 'cần phải', 'cần được', 'tiến hành', 'hiện hành', 'năm',
  'giai đoạn', 'nhiệm kỳ', 'các', 'những', 'mọi', 'một số', 'toàn bộ', 'toàn tỉnh', 'với', 'đó', 'thuộc', 'nói trên', 'nói chung', 'vừa qua', 'hiện nay',
  'kể từ', 'qua', 'số',
] as const

/** What the name of a body begins with, where it might be taken for more of a law's name behind "và". */
export const bodyOpeners = ['sở', 'bộ', 'ủy ban', 'ubnd', 'hđnd', 'thủ tướng', 'bộ trưởng', 'giám đốc', 'chủ tịch', 'phòng', 'văn phòng', 'công an'] as const

/** Verbs of a duty: behind a name and "," or "và" they begin something new ("… Luật Đất đai và *nâng cao* nhận thức"). */
export const dutyVerbs = [
  'yêu cầu', 'đề nghị', 'báo cáo', 'bảo đảm', 'đảm bảo', 'góp phần', 'phối hợp', 'chỉ đạo', 'chủ động', 'chủ trì', 'giải quyết', 'rà soát',
  'phổ biến', 'quán triệt', 'gắn với', 'xác định', 'chấp hành', 'đôn đốc', 'giám sát', 'theo dõi', 'tham mưu',
  'kịp thời', 'nghiêm túc', 'phục vụ', 'khắc phục', 'áp dụng', 'hoàn thiện', 'hoàn thành', 'cụ thể hóa', 'nghiên cứu', 'đề xuất', 'vận động',
] as const

/** What a law's name does not begin with: then "luật" is law in general, or one named before. */
export const noLawName = [
  'và', 'về', 'của', 'sư', 'gia', 'định', 'lệ', 'pháp', 'học', 'chơi', 'khác', 'mới', 'việt nam', 'quốc tế', 'chuyên ngành', 'nhà nước', 'hiện', 'liên quan',
] as const

/** Words before "luật" that make it another word: pháp luật, kỷ luật, Khoa Luật. */
export const noLawBefore = ['pháp', 'kỷ', 'quy', 'khoa', 'học', 'dân', 'âm', 'niêm', 'thư', 'trọng', 'văn'] as const

/**
 * Names of laws that grammar alone would cut: they hold a comma or a word that elsewhere ends a name. Laws in force or
 * often cited, without "Luật".
 */
export const lawNames = [
  'an toàn, vệ sinh lao động',
  'ban hành văn bản quy phạm pháp luật',
  'ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân',
  'bảo vệ, chăm sóc và giáo dục trẻ em',
  'các công cụ chuyển nhượng',
  'các tổ chức tín dụng',
  'cán bộ, công chức',
  'chất lượng sản phẩm, hàng hóa',
  'chuyển giao người đang chấp hành án phạt tù',
  'cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài',
  'đầu tư theo phương thức đối tác công tư',
  'hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác',
  'hòa giải, đối thoại tại tòa án',
  'hòa giải ở cơ sở',
  'hoạt động giám sát của quốc hội và hội đồng nhân dân',
  'khám bệnh, chữa bệnh',
  'khoa học, công nghệ và đổi mới sáng tạo',
  'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  'người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng',
  'nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam',
  'phổ biến, giáo dục pháp luật',
  'phòng, chống bạo lực gia đình',
  'phòng, chống bệnh truyền nhiễm',
  'phòng, chống khủng bố',
  'phòng, chống ma túy',
  'phòng, chống mua bán người',
  'phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người',
  'phòng, chống rửa tiền',
  'phòng, chống tác hại của rượu, bia',
  'phòng, chống tác hại của thuốc lá',
  'phòng, chống tham nhũng',
  'phòng, chống thiên tai',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng',
  'quản lý, sử dụng tài sản công',
  'quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp',
  'quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
  'quản lý và đầu tư vốn nhà nước tại doanh nghiệp',
  'tài nguyên, môi trường biển và hải đảo',
  'tham gia lực lượng gìn giữ hòa bình của liên hợp quốc',
  'thể dục, thể thao',
  'thi đua, khen thưởng',
  'thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú',
  'thực hành tiết kiệm, chống lãng phí',
  'thực hiện dân chủ ở cơ sở',
  'thuế xuất khẩu, thuế nhập khẩu',
  'tín ngưỡng, tôn giáo',
  'trách nhiệm bồi thường của nhà nước',
  'trật tự, an toàn giao thông đường bộ',
  'trưng mua, trưng dụng tài sản',
  'tương trợ tư pháp về dân sự',
  'tương trợ tư pháp về hình sự',
  'ưu đãi người có công với cách mạng',
  'xuất cảnh, nhập cảnh của công dân việt nam',
] as const

/** Names of bodies that hold a comma: Sở Văn hóa, Thể thao và Du lịch. Words on both sides of it. */
export const commaNames = ['văn hóa, thể thao', 'văn hóa, khoa học', 'văn hóa, gia đình', 'kinh tế, hạ tầng', 'nông nghiệp, nông thôn', 'phòng, chống'] as const
