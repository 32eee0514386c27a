export { rule as inputFindingsLimit } from './input-findings-limit.js'
export { rule as inputNestingLimit } from './input-nesting-limit.js'
export { rule as inputNotAPlan } from './input-not-a-plan.js'
export { rule as inputTooLarge } from './input-too-large.js'
