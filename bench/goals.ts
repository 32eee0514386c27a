/** What a figure must not pass, and what it should come down to. */
export interface Goal {
  must: number
  aim: number
}

/** Upper limits; ratios unless a unit is named. */
export const goals = {
  parseToRemark: { must: 0.04, aim: 0.02 },
  parseToCommonmark: { must: 1, aim: 0.5 },
  parseToPass: { must: 15, aim: 8 },
  structureToRemark: { must: 0.02, aim: 0.02 },
  doorToRemark: { must: 0.05, aim: 0.02 },
  wholeDoorToRemark: { must: 1.1, aim: 1.05 },
  /** Bytes of heap per byte of UTF-8. */
  allocated: { must: 25, aim: 12 },
  /** Megabytes of heap per megabyte of UTF-8. */
  retained: { must: 10, aim: 5 },
  exponent: { must: 1.25, aim: 1.15 },
  pathological: { must: 20, aim: 8 },
  commandLine: { must: 1.35, aim: 1.15 },
  firstParse: { must: 0.25, aim: 0.12 },
  /** Kilobytes, minified and gzipped. */
  size: { must: 40, aim: 25 },
} as const satisfies Record<string, Goal>
