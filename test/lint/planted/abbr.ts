import type { Planted } from './types.js'

const demands = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả.'

export const abbr: Planted[] = [
  { rule: 'abbr-conflict', find: demands, put: 'Các sở, ngành rà soát trang thiết bị (TTB), trạm tiếp bệnh (⟦TTB⟧).' },
  {
    rule: 'abbr-redefined',
    find: demands,
    put: 'Các sở, ngành đẩy mạnh cải cách hành chính (CCHC), tuyên truyền cải cách hành chính (⟦CCHC⟧).',
  },
  { rule: 'abbr-undefined', find: demands, put: 'Các cơ sở ⟦KCB⟧ phối hợp chặt chẽ.' },
  {
    rule: 'abbr-used-before-definition',
    find: demands,
    put: 'Các sở, ngành giải quyết ⟦TTHC⟧ đúng hạn, công khai thủ tục hành chính (TTHC).',
  },
]
