import { cleanPlan } from '../clean-plan.js'
import type { Planted } from './types.js'

const start = '⟦⟧ỦY BAN NHÂN DÂN\nTỈNH HỒNG LAM'

const grounds = cleanPlan.slice(cleanPlan.indexOf('Căn cứ Luật'), cleanPlan.indexOf('Ủy ban nhân dân tỉnh ban hành'))

export const header: Planted[] = [
  { rule: 'header-basis-missing', find: grounds, put: '', at: '⟦⟧I. MỤC ĐÍCH, YÊU CẦU' },
  { rule: 'header-number-blank', find: 'Số: 45/KH-UBND', put: '⟦Số:     /KH-UBND⟧' },
  {
    rule: 'header-national-motto-missing',
    find: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n',
    put: '',
    at: start,
  },
  { rule: 'header-issuer-missing', find: 'ỦY BAN NHÂN DÂN\nTỈNH HỒNG LAM\nSố: 45', put: '⟦⟧Số: 45' },
  { rule: 'header-number-missing', find: 'Số: 45/KH-UBND\n', put: '', at: start },
  { rule: 'header-symbol-malformed', find: 'Số: 45/KH-UBND', put: 'Số: 45/⟦KHUBND⟧' },
  { rule: 'header-symbol-malformed', find: 'Số: 45/KH-UBND', put: 'Số: 45/KH⟦ - ⟧UBND' },
  { rule: 'header-symbol-type-mismatch', find: 'Số: 45/KH-UBND', put: 'Số: 45/⟦QĐ⟧-UBND' },
  { rule: 'header-date-missing', find: 'Hồng Lam, ngày 16 tháng 3 năm 2028\n\n', put: '', at: start },
  { rule: 'header-place-missing', find: 'Hồng Lam, ngày 16', put: '⟦⟧ngày 16' },
  { rule: 'header-day-blank', find: 'ngày 16 tháng 3', put: '⟦ngày⟧ tháng 3' },
  { rule: 'header-month-blank', find: 'ngày 16 tháng 3', put: 'ngày 16 ⟦tháng⟧' },
  { rule: 'header-year-blank', find: 'tháng 3 năm 2028', put: 'tháng 3 ⟦năm⟧' },
  // Without a title the reader looks for the letterhead further down, where the note mark stands.
  { rule: 'header-title-missing', find: 'KẾ HOẠCH\nPhòng', put: 'Phòng', at: start },
  {
    rule: 'header-subject-missing',
    find: 'KẾ HOẠCH\nPhòng, chống bệnh truyền nhiễm trên địa bàn tỉnh Hồng Lam năm 2028\n',
    put: 'KẾ HOẠCH⟦⟧\n',
  },
  { rule: 'header-date-zero-padding', find: 'ngày 16 tháng 3 ', put: 'ngày 16 tháng ⟦03⟧ ' },
  {
    rule: 'header-national-motto-wording',
    find: 'Độc lập - Tự do - Hạnh phúc',
    put: '⟦Độc lập - Tự do - Hạnh Phúc⟧',
  },
  { rule: 'header-number-unpadded', find: 'Số: 45/', put: 'Số: ⟦5⟧/' },
  {
    rule: 'header-subject-final-period',
    find: 'trên địa bàn tỉnh Hồng Lam năm 2028',
    put: 'trên địa bàn tỉnh Hồng Lam năm 2028⟦.⟧',
  },
]
