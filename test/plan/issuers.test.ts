import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'

/** Parent and issuer by the lines of the issuer column. */
function issuersOf(lines: readonly string[]): [parent: string | null, issuer: string | null] {
  const below = [
    'Số: 12/KH-ABC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'KẾ HOẠCH',
    'Trồng cây xanh năm 2028',
    '',
    'I. MỤC ĐÍCH',
  ]
  const { header } = parsePlan([...lines, ...below].join('\n')).plan
  return [header.parentIssuer?.text ?? null, header.issuer?.text ?? null]
}

describe('names in the issuer column, a line each or over several', () => {
  test.each([
    [['UBND TỈNH HỒNG LAM', 'SỞ Y TẾ'], 'UBND TỈNH HỒNG LAM', 'SỞ Y TẾ'],
    [['ỦY BAN NHÂN DÂN', 'TỈNH HỒNG LAM'], null, 'ỦY BAN NHÂN DÂN TỈNH HỒNG LAM'],
    [['ỦY BAN NHÂN DÂN', 'XÃ THANH LÂM'], null, 'ỦY BAN NHÂN DÂN XÃ THANH LÂM'],
    [['SỞ Y TẾ', 'TỈNH HỒNG LAM'], null, 'SỞ Y TẾ TỈNH HỒNG LAM'],
    [['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT THANH LÂM'], 'SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT THANH LÂM'],
    [['SỞ GIÁO DỤC VÀ', 'ĐÀO TẠO'], null, 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    [['SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'], null, 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    [
      ['UBND TỈNH HỒNG LAM', 'BAN QUẢN LÝ DỰ ÁN', 'ĐẦU TƯ XÂY DỰNG'],
      'UBND TỈNH HỒNG LAM',
      'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG',
    ],
    [['HỘI NÔNG DÂN', 'TỈNH HỒNG LAM', 'BAN THƯỜNG VỤ'], 'HỘI NÔNG DÂN TỈNH HỒNG LAM', 'BAN THƯỜNG VỤ'],
    [['ĐẢNG BỘ TỈNH HỒNG LAM', 'HUYỆN ỦY THANH LÂM'], 'ĐẢNG BỘ TỈNH HỒNG LAM', 'HUYỆN ỦY THANH LÂM'],
    [['ĐẢNG BỘ XÃ THANH LÂM', 'CHI BỘ TRƯỜNG TIỂU HỌC'], 'ĐẢNG BỘ XÃ THANH LÂM', 'CHI BỘ TRƯỜNG TIỂU HỌC'],
    [
      ['ỦY BAN MTTQ VIỆT NAM', 'TỈNH HỒNG LAM', 'BAN THƯỜNG TRỰC'],
      'ỦY BAN MTTQ VIỆT NAM TỈNH HỒNG LAM',
      'BAN THƯỜNG TRỰC',
    ],
    [
      ['UBND HUYỆN THANH LÂM', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG TIỂU HỌC BẾN ĐÁ'],
      'UBND HUYỆN THANH LÂM PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
      'TRƯỜNG TIỂU HỌC BẾN ĐÁ',
    ],
    [['BỆNH VIỆN ĐA KHOA', 'TỈNH HỒNG LAM'], null, 'BỆNH VIỆN ĐA KHOA TỈNH HỒNG LAM'],
    [['TỔNG CÔNG TY', 'CÂY XANH HỒNG LAM'], null, 'TỔNG CÔNG TY CÂY XANH HỒNG LAM'],
    [['UBND XÃ THANH LÂM'], null, 'UBND XÃ THANH LÂM'],
    [['BỘ NỘI VỤ', 'TRƯỜNG ĐẠI HỌC', 'NỘI VỤ HỒNG LAM'], 'BỘ NỘI VỤ', 'TRƯỜNG ĐẠI HỌC NỘI VỤ HỒNG LAM'],
    [['CÔNG ĐOÀN CỦA', 'SỞ Y TẾ'], null, 'CÔNG ĐOÀN CỦA SỞ Y TẾ'],
    [['TRUNG TÂM Y TẾ -', 'SỞ Y TẾ'], null, 'TRUNG TÂM Y TẾ - SỞ Y TẾ'],
  ])('%j', (lines, parent, issuer) => {
    expect(issuersOf(lines)).toEqual([parent, issuer])
  })
})
