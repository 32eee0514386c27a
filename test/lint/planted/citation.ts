import type { Planted } from './types.js'

const ground = 'Căn cứ Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028 của Thủ tướng Chính phủ'

export const citation: Planted[] = [
  {
    rule: 'citation-missing-subject',
    find: 'Thủ tướng Chính phủ về kế hoạch phòng bệnh;',
    put: 'Thủ tướng Chính phủ;',
    at: 'Căn cứ Quyết định số ⟦34/QĐ-TTg⟧ ngày 15',
  },
  {
    rule: 'citation-conflicting-date',
    find: 'theo Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028',
    put: 'theo Quyết định số 34/QĐ-TTg ngày ⟦16 tháng 02 năm 2028⟧',
  },
  {
    rule: 'citation-code-malformed',
    find: 'Căn cứ Quyết định số 34/QĐ-TTg',
    put: 'Căn cứ Quyết định số ⟦34/QĐTTg⟧',
  },
  { rule: 'citation-so-missing', find: 'theo Quyết định số 34/QĐ-TTg', put: 'theo Quyết định ⟦34/QĐ-TTg⟧' },
  {
    rule: 'citation-missing-date',
    find: ground,
    put: 'Căn cứ Quyết định số ⟦34/QĐ-TTg⟧ của Thủ tướng Chính phủ',
  },
  {
    rule: 'citation-missing-issuer',
    find: ground,
    put: 'Căn cứ Quyết định số ⟦34/QĐ-TTg⟧ ngày 15 tháng 02 năm 2028',
  },
  {
    rule: 'citation-issuer-connector',
    find: ground,
    put: 'Căn cứ Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028 ⟦và⟧ Thủ tướng Chính phủ',
  },
  {
    rule: 'citation-issuer-code-mismatch',
    find: ground,
    put: 'Căn cứ Quyết định số 34/QĐ-TTg ngày 15 tháng 02 năm 2028 của ⟦Bộ Y tế⟧',
  },
  {
    rule: 'citation-type-code-mismatch',
    find: 'Căn cứ Quyết định số 34/QĐ-TTg',
    put: 'Căn cứ Chỉ thị số ⟦34/QĐ-TTg⟧',
  },
  {
    rule: 'citation-year-mismatch',
    find: 'Luật Phòng, chống bệnh truyền nhiễm ngày 21 tháng 11 năm 2027;',
    put: 'Nghị định số 61/2026/NĐ-CP ngày ⟦21 tháng 11 năm 2027⟧ của Chính phủ về phòng bệnh;',
  },
  {
    rule: 'citation-date-after-issue',
    find: 'truyền nhiễm ngày 21 tháng 11 năm 2027;',
    put: 'truyền nhiễm ngày ⟦21 tháng 11 năm 2028⟧;',
  },
  {
    rule: 'citation-plan-year-gap',
    find: 'ngày 15 tháng 02 năm 2028 của Thủ tướng Chính phủ về kế hoạch phòng bệnh;',
    put: 'ngày ⟦15 tháng 02 năm 2028⟧ của Thủ tướng Chính phủ ban hành Kế hoạch phòng bệnh năm 2029;',
  },
]
