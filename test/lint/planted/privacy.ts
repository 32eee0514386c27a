import type { Planted } from './types.js'

export const privacy: Planted[] = [
  { rule: 'privacy-personal-email', find: 'phản ánh về Sở Y tế', put: 'phản ánh về Sở Y tế (⟦tranvanan@gmail.com⟧)' },
  {
    rule: 'privacy-bank-account',
    find: 'phản ánh về Sở Y tế',
    put: 'phản ánh về Sở Y tế (số tài khoản ⟦114000220333⟧)',
  },
]
