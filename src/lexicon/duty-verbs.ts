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
    'nhập(?! khẩu| ngũ| học| cảnh| cư| siêu| viện)', 'ủng hộ', 'quyên góp', 'hưởng ứng', 'treo pano', 'tự giác', 'ra quân',
    'ra quyết định', 'ra văn bản', 'ra thông báo', 'ra lời kêu gọi', 'kết hợp', 'xin ý kiến', 'xin chủ trương',
    'đối soát', 'họp(?! tác| báo| đồng| trực tuyến)', 'gọi điện', 'làm thủ tục', 'làm hồ sơ', 'làm báo cáo',
    'cho học sinh', 'cho cán bộ', 'bổ nhiệm', 'miễn nhiệm', 'ký duyệt', 'hạch toán', 'khai mạc', 'bế mạc',
    'phát biểu', 'trình bày', 'truyền đạt', 'thắp hương', 'dâng hoa', 'chúc mừng', 'chia thành', 'lên kế hoạch',
    'lên danh sách', 'lên phương án', 'lên lịch', 'xếp lịch', 'giao nộp', 'nộp lưu', 'lưu giữ', 'giải thích',
    'thuyết phục', 'răn đe', 'đình chỉ', 'tạm dừng', 'tạm đình chỉ', 'thu giữ', 'tịch thu', 'niêm phong', 'lập hồ sơ',
    'xóa bỏ', 'loại bỏ', 'bãi bỏ', 'hủy bỏ', 'gỡ bỏ', 'san lấp', 'gia cố', 'tu sửa', 'chấm công', 'hợp nhất',
    'quyết nghị', 'lưu mẫu', 'lưu hồ sơ', 'mời họp', 'mời giảng viên', 'mời chuyên gia', 'phúc đáp', 'hồi đáp',
    'thu xếp', 'cấp giấy', 'cấp thẻ', 'cấp đổi', 'cấp tài khoản', 'đóng dấu', 'vào sổ', 'ký số', 'điều động',
    'đo đếm', 'cắm mốc', 'viết báo cáo', 'viết cam kết', 'điểm danh', 'bỏ phiếu', 'cho điểm', 'xét chọn', 'mở cổng',
    'khóa cổng', 'phát quà', 'phát tài liệu', 'phát phiếu',
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
    'be bờ', 'bóc gỡ', 'bầu ra', 'bắt giữ', 'chi viện', 'chia nhóm',
    'chia tổ', 'cho mượn', 'chôn lấp',
    'chạy thử', 'chấm bài', 'chấm giờ', 'chặt hạ', 'chọn(?! giống| lọc)', 'chốt chặn', 'chốt trực',
    'chở', 'chụp hình', 'chụp ảnh', 'chủ tọa', 'cài đặt', 'cấp quyền',
    'cấu hình', 'cắm cờ', 'cắt cỏ', 'cắt tỉa', 'cắt điện', 'cổ vũ',
    'dạy(?! nghề| học| thêm)', 'dẫn chương trình', 'dẫn đoàn', 'dập dịch', 'dập lửa', 'dọn dẹp', 'dọn vệ sinh',
    'ghi biên bản', 'ghi nhiệt độ', 'ghi âm', 'góp gạo', 'góp quỹ', 'góp sức',
    'gửi gắm', 'hành quân',
    'in sao', 'in tài liệu', 'khiêng', 'khám xét', 'khóa van', 'khởi tạo',
    'kèm cặp', 'kẻ vạch', 'kẻ vẽ', 'lau chùi', 'lau dọn', 'lo liệu', 'luân chuyển',
    'làm lễ', 'làm sạch', 'làm vệ sinh', 'làm điểm', 'làm đề',
    'lập chốt',
    'mua', 'mua bảo hiểm', 'mượn', 'mật phục',
    'mời thầu', 'nhân bản', 'nhập điểm', 'photo', 'phun hóa chất',
    'phun khử', 'phun thuốc', 'phát dọn', 'phát giấy', 'phát thuốc',
    'phân nhóm', 'phân quyền', 'phân vai', 'phê bình', 'phô tô', 'phúc tra', 'phụ giúp',
    'quay phim', 'quét dọn', 'quét mã', 'quét vôi', 'rào chắn', 'rắc vôi',
    'sao chụp', 'sao gửi', 'sao lưu', 'sưu tầm', 'tham luận', 'thao giảng', 'thay hoa', 'thu dọn',
    'thu hồi', 'thu nhận', 'thu vớt', 'thuê', 'thăm tặng', 'thảo luận',
    'tinh giản', 'tiêm (?:đủ|vắc|phòng cho|nhắc)', 'treo', 'triệt phá', 'triệt xóa', 'trám vá',
    'trông coi', 'trả trẻ', 'trồng cây', 'tái kiểm tra', 'tích nước', 'tô vẽ', 'tôn tạo',
    'tạo lập', 'tạo nguồn', 'tạo tài khoản', 'tập dượt', 'tập kết', 'tập văn nghệ',
    'tắt điện', 'vinh danh', 'viết bản', 'viết tin',
    'xây tường', 'xếp bàn ghế', 'xếp hàng', 'xếp lớp', 'điều phương tiện',
    'điều xe', 'đào hố', 'đánh số', 'đón khách', 'đón trẻ',
    'đón đoàn', 'đóng cọc', 'đóng điện', 'đăng nhập', 'đưa đón', 'đắp đập', 'đặt biển', 'đặt cọc',
    'đặt hàng', 'đặt lịch', 'đặt phòng', 'đặt vòng hoa', 'đổ bê tông',
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
