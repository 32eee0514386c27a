import type { Planted } from './types.js'

export const footnote: Planted[] = [{ rule: 'footnote-undefined', find: 'các ổ dịch;', put: 'các ổ dịch⟦[2]⟧;' }]
