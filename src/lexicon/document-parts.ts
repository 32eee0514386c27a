/** Words for the parts of a document that a reference names, large and small, as `foldKey` writes them. */
export type PartUnit =
  | 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point' | 'item' | 'paragraph' | 'appendix' | 'form' | 'attachment'

/** Phần, chương, mục, tiểu mục, điều, khoản, điểm, tiết, đoạn; phụ lục, biểu, mẫu. Longer words first. */
export const partWords: readonly (readonly [word: string, unit: PartUnit])[] = [
  ['tiểu mục', 'subsection'],
  ['phụ lục', 'appendix'],
  ['mẫu biểu', 'form'],
  ['biểu mẫu', 'form'],
  ['chương', 'chapter'],
  ['khoản', 'clause'],
  ['phần', 'part'],
  ['điều', 'article'],
  ['điểm', 'point'],
  ['biểu', 'form'],
  ['đoạn', 'paragraph'],
  ['tiết', 'item'],
  ['mục', 'section'],
  ['mẫu', 'form'],
]

/** Syllables before them that make another word: địa *điểm*, tài *khoản*, danh *mục*, cổ *phần*, đại *biểu*. */
export const notPartAfter = [
  'địa', 'thời', 'quan', 'trọng', 'đặc', 'ưu', 'nhược', 'cao', 'tiêu', 'yếu', 'số', 'thí', 'thang', 'cho', 'tổng', 'tài', 'danh', 'chuyên', 'hạng',
  'cổ', 'thành', 'góp', 'học', 'một', 'bộ', 'đại', 'phát', 'chi', 'thời', 'theo dõi', 'giai', 'công', 'tạp', 'tạo', 'mỗi', 'huân', 'tính', 'đề',
] as const

/** Phần thứ nhất … */
export const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const
