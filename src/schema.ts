/** `kehoach/schema`: zod schemas for plans that come back from JSON. Parsing does not need them. */

export type { Plan } from './contract/types.js'
export { planSchema } from './plan/schema.js'
export { positionSchema, timeSchema } from './plan/time-schema.js'
export type { Position } from './source/position.js'
export type { Time } from './time/types.js'
