/**
 * Fields of state administration: the closed set of names behind Bộ, Sở, Phòng. Their commas and `và` split nothing.
 * `-` stands for a dash with or without blanks, a comma for an optional one. Old names stay: old plans are read.
 */
export const fieldNames = [
  'phổ biến, giáo dục pháp luật', 'phổ biến và theo dõi thi hành pháp luật', 'xây dựng và kiểm tra văn bản',
  'xây dựng, kiểm tra văn bản', 'trợ giúp pháp lý', 'bổ trợ tư pháp', 'hành chính tư pháp',
  'nội vụ', 'ngoại vụ', 'ngoại giao', 'tài chính-kế hoạch', 'tài chính', 'kế hoạch và đầu tư', 'công thương',
  'công nghiệp', 'nông nghiệp và môi trường', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp và ptnt',
  'tài nguyên và môi trường', 'xây dựng', 'giao thông vận tải-xây dựng', 'giao thông vận tải',
  'thông tin và truyền thông', 'khoa học và công nghệ', 'khoa học, công nghệ và môi trường', 'tư pháp',
  'văn hóa, thể thao và du lịch', 'văn hóa và thể thao', 'văn hóa, khoa học và thông tin', 'văn hóa và thông tin',
  'văn hóa-xã hội', 'văn hóa, xã hội', 'văn hóa-thông tin', 'du lịch', 'lao động-thương binh và xã hội',
  'lao động, thương binh và xã hội', 'lao động-tb và xh', 'giáo dục và đào tạo', 'y tế', 'dân tộc và tôn giáo',
  'dân tộc', 'quy hoạch-kiến trúc', 'an toàn thực phẩm', 'quốc phòng', 'công an', 'quân sự', 'kế hoạch-tổng hợp', 'kế hoạch tổng hợp', 'kế hoạch-nghiệp vụ',
  'kế hoạch nghiệp vụ', 'quản lý tổng hợp', 'hành chính-tổng hợp', 'hành chính tổng hợp', 'tổ chức-hành chính',
  'vật tư-thiết bị y tế', 'vật tư, thiết bị y tế', 'trang thiết bị', 'kinh tế, hạ tầng và đô thị',
  'kinh tế và hạ tầng', 'kinh tế-hạ tầng', 'kinh tế', 'quản lý đô thị',
  // Forces of the police: their names tell what crimes they fight.
  'cảnh sát điều tra tội phạm về trật tự xã hội', 'cảnh sát điều tra tội phạm về kinh tế, chức vụ',
  'cảnh sát điều tra tội phạm về kinh tế, ma túy', 'cảnh sát điều tra tội phạm về kinh tế và chức vụ',
  'cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường',
  'cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu', 'cảnh sát điều tra tội phạm về hình sự, kinh tế, ma túy',
  'cảnh sát điều tra tội phạm về kinh tế', 'cảnh sát điều tra tội phạm về ma túy',
  'cảnh sát điều tra tội phạm về môi trường', 'cảnh sát phòng, chống tội phạm về môi trường',
  'cảnh sát quản lý hành chính về trật tự xã hội', 'quản lý hành chính về trật tự xã hội',
  'cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'cảnh sát thi hành án hình sự và hỗ trợ tư pháp',
  'an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao', 'xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc',
  'xây dựng phong trào bảo vệ an ninh tổ quốc', 'bảo vệ an ninh, trật tự ở cơ sở', 'bảo vệ an ninh, trật tự',
  'vận động hiến máu tình nguyện',
] as const
