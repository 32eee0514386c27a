import type { Planted } from './types.js'

export const unicode: Planted[] = [{ rule: 'unicode-not-nfc', find: 'chặt chẽ', put: 'ch⟦\u0103\u0323⟧t chẽ' }]
