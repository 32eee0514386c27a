import { cleanPlan } from '../clean-plan.js'
import type { Planted } from './types.js'

export const input: Planted[] = [
  {
    rule: 'input-not-a-plan',
    find: cleanPlan,
    put: `⟦⟧Bánh xèo\n\n${'Bột gạo hòa với nước cốt dừa, thêm nghệ và hành lá; đổ mỏng, đậy vung, rán giòn. '.repeat(6)}`,
  },
]
