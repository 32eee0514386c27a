/** One defect to plant into the clean plan. */
export interface Planted {
  rule: string
  /** Words of the clean plan, there once. */
  find: string
  /** What takes their place, with `⟦…⟧` where the finding must lie; `⟦⟧` for one without width. */
  put: string
  /** Where the finding lies outside of `put`, as words of the plan with marks: `⟦⟧ỦY BAN`. */
  at?: string
  /** Findings of other rules that the same defect rightly makes. */
  also?: string[]
}
