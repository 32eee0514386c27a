import type { Manner } from './efforts.js'
import type { Measure } from './measure.js'
import { measureAllocation } from './parts/allocation.js'
import { measureMarkdown, measurePathological } from './parts/pathological.js'
import { measureScaling } from './parts/scaling.js'
import { measureSize } from './parts/size.js'
import { measureSpeed } from './parts/speed.js'
import { measureStart } from './parts/start.js'

/** The parts of the bench, in the order they run. */
export const parts = {
  speed: measureSpeed,
  alloc: measureAllocation,
  scaling: measureScaling,
  pathological: measurePathological,
  markdown: measureMarkdown,
  start: measureStart,
  size: measureSize,
} satisfies Record<string, (manner: Manner) => Measure[] | Promise<Measure[]>>

export type PartName = keyof typeof parts
export const partNames = Object.keys(parts) as PartName[]
