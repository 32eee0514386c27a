/**
 * Verbs of administration, the way `foldKey` writes them. In a sentence the first of them ends the name before it.
 *
 * `plain` verbs are hardly ever part of a name written in small letters; `naming` verbs often are (`ban quản lý`, `công
 * ty đầu tư xây dựng`): right behind a head, and in headings, they belong to the name.
 */
export const dutyVerbs = {
  plain: [
    'rà soát', 'triển khai', 'tham mưu(?!,? giúp việc)', 'báo cáo', 'tổng hợp', 'đôn đốc', 'tăng cường', 'đẩy mạnh',
    'đẩy nhanh', 'tiếp tục', 'nâng cao', 'phát huy', 'bảo đảm', 'đảm bảo', 'bố trí', 'lồng ghép', 'ban hành',
    'đề xuất', 'kiến nghị', 'phản ánh', 'thông báo', 'công bố', 'công khai', 'niêm yết', 'đăng tải', 'đăng ký',
    'cập nhật', 'hoàn thiện', 'hoàn thành', 'kiện toàn', 'củng cố', 'quán triệt', 'phổ biến', 'vận động', 'huy động',
    'phát động', 'phát hiện', 'ngăn chặn', 'đấu tranh', 'xác minh', 'xác định', 'giải quyết', 'giải đáp',
    'giải trình', 'thành lập', 'thiết lập', 'duy trì', 'chuẩn bị', 'dự trù', 'dự kiến', 'in ấn', 'lựa chọn',
    'khảo sát', 'đánh giá', 'thống kê', 'phân tích', 'thu thập', 'thu hút', 'khắc phục', 'tháo gỡ', 'tạo điều kiện',
    'chấp hành', 'tuân thủ', 'thi hành', 'áp dụng', 'ứng dụng', 'quyết định', 'phê duyệt', 'nghiệm thu', 'phân bổ',
    'cân đối', 'chi trả', 'quyết toán', 'thanh toán', 'sơ kết', 'tổng kết', 'biểu dương', 'khen thưởng', 'đề cao',
    'nêu cao', 'đề nghị', 'yêu cầu', 'phân công', 'hướng dẫn', 'đổi mới', 'mở rộng', 'nhân rộng', 'tập trung',
    'chú trọng', 'ưu tiên', 'quan tâm', 'khuyến khích', '(?<!trợ )giúp(?! việc)', 'tham gia', 'làm đầu mối', 'làm tốt',
    'định hướng', 'cụ thể hóa', 'đưa', 'tiến hành', 'theo dõi', 'tập huấn', 'chia sẻ', 'trao đổi', 'thống nhất',
    'làm việc', 'xem xét', 'soạn thảo', 'dự thảo', 'góp ý', 'tiếp thu', 'rút kinh nghiệm', 'nắm', 'đi đầu',
    'gương mẫu', 'ứng trực', 'sẵn sàng', 'hòa giải', '(?<!vận |luân |di )chuyển(?! đổi| giao)', 'đối chiếu',
    'ghi chép', 'mua sắm', 'trang bị', 'lắp đặt', 'trang trí', 'đón tiếp', 'biên soạn', 'phát hành', 'phát sóng',
    'điều chỉnh', 'bổ sung', 'sửa đổi', 'giới thiệu', 'kết nối', 'tích hợp', 'xác nhận', 'thu gom',
    'lập (?:kế hoạch|dự toán|danh sách|hồ sơ|biên bản|báo cáo|phương án|sổ|đoàn|tổ|dự án|thủ tục|bảng)', 'lãnh đạo',
    'gửi', 'chỉ định', 'thực thi', 'rà phá', 'giao nhiệm vụ', 'giao cho', 'cử cán bộ', 'cử đại diện', 'cử người',
    'cử công chức', 'cử thành viên', 'trình cấp', 'trình ubnd', 'trình ủy ban', 'trình hđnd', 'trình hội đồng',
    'trình chủ tịch', 'trình bộ', 'trình chính phủ', 'trình lãnh đạo', 'trình ban', 'trình phê duyệt', 'lấy ý kiến',
    'chịu', 'điều tiết', 'nhắc nhở', 'phân loại', 'phân tuyến', 'lưu trữ', 'kê khai', 'lựa chọn', 'tìm hiểu',
    'học tập', 'đoàn kết', 'coi', 'ký kết', 'cam kết', 'tự kiểm tra', 'tố giác', 'phấn đấu', 'xuất bản',
    'mở chuyên mục', 'cắt giảm', 'siết chặt', 'kịp thời', 'bàn giao', 'thẩm tra', 'chăm lo', 'tháo dỡ', 'giữ gìn',
    'khai báo', 'đồng hành', 'tuần tra', 'truy quét', 'xử phạt', 'cưỡng chế', 'cấp phát', 'thu phí',
    '(?<!gia )tăng(?! trưởng)', 'ký cam kết', 'ký hợp đồng', 'ký ban hành', 'lắng nghe', 'ghi nhận', 'đối thoại',
    'tiếp xúc', 'tiếp công dân', 'trả lời', 'lan tỏa', 'nhắc', 'cảnh báo', 'lấy mẫu', 'xét nghiệm', 'trực chiến',
    'diễn tập', 'huấn luyện', 'thiết kế', 'tuyển dụng', 'treo băng', 'treo cờ', 'tặng', 'trao', 'nhập dữ liệu',
    'khai trương', 'tham dự', 'ban bố', 'công nhận', 'bình xét', 'đúc kết', 'tự đánh giá', 'tự rà soát', 'kê biên',
    'mở', 'hỗ trợ kinh phí', '(?<!và )trả(?! lương| thưởng)', '(?<!tiếp |công |ghi |xác |thừa )nhận(?! thức)',
    '(?<!tham )dự(?! án| thảo| toán| kiến| trù| báo| phòng| bị| thi)', 'liên hệ', 'khởi công', 'khánh thành',
    'tạm ứng', 'hoàn ứng', 'cấp kinh phí', 'sửa chữa', 'bảo dưỡng',
    'di dời', 'đưa tin', 'viết bài', 'ghi hình', 'tiếp sóng', 'thăm hỏi',
    'động viên', 'gặp mặt', 'dâng hương', 'khử khuẩn', 'tiêu hủy', 'khoanh vùng',
    'chấm dứt', 'nạo vét', 'khơi thông', 'phát quang', 'cắm biển', 'phát tờ rơi', 'nộp',
    'rà quét', '(?<!thường )trực(?! thuộc| tiếp| tuyến| ban)', 'gắn', 'hội ý', 'bám',
    'thu nộp', 'kiểm điểm', 'sắp xếp', 'canh gác', 'tiếp (?:công dân|đảng viên|dân|đón)',
    'nhập(?! khẩu| ngũ| học| cảnh| cư| siêu| viện)', 'ủng hộ', 'quyên góp', 'hưởng ứng', 'treo pano', 'tự giác', 'ra quân', 'ra quyết định', 'ra văn bản', 'ra thông báo', 'ra lời kêu gọi', 'làm lễ', 'làm điểm', 'làm vệ sinh', 'lau dọn', 'lau chùi', 'sưu tầm', 'mua', 'cho mượn', 'mượn', 'thuê',
    'lưu mẫu', 'lưu hồ sơ', 'ghi nhiệt độ', 'mở cổng', 'khóa cổng', 'thay hoa', 'nhặt', 'rửa', 'phụ giúp', 'tập văn nghệ',
    'tập dượt', 'dẫn chương trình', 'dẫn đoàn', 'đón khách', 'đón trẻ', 'đón đoàn', 'trả trẻ', 'chấm điểm', 'chấm giờ', 'cắt cỏ',
    'cắt tỉa', 'xếp hàng', 'xếp bàn ghế', 'xếp lớp', 'khiêng', 'đặt biển', 'đặt cọc', 'góp gạo', 'góp quỹ', 'góp sức',
    'chốt chặn', 'chốt trực', 'quét dọn', 'dọn dẹp', 'dọn vệ sinh', 'quét vôi', 'phun thuốc', 'phun khử',
    'phun hóa chất', 'rắc vôi', 'khóa van', 'cắt điện', 'đóng điện', 'gọi điện', 'kẻ vạch', 'treo', 'viết', 'phô tô',
    'photo', 'in sao', 'in tài liệu', 'quay phim', 'chụp ảnh', 'chụp hình', 'ghi âm', 'làm thủ tục', 'làm hồ sơ',
    'làm báo cáo', 'trồng cây', 'cho học sinh', 'cho cán bộ', 'thu hồi', 'thu nhận', 'thu dọn', 'chở', 'đưa đón',
    'phát quà', 'phát thuốc', 'phát tài liệu', 'phát phiếu', 'phát giấy', 'xét chọn', 'chọn(?! giống| lọc)', 'bầu ra',
    'điều động', 'điều xe', 'điều phương tiện', 'luân chuyển', 'bổ nhiệm', 'miễn nhiệm', 'ký duyệt',
    'cấp đổi', 'cấp giấy', 'cấp thẻ', 'cấp tài khoản', 'đối soát', 'tập kết',
    'chôn lấp', 'lập chốt', 'rào chắn', 'đo đếm', 'cắm mốc',
    'hạch toán', 'mua bảo hiểm', 'dẫn chương trình', 'khai mạc',
    'bế mạc', 'phát biểu', 'trình bày', 'thảo luận', 'tham luận', 'chủ tọa', 'ghi biên bản', 'bỏ phiếu',
    'điểm danh', 'làm đề', 'chấm bài', 'soạn bài',
    'dạy(?! nghề| học| thêm)', 'thao giảng', 'kèm cặp', 'nhập điểm', 'xếp lịch', 'lên lịch', 'lên kế hoạch',
    'lên danh sách', 'lên phương án', 'truyền đạt', 'cổ vũ', 'thắp hương', 'viếng',
    'dâng hoa', 'đặt vòng hoa', 'thăm', 'chúc mừng', 'tắt điện',
    'kết hợp', 'phân vai', 'phân nhóm', 'chia nhóm', 'chia tổ', 'chia thành',
    'trông coi', 'sao lưu', 'cài đặt', 'cấu hình', 'khởi tạo', 'tạo lập', 'tạo tài khoản', 'tạo nguồn',
    'cấp quyền', 'phân quyền', 'đăng nhập', 'ký số', 'quét mã', 'đóng dấu', 'vào sổ', 'lưu giữ', 'nộp lưu',
    'giao nộp', 'giải thích', 'thuyết phục', 'răn đe', 'phê bình', 'đình chỉ', 'tạm đình chỉ', 'tạm dừng',
    'thu giữ', 'tịch thu', 'niêm phong', 'khám xét', 'bắt giữ', 'lập hồ sơ', 'mật phục', 'triệt phá',
    'triệt xóa', 'xóa bỏ', 'loại bỏ', 'bãi bỏ', 'hủy bỏ', 'gỡ bỏ', 'san lấp', 'gia cố', 'tu sửa',
    'tôn tạo', 'trám vá', 'đổ bê tông', 'tích nước', 'thu vớt',
    'dán', 'đánh số', 'chấm công', 'cho điểm',
    'vinh danh', 'tinh giản', 'hợp nhất', 'xin ý kiến', 'xin chủ trương',
    'quyết nghị', 'phúc tra', 'tái kiểm tra',
    'hành quân', 'chi viện', 'dập dịch', 'dập lửa', 'khen',
    'họp(?! tác| báo| đồng)', 'nghe(?! nhìn)', 'tiêm (?:đủ|vắc|phòng cho|nhắc)', 'bóc gỡ', 'giăng', 'cắm cờ',
    'chạy thử', 'nhân bản', 'sao chụp', 'sao gửi', 'gửi gắm', 'phúc đáp', 'hồi đáp',
    'thu xếp', 'lo liệu', 'đặt lịch', 'đặt phòng', 'đặt hàng', 'mời họp', 'mời thầu', 'mời giảng viên',
    'mời chuyên gia', 'kẻ vẽ', 'tô vẽ', 'làm sạch', 'đóng cọc', 'đào hố',
    'chằng chống', 'neo đậu', 'cắt tỉa', 'chặt hạ', 'phát dọn', 'đắp đập', 'be bờ', 'xây tường',
  ],
  /** Verbs of taking something on: who stands before them answers for what stands before him. */
  undertaking: ['đảm nhiệm', 'đảm nhận', 'đảm trách', 'lo(?! âu| lắng)'],
  naming: [
    'tổ chức', 'thực hiện', 'xây dựng', 'quản lý', 'kiểm tra', 'giám sát', 'phụ trách', 'điều hành', 'tuyên truyền',
    'truyền thông', 'đào tạo', 'bồi dưỡng', 'cung cấp', 'xử lý', 'kiểm soát', 'bảo vệ', 'phục vụ', 'đầu tư',
    'phát triển', 'tư vấn', 'vận chuyển', 'vận hành', 'thi công', 'sản xuất', 'kinh doanh', 'khai thác', 'chế biến',
    'nuôi trồng', 'hoạt động', 'điều phối', 'nghiên cứu', 'thẩm định', 'tiếp nhận', 'hỗ trợ', 'chỉ đạo', 'điều tra',
    'khám', 'chăm sóc', 'công tác', 'giúp việc', 'cấp phép', 'thanh tra', 'phòng chống', 'phòng, chống',
    'đầu tư xây dựng', 'xây dựng đảng', 'chuyển đổi', 'xúc tiến', 'hợp tác', 'đại diện', 'bầu cử', 'biên tập',
    'cứu nạn', 'thi đua', 'chữa bệnh', 'liên lạc', 'kiểm kê', 'kiểm đếm', 'giải ngân', 'nâng cấp', 'cải tạo', 'trưng bày', 'biểu diễn', 'cách ly', 'điều trị', 'sàng lọc', 'chấm điểm', 'số hóa', 'chuẩn hóa', 'liên kết', 'giao ban', 'nhắn tin', 'kết nạp', 'tham mưu,? giúp việc',
    'xét duyệt', 'tuyển chọn', 'thẩm duyệt', 'bình chọn', 'xếp hạng', 'xếp loại', 'đề cử', 'hậu kiểm', 'phòng trừ',
    'bình ổn', 'dự trữ', 'chấm thi', 'coi thi', 'ra đề', 'bảo quản', 'thanh lý', 'đấu nối', 'đền bù', 'cơ động',
    'luyện tập', 'ôn tập', 'biểu quyết', 'kiểm phiếu', 'hiến máu', 'tri ân', 'phụ đạo', 'thi đấu', 'xác thực',
    'chứng thực', 'ứng cứu', 'trao thưởng', 'nhận diện', 'sáp nhập', 'giải thể', 'phản biện', 'đo đạc', 'tu bổ',
    'chỉnh trang', 'tôn vinh', 'chấm thầu', 'phân luồng', 'sơ tán', 'cảnh giới', 'trông giữ', 'khống chế', 'truy tìm',
    'tham vấn', 'soạn giáo án', 'tiếp đón', 'thử nghiệm', 'duyệt', 'tiết kiệm', 'tổng duyệt',
  ],
} as const

/** Naming verbs that, behind a common noun, tell its kind rather than what it does: `cơ quan quản lý thuế`. */
export const kindVerbs = [
  'quản lý', 'xử lý', 'phụ trách', 'hoạt động', 'cung cấp', 'sản xuất', 'kinh doanh', 'khai thác', 'nuôi trồng',
  'chế biến', 'đào tạo', 'tư vấn', 'thi công', 'khám', 'tiếp nhận', 'giúp việc', 'điều tra', 'nghiên cứu', 'vận hành',
  'tham mưu', 'truyền thông', 'bảo vệ', 'tham mưu,? giúp việc',
] as const

/** Naming verbs that right behind a body are what it does: `Đoàn thực hiện …`. */
export const actingVerbs = [
  'thực hiện', 'xây dựng(?! đảng)', 'đầu tư', 'hoạt động', 'phụ trách', 'cung cấp', 'xử lý',
] as const

/** Adverbs and modal words between the one who acts and the verb. */
export const dutyAdverbs = [
  'chủ động', 'tích cực', 'thường xuyên', 'kịp thời', 'nghiêm túc', 'khẩn trương', 'trực tiếp', 'tiếp tục',
  'nhanh chóng', 'định kỳ', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý', 'hằng tuần',
  'hàng tuần', 'hằng ngày', 'hàng ngày', 'cùng', 'đồng thời', 'sớm', 'kiên quyết', 'sẽ', 'phải', '(?<!hậu )cần(?! thiết)',
  'cũng', '(?<!trật )tự(?! nguyện| động| chủ| quản| vệ| nhiên| do)', '(?<!đồng )đều', 'luôn', 'ngay', 'đặc biệt',
  'thống nhất', 'quyết liệt', 'tập trung', 'bám sát', 'linh hoạt', 'chặt chẽ', 'tranh thủ', 'chính thức', 'tùy',
  'có kế hoạch', 'có văn bản', 'có biện pháp', 'có giải pháp', 'có phương án', 'nghiêm chỉnh', 'nỗ lực', 'quyết tâm',
  'căn cứ', 'trên cơ sở',
] as const

/** Words that bind a duty whatever follows. */
export const dutyModals = [
  'có trách nhiệm', 'có nhiệm vụ', 'chịu trách nhiệm', 'có nghĩa vụ', 'chủ trì', 'phối hợp', 'phải', '(?<!hậu )cần',
] as const

/** Words of grammar that end a name. Pattern sources: what would be another word is looked away. */
export const nameEnds = [
  'theo', 'về', 'với', 'để', 'nhằm', 'khi', 'nếu', 'do', 'bằng', 'qua', 'đến', 'từ(?! thiện)', 'cho', 'như', 'vào',
  'đối với', 'sau(?! đại học)', 'trước', 'kể từ', 'kể cả', 'đã', 'đang',
  '(?<!hàng )không(?! gian| khí| quân| chuyên)', 'là', 'gồm', 'bao gồm', 'thông qua',
  '(?<!đóng )tại(?! địa phương| chỗ)', 'mà', 'thì', 'nên', '(?<!thiết |trang |chuẩn |dự )bị', 'chưa', 'nhưng', 'vì(?! sự)', 'mỗi', 'từng',
  '(?<!cấp )dưới', 'hàng (?:năm|tháng|quý|tuần|ngày|kỳ)', 'hằng (?:năm|tháng|quý|tuần|ngày|kỳ)',
  'trong(?! các (?:cơ quan|đơn vị|khu|trường|doanh nghiệp|cơ sở|xã|tổ)| ban| tổ| đoàn| khu| tỉnh| xã| huyện' +
    '| phường| trường| ngành| đơn vị| địa bàn| toàn| khối| cụm| nhà trường| và ngoài)',
  '(?<!cấp )trên(?! địa bàn| toàn quốc| cả nước)',
  'ở(?! địa phương| cơ sở| khu| các (?:xã|phường|thôn)| xã| huyện| tỉnh| thôn)',
  '(?<!đơn vị |cơ quan |bộ phận |làm |là |công trình |chợ |trạm |hồ )đầu mối',
  'có(?! liên quan| thẩm quyền| chức năng| rừng| biển| nhu cầu| điều kiện| hoạt động| vốn| đông| nhiều| trụ sở' +
    '| sử dụng| đất| dự án)',
] as const
