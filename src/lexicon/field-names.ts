/**
 * Fields of state administration: the closed set of names behind Bộ, Sở, Phòng. Their commas and `và` split nothing.
 * `-` stands for a dash with or without blanks, a comma for an optional one. Old names stay: old plans are read.
 */
export const fieldNames = [
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
] as const
