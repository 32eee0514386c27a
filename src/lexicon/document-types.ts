/**
 * Tên loại văn bản: how documents are called in running text, and the codes their numbers carry.
 *
 * Codes: Phụ lục III of Nghị định 30/2020/NĐ-CP; Luật 64/2025/QH15 for normative documents; Hướng dẫn 36-HD/VPTW for
 * the Party (where Quy định and Quyết định share QĐ); joint ones (KHPH, CTPH …) are practice, in no official table.
 */
export interface DocumentType {
  /** The way `foldKey` writes it. */
  name: string
  /** Codes that fit the name; none where the symbol holds no code of type. */
  codes: readonly string[]
  /**
   * How it is cited besides by a full number: `name` by its name (Luật Kiến trúc), `short` by a bare number without
   * "số" (Chỉ thị 11), `full` never by a bare number: "Dự án 2", "Chương trình số 3" are parts of something.
   */
  cited?: 'name' | 'short' | 'full'
}

export const documentTypes: readonly DocumentType[] = [
  { name: 'luật', codes: [], cited: 'name' },
  { name: 'bộ luật', codes: [], cited: 'name' },
  { name: 'pháp lệnh', codes: ['PL'], cited: 'name' },
  { name: 'hiến pháp', codes: [], cited: 'name' },
  { name: 'điều lệ', codes: [], cited: 'name' },
  { name: 'nghị quyết', codes: ['NQ'], cited: 'short' },
  { name: 'nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'nghị định', codes: ['NĐ'], cited: 'short' },
  { name: 'thông tư', codes: ['TT'], cited: 'short' },
  { name: 'thông tư liên tịch', codes: ['TTLT'], cited: 'short' },
  { name: 'quyết định', codes: ['QĐ'], cited: 'short' },
  { name: 'chỉ thị', codes: ['CT'], cited: 'short' },
  { name: 'kết luận', codes: ['KL', 'TB'], cited: 'short' },
  { name: 'công điện', codes: ['CĐ'], cited: 'short' },
  { name: 'đề án', codes: ['ĐA'], cited: 'short' },
  { name: 'quy định', codes: ['QyĐ', 'QĐ', 'QĐi'] },
  { name: 'quy chế', codes: ['QC', 'QCPH'] },
  { name: 'quy chế phối hợp', codes: ['QCPH', 'QC'] },
  { name: 'quy trình', codes: ['QTr'], cited: 'full' },
  { name: 'thông báo', codes: ['TB'] },
  { name: 'thông báo kết luận', codes: ['TB', 'KL', 'TBKL'] },
  { name: 'thông cáo', codes: ['TC'] },
  { name: 'thông tri', codes: ['TT'], cited: 'short' },
  { name: 'hướng dẫn', codes: ['HD'] },
  { name: 'hướng dẫn liên ngành', codes: ['HDLN', 'HD'] },
  { name: 'hướng dẫn liên tịch', codes: ['HDLT', 'HD'] },
  { name: 'kế hoạch', codes: ['KH'] },
  { name: 'kế hoạch hành động', codes: ['KH', 'KHHĐ'] },
  { name: 'kế hoạch phối hợp', codes: ['KHPH', 'KH'] },
  { name: 'kế hoạch liên tịch', codes: ['KHLT', 'KH'] },
  { name: 'kế hoạch liên ngành', codes: ['KHLN', 'KH'] },
  { name: 'chương trình', codes: ['CTr'], cited: 'full' },
  { name: 'chương trình hành động', codes: ['CTr', 'CTHĐ'], cited: 'full' },
  { name: 'chương trình phối hợp', codes: ['CTPH', 'CTr'], cited: 'full' },
  { name: 'chương trình công tác', codes: ['CTr', 'CTCT'], cited: 'full' },
  { name: 'phương án', codes: ['PA'], cited: 'full' },
  { name: 'dự án', codes: ['DA'], cited: 'full' },
  { name: 'quy hoạch', codes: ['QH'], cited: 'full' },
  { name: 'báo cáo', codes: ['BC'], cited: 'full' },
  { name: 'biên bản', codes: ['BB'], cited: 'full' },
  { name: 'tờ trình', codes: ['TTr'] },
  { name: 'hợp đồng', codes: ['HĐ'], cited: 'full' },
  { name: 'bản ghi nhớ', codes: ['BGN'], cited: 'full' },
  { name: 'bản thỏa thuận', codes: ['BTT'], cited: 'full' },
  { name: 'giấy mời', codes: ['GM'] },
  { name: 'giấy phép', codes: ['GP'] },
  { name: 'giấy ủy quyền', codes: ['GUQ'] },
  { name: 'công văn', codes: ['CV'] },
  { name: 'văn bản', codes: [] },
  { name: 'văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'lệnh', codes: ['L'], cited: 'full' },
  { name: 'sắc lệnh', codes: ['SL'], cited: 'full' },
]

/** Codes without a type word of their own in the table above: copies, papers, and what older rules used. */
const otherCodes = ['BCK', 'GCN', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'SY', 'TrS', 'SL', 'TS']

/** Every code of type, upper case (portals print `QĐ-TTG`, `CTR`), longest first: TTLT before TT. */
export const typeCodes: readonly string[] = [...new Set([...documentTypes.flatMap((type) => type.codes), ...otherCodes])]
  .map((code) => code.toUpperCase())
  .sort((a, b) => b.length - a.length)

/**
 * Issuer codes that may follow a code of type whose hyphen was lost (`30c/NQCP`, `1961/QĐUBND`), upper case. Codes of
 * departments and ministries (`SYT`, `BTC`) are recognised by their first letter.
 */
export const gluedIssuers = ['CP', 'TTG', 'TG', 'UBND', 'HĐND', 'VPCP', 'TW', 'TU', 'ĐU', 'MTTQ', 'MTTW', 'UBMTTQ', 'BCĐ', 'TLĐ', 'TWĐTN'] as const
