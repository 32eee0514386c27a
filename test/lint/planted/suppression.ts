import type { Planted } from './types.js'

const comment = (words: string) => `\n<!-- kehoach-disable-next-line ${words} -->\nII. NỘI DUNG\n`

export const suppression: Planted[] = [
  { rule: 'suppression-unused', find: '\nII. NỘI DUNG\n', put: comment('⟦numbering-gap⟧ -- mục đã bãi bỏ') },
  { rule: 'suppression-unknown-rule', find: '\nII. NỘI DUNG\n', put: comment('⟦numbering-gaps⟧ -- mục đã bãi bỏ') },
  {
    rule: 'suppression-missing-reason',
    find: '\nII. NỘI DUNG\n',
    put: '\n⟦<!-- kehoach-disable-next-line numbering-gap -->⟧\nII. NỘI DUNG\n',
  },
]
