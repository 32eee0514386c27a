/**
 * How a kind of document is cited besides by a whole number: `name` by its name (Luật Kiến trúc), `short` by a bare number
 * without "số" (Chỉ thị 11), `plain` by a bare number behind "số", `full` by no bare number: "Dự án 2" is part of something.
 */
export type CitedAs = 'name' | 'short' | 'plain' | 'full'

/** Tên loại văn bản: how documents are called in running text, and the codes their numbers carry. */
export interface DocumentType {
  /** The way `foldKey` writes it. */
  name: string
  /** Codes that fit the name; none where the symbol holds no code of type. */
  codes: readonly string[]
  cited: CitedAs
}

/**
 * Names and codes. Sources: Phụ lục III of Nghị định 30/2020/NĐ-CP; Luật 64/2025/QH15 for normative documents; Hướng dẫn
 * 36-HD/VPTW for the Party (where Quy định and Quyết định share QĐ); joint ones (KHPH, CTPH …) are practice only.
 */
const names: Record<CitedAs, Readonly<Record<string, string>>> = {
  name: { luật: '', 'bộ luật': '', 'pháp lệnh': 'PL', 'hiến pháp': '', 'điều lệ': '' },
  short: {
    'nghị quyết': 'NQ', 'nghị định': 'NĐ', 'thông tư': 'TT', 'thông tư liên tịch': 'TTLT', 'thông tri': 'TT', 'quyết định': 'QĐ',
    'chỉ thị': 'CT', 'kết luận': 'KL TB', 'công điện': 'CĐ', 'đề án': 'ĐA',
  },
  plain: {
    'nghị quyết liên tịch': 'NQLT', 'quy định': 'QyĐ QĐ QĐi', 'quy chế': 'QC QCPH', 'quy chế phối hợp': 'QCPH QC', 'thông báo': 'TB',
    'thông báo kết luận': 'TB KL TBKL', 'thông cáo': 'TC', 'hướng dẫn': 'HD', 'hướng dẫn liên ngành': 'HDLN HD', 'hướng dẫn liên tịch': 'HDLT HD',
    'kế hoạch': 'KH', 'kế hoạch hành động': 'KH KHHĐ', 'kế hoạch phối hợp': 'KHPH KH', 'kế hoạch liên tịch': 'KHLT KH',
    'kế hoạch liên ngành': 'KHLN KH', 'tờ trình': 'TTr', 'công văn': 'CV', 'văn bản': '', 'văn bản hợp nhất': 'VBHN', 'giấy mời': 'GM',
    'giấy phép': 'GP', 'giấy ủy quyền': 'GUQ',
  },
  full: {
    'chương trình': 'CTr', 'chương trình hành động': 'CTr CTHĐ', 'chương trình phối hợp': 'CTPH CTr', 'chương trình công tác': 'CTr CTCT',
    'phương án': 'PA', 'dự án': 'DA', 'quy hoạch': 'QH', 'quy trình': 'QTr', 'báo cáo': 'BC', 'biên bản': 'BB', 'hợp đồng': 'HĐ',
    'bản ghi nhớ': 'BGN', 'bản thỏa thuận': 'BTT', lệnh: 'L', 'sắc lệnh': 'SL',
  },
}

export const documentTypes: readonly DocumentType[] = (Object.keys(names) as CitedAs[]).flatMap((cited) =>
  Object.entries(names[cited]).map(([name, codes]) => ({ name, codes: codes.split(' ').filter(Boolean), cited })),
)

/** Codes of copies and papers that running text does not cite, and of older rules. */
const otherCodes = ['BCK', 'GCN', 'GGT', 'GNP', 'PG', 'PC', 'PB', 'SY', 'TrS', 'TS']

/** Every code of type, upper case (portals print `QĐ-TTG`, `CTR`), longest first: TTLT before TT. */
export const typeCodes: readonly string[] = [...new Set([...documentTypes.flatMap((type) => type.codes), ...otherCodes])]
  .map((code) => code.toUpperCase())
  .sort((a, b) => b.length - a.length)

/**
 * Issuer codes that may follow a code of type whose hyphen was lost (`30c/NQCP`, `1961/QĐUBND`), upper case. Codes of
 * departments and ministries (`SYT`, `BTC`) are recognised by their first letter.
 */
export const gluedIssuers = ['CP', 'TTG', 'TG', 'UBND', 'HĐND', 'VPCP', 'TW', 'TU', 'ĐU', 'MTTQ', 'MTTW', 'UBMTTQ', 'BCĐ', 'TLĐ'] as const
