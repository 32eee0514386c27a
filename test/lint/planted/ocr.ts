import type { Planted } from './types.js'

export const ocr: Planted[] = [
  { rule: 'ocr-broken-word', find: 'Các sở, ngành phối hợp', put: 'Các sở, ngành ⟦ph ối⟧ hợp' },
  { rule: 'ocr-digit-letter', find: 'so với năm 2027', put: 'so với năm ⟦2O27⟧' },
]
