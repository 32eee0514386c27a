import type { Planted } from './types.js'

export const layout: Planted[] = [
  { rule: 'layout-hyphenation-break', find: 'bảo đảm tiết kiệm', put: 'bảo đảm ⟦tiế-\nt⟧ kiệm' },
  {
    rule: 'layout-literal-escapes',
    find: 'quyết định./.\n\n[1]',
    put: 'quyết định./.⟦\\r\\n⟧\\r\\n\n\n[1]',
  },
  { rule: 'layout-mixed-eol', find: 'của người dân.\n\n2. Yêu cầu', put: 'của người dân.⟦\r\n⟧\n2. Yêu cầu' },
  { rule: 'layout-page-number-line', find: 'III. TỔ CHỨC', put: '⟦2⟧\n\f\nIII. TỔ CHỨC' },
  { rule: 'layout-paragraph-split', find: 'phản ánh về Sở Y tế', put: 'phản ánh⟦⟧\n\nvề Sở Y tế' },
]
