import { cleanPlan } from '../clean-plan.js'
import type { Planted } from './types.js'

const demands = 'Các sở, ngành phối hợp chặt chẽ, bảo đảm tiết kiệm, hiệu quả.'

export const unicode: Planted[] = [
  { rule: 'unicode-not-nfc', find: 'chặt chẽ', put: 'ch⟦\u0103\u0323⟧t chẽ' },
  { rule: 'unicode-bidi-control', find: 'phối hợp chặt chẽ', put: 'phối hợp ⟦\u202e⟧chặt chẽ\u202c' },
  { rule: 'unicode-homoglyph', find: 'phối hợp chặt chẽ', put: 'phối hợp ⟦\u0441⟧hặt chẽ' },
  { rule: 'unicode-invisible', find: 'phối hợp chặt chẽ', put: 'phối hợp⟦\u200b⟧ chặt chẽ' },
  {
    rule: 'unicode-legacy-encoding',
    find: cleanPlan,
    put: `Sè: 45/KH-UBND\n\nKÕ ho⟦¹⟧ch\nPhßng, chèng bÖnh truyÒn nhiÔm n¨m 2028\n\n${'Uû ban nh©n d©n tØnh Hång Lam tæ chøc thùc hiÖn. '.repeat(9)}`,
  },
  {
    rule: 'unicode-mark-run',
    find: 'phối hợp chặt chẽ,',
    put: `phối hợp chặt chẽ⟦,${'\u0301'.repeat(30)}⟧${'\u0301'.repeat(9)}`,
  },
  { rule: 'unicode-mojibake', find: 'phối hợp chặt chẽ', put: 'phối hợp ch⟦\ufffd⟧t chẽ' },
  {
    rule: 'unicode-tone-placement-inconsistent',
    find: demands,
    put: 'Các sở, ngành xây dựng môi trường văn hóa, nếp sống văn ⟦hoá⟧.',
  },
]
