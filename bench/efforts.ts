import type { Clock, Effort } from './harness.js'

/** How the bench is to be run, as handed from process to process. */
export interface Manner {
  quick: boolean
  clock: Clock
}

/** How hard a probe tries. remark-parse needs some 100 parses before it is at its best. */
export function effortOf({ quick, clock }: Manner): Effort {
  return quick ? { rounds: 11, warmUp: 1500, sample: 20, clock } : { rounds: 41, warmUp: 2500, sample: 25, clock }
}
