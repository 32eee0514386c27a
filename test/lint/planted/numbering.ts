import type { Planted } from './types.js'

export const numbering: Planted[] = [{ rule: 'numbering-gap', find: 'III. TỔ CHỨC', put: '⟦IV.⟧ TỔ CHỨC' }]
