/** `kehoach/schema`: zod schemas for plans that come back from JSON. Parsing does not need them. */
export { planSchema } from './plan/schema.js'
export { positionSchema, timeSchema } from './plan/time-schema.js'
export type { Plan } from './plan/types.js'
export type { Position } from './source/position.js'
export type { Time } from './time/types.js'
