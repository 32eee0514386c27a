/** Số từ một đến ba mươi mốt, in every common spelling; the way `foldKey` writes them. */
export const numerals: Readonly<Record<string, number>> = {
  một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10,
  'mười một': 11, 'mười hai': 12, 'mười ba': 13, 'mười bốn': 14, 'mười tư': 14, 'mười lăm': 15, 'mười nhăm': 15,
  'mười sáu': 16, 'mười bảy': 17, 'mười bẩy': 17, 'mười tám': 18, 'mười chín': 19, 'hai mươi': 20,
  'hai mươi mốt': 21, 'hai mốt': 21, 'hai mươi hai': 22, 'hai mươi ba': 23, 'hai mươi bốn': 24, 'hai mươi tư': 24,
  'hai tư': 24, 'hai mươi lăm': 25, 'hai mươi nhăm': 25, 'hai lăm': 25, 'hai mươi sáu': 26, 'hai mươi bảy': 27,
  'hai mươi bẩy': 27, 'hai mươi tám': 28, 'hai mươi chín': 29, 'ba mươi': 30, 'ba mươi mốt': 31, 'ba mốt': 31,
}
