import type { UnitSpan } from '../unit/types.js'

/** `lead` (chủ trì), `coordinating` (phối hợp), or what else a unit does: advise, direct, monitor, inspect … */
export interface RoledUnit {
  role: string
  unit: UnitSpan
}
