import type { Planted } from './types.js'

export const typography: Planted[] = [
  {
    rule: 'typography-repeated-word',
    find: 'Các sở, ngành phối hợp chặt chẽ',
    put: 'Các sở, ngành phối hợp ⟦phối hợp⟧ chặt chẽ',
  },
  {
    rule: 'typography-missing-space-after-punctuation',
    find: 'Các sở, ngành phối hợp chặt chẽ, bảo đảm',
    put: 'Các sở, ngành phối hợp chặt chẽ⟦,⟧bảo đảm',
  },
]
