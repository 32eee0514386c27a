/**
 * What behind a head word makes another word of it: `phòng ngừa`, `sở hữu`, `hội nghị`. A blank separates syllables,
 * not words, so a head alone tells nothing. Pattern sources, each matched right behind the head.
 */
export const unitHomonyms: Readonly<Record<string, string>> = {
  sở: ' hữu| thích| trường| giao dịch| dĩ| tại',
  bộ:
    ' máy| tiêu chí| tiêu chuẩn| chỉ số| chỉ tiêu| luật| phận| nhận diện| quy| môn| đề| câu hỏi| tài liệu| hồ sơ' +
    '| sưu tập| mặt| ảnh| sách| nhớ| phim| công cụ| tranh| thủ tục| mẫu| lọc| dữ liệu| giải pháp| nguyên tắc| từ' +
    '| gen| khung',
  phòng:
    ',? chống| ngừa| tránh| cháy| bệnh| thủ(?! tục)| vệ| trừ| học| ở| hộ| dịch| họp| trọ| hỏa| ngự| đọc| máy' +
    '| chiếu| lạnh| bị',
  ban: ' hành(?! chính)| đầu| đêm| ngày| bố| tặng| phát| cho| sơ| mai| công(?! tác)| nhạc',
  tổ: ' chức| hợp| ấm| tiên| quốc| ong',
  hội:
    ' nghị| thảo| thi| nhập| tụ| trường| họp| viên| chợ| đàm| thao| diễn| trại| chứng| báo| khỏe| thoại| ý| thu' +
    '| hè| hoa| xuân| làng| giảng| ngộ| thề| hợp',
  đoàn: ' kết| viên| tụ| xe| tàu| thể| hệ',
  đội: ' hình| ngũ| giá| mũ',
  khoa: ' học| giáo| cử| bảng| trương',
  trường: ' hợp| lớp| sinh| kỳ| thọ| phái| lực| dữ liệu| thông tin| bắn| quay| học',
  báo: ' cáo| chí| động| giá| hiệu| hại| thức| hiếu| danh| ân| giấy| trước| đáp',
  đài: ' tưởng| thọ| phun',
  viện: ' dẫn| trợ| phí| cớ| lý| binh',
  vụ: ' việc| án| mùa| đông| xuân| lợi| tai nạn| hè| thu| cháy| vi phạm| nổ| lộ',
  cục: ' bộ| diện| máu| u',
  trạm: ' thu| biến áp| bts| cân| bơm| sạc| phát| dừng',
  quỹ: ' đất| thời gian| lương| đạo| tín| đầu tư',
  khối: ' lượng| kiến thức| đại đoàn kết',
  nhóm: ' giải pháp| nhiệm vụ| chỉ tiêu| mặt hàng| vấn đề| nội dung| hàng| tiêu chí| chỉ số| kỹ năng',
  thuế: ' suất| thu nhập| phí| tài nguyên| giá trị| đất|,',
  'thanh tra': ',| việc| theo| và| công| chuyên| đột| kiểm| thường| trách nhiệm',
  'thường trực': ' ban hành| tại| \\d|,',
  'mặt trận': ' truyền| tư tưởng| sản xuất| lao động| ngoại giao| chống',
  ngành: ', lĩnh vực| nghề| hàng| học| kinh tế',
  cấp: ' giấy| phép| phát| nước| điện| cứu| bách| thiết| kinh phí| đổi| mới| quyền| độ| lại| cho| học bổng| thẻ| mã',
  bên: ' cạnh| trong| ngoài| lề',
  'cơ sở': ' pháp lý| dữ liệu| hạ tầng| vật chất| khoa học| lý luận| thực tiễn| để| đó| nào|,? căn cứ| xác định| tính',
  'đối tượng': ' thụ hưởng| áp dụng| tham gia| tham dự|:|,| và phạm vi| kiểm tra| giám sát| thi đua| khen thưởng',
  'doanh nghiệp': ' số(?! hóa)',
  'đơn vị': ' tính| đo| máu',
  hộ: ' chiếu| khẩu| tịch| sinh| trợ| lý| đê',
  'công an': ' ninh',
  'ngân hàng': ' đề| câu hỏi| dữ liệu| máu| gen',
  'chi bộ': ' phận',
  'văn phòng': ' phẩm| cho thuê',
  'trung tâm': ' của| trong| là',
  xã: ' hội| luận| giao',
  bản: ' đồ| chất| tin| quyền| thân| lĩnh| sắc| thảo| vẽ| sao| gốc| cam kết| mềm| giấy| ghi| kiểm| tự| đăng| tổng',
  buôn: ' bán| lậu',
  làng: ' nghề',
  tỉnh: ' táo',
  thôn: ' quê',
  'gia đình': ' văn hóa| chính sách',
  'cán bộ': ' là',
}

/** Syllables that with the head behind them make another word: `nông thôn`, `môi trường`, `dự phòng`. */
export const unitCompounds: Readonly<Record<string, string>> = {
  sở: 'trụ cơ công', bộ: 'cán tiến nội đồng cục toàn đảng chi lạc đường', ban: 'địa', hội: 'xã cơ lễ đại quốc giáo vũ',
  khoa: 'đa chuyên nha giáo nhãn nhi sản ngoại nội y bách', trường: 'môi thị hội công quảng nông lâm chiến lập nhà',
  báo: 'thông dự cảnh tin tình khai', đội: 'quân bộ', phòng: 'quốc dự biên văn hải xung đề', đoàn: 'đảng quân tập phái',
  vụ: 'nhiệm dịch nghiệp chức nội ngoại phục công giáo thường thời tổng đặc', cục: 'bố tổng chi', viện: 'bệnh thư tham',
  thôn: 'nông', bản: 'văn cơ kịch nhật căn ấn xuất biên phiên', xã: 'tác tấn công thị', hộ: 'ủng bảo cứu giám căn',
  cấp: 'cung phân trợ nâng sơ trung cao thứ khẩn đẳng', ngành: 'chuyên liên đa', bên: 'ven', thuế: 'hóa đóng',
  tỉnh: 'thức',
}

/**
 * `Tổ chức` is a noun before these, and where an article or a row of nouns stands before it; else it is a verb.
 */
export const organisationNoun =
  ' (?:chính trị|xã hội|đoàn thể|đoàn thanh niên|đảng|hội(?! nghị| thảo| thi| họp| chợ| thao| đàm| diễn| trại)' +
    '|thành viên|liên quan|có liên quan|được|phải|có trách nhiệm|khoa học|phi chính phủ|tín dụng|kinh tế|quốc tế' +
    '|nghề nghiệp|trong và ngoài|trực thuộc|cơ sở)|, (?:cá nhân|đơn vị|cơ quan|doanh nghiệp|đoàn thể|địa phương)' +
    '| và cá nhân|/'
