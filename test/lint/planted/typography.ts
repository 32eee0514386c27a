import type { Planted } from './types.js'

const demands = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả.'

export const typography: Planted[] = [
  { rule: 'typography-double-space', find: 'phối hợp chặt chẽ', put: 'phối hợp⟦  ⟧chặt chẽ' },
  {
    rule: 'typography-list-terminator',
    find: demands,
    put: '- Phối hợp chặt chẽ.\n\n- Bảo đảm tiết kiệm⟦;⟧\n\n- Bảo đảm hiệu quả.\n\n- Hoàn thành đúng hạn.',
  },
  { rule: 'typography-space-before-punctuation', find: 'chặt chẽ,', put: 'chặt chẽ⟦ ⟧,' },
  { rule: 'typography-stray-markup', find: 'phối hợp chặt chẽ', put: 'phối hợp ⟦\\⟧chặt chẽ' },
  { rule: 'typography-unbalanced-delimiter', find: 'phối hợp chặt chẽ', put: '⟦(⟧phối hợp chặt chẽ' },
  { rule: 'typography-unbalanced-delimiter', find: 'phối hợp chặt chẽ', put: 'phối hợp chặt chẽ⟦)⟧' },
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
