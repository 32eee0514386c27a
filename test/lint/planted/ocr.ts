import type { Planted } from './types.js'

export const ocr: Planted[] = [
  { rule: 'ocr-confusable-phrase', find: 'phối hợp chặt chẽ', put: '⟦phối họp⟧ chặt chẽ' },
  { rule: 'ocr-invalid-syllable', find: '| Tập huấn', put: '| ⟦Tẩph⟧ huấn' },
  { rule: 'ocr-invalid-syllable', find: 'Nâng cao nhận thức', put: 'Nâng cao ⟦nhậnthức⟧' },
  { rule: 'ocr-broken-word', find: 'Các sở, ngành phối hợp', put: 'Các sở, ngành ⟦ph ối⟧ hợp' },
  { rule: 'ocr-digit-letter', find: 'so với năm 2027', put: 'so với năm ⟦2O27⟧' },
]
