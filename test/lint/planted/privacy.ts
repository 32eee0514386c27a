import type { Planted } from './types.js'

export const privacy: Planted[] = [
  { rule: 'privacy-personal-email', find: 'phản ánh về Sở Y tế', put: 'phản ánh về Sở Y tế (⟦tranvanan@gmail.com⟧)' },
  { rule: 'privacy-national-id', find: 'phản ánh về Sở Y tế', put: 'phản ánh (kèm số CCCD ⟦049188000222⟧) về Sở Y tế' },
  { rule: 'privacy-personal-channel', find: 'phản ánh về Sở Y tế', put: 'phản ánh về Sở Y tế (qua ⟦Zalo cá nhân⟧)' },
  {
    rule: 'privacy-personal-phone',
    find: 'phản ánh về Sở Y tế',
    put: 'phản ánh về Sở Y tế (đồng chí Trần Văn Mẫu, số điện thoại ⟦0912 000 444⟧)',
  },
  {
    rule: 'privacy-bank-account',
    find: 'phản ánh về Sở Y tế',
    put: 'phản ánh về Sở Y tế (số tài khoản ⟦114000220333⟧)',
  },
]
