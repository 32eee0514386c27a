import type { Effort } from './harness.js'

/** How hard a probe tries. remark-parse needs some 100 parses before it is at its best. */
export function effortOf(name: string | undefined): Effort {
  return name === 'quick' ? { rounds: 11, warmUp: 500, sample: 15 } : { rounds: 41, warmUp: 2500, sample: 25 }
}
