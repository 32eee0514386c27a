/** Words around the data of persons, written as the key is. Sources of alternatives. */

/** Labels of the number of a citizen's card, and of the card before it. */
export const nationalIdLabels = [
  'cccd', 'cmnd', 'cmt', 'cmtnd', 'căn cước công dân', 'căn cước', 'thẻ căn cước', 'chứng minh nhân dân', 'chứng minh thư',
  'số định danh cá nhân', 'mã định danh cá nhân', 'định danh cá nhân', 'đdcn',
] as const

/** Labels of the number of a bank account. */
export const accountLabels = ['số tài khoản', 'stk', 'tài khoản số', 'số tk', 'tk số'] as const

/** What makes a number that of an office or a service, also beside a name. */
export const publicLines = [
  'đường dây nóng', 'hotline', 'tổng đài', 'trực ban', 'số trực', 'điện thoại trực', 'văn phòng', 'văn thư', 'tiếp dân',
  'cơ quan', 'cấp cứu', 'cứu hộ', 'cứu nạn',
] as const

/** Means of contact that belong to a person when they are called private. */
export const channels = [
  'zalo', 'facebook', 'fb', 'messenger', 'viber', 'telegram', 'whatsapp', 'skype', 'email', 'e-mail', 'gmail', 'thư điện tử',
  'hộp thư', 'hộp thư điện tử', 'hòm thư', 'tài khoản mạng xã hội',
] as const

/** What is done through an official channel. */
export const sendingVerbs = ['gửi', 'nộp', 'báo cáo', 'liên hệ', 'trao đổi', 'phản ánh', 'cung cấp', 'tiếp nhận', 'nhận', 'đăng ký'] as const
