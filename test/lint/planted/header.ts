import type { Planted } from './types.js'

export const header: Planted[] = [{ rule: 'header-number-blank', find: 'Số: 45/KH-UBND', put: '⟦Số:     /KH-UBND⟧' }]
