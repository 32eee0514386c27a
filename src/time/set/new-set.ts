import type { SetExpression } from '../expression.js'

export type Unit = SetExpression['unit']

export const newSet = (start: number, end: number, unit: Unit, count = 1): SetExpression => ({
  form: 'set',
  start,
  end,
  every: count,
  unit,
  anchors: [],
})
