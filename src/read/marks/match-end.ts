/** Where a sticky pattern that matches at `at` ends; 0 when it does not, or goes past `end`. */
export function matchEnd(pattern: RegExp, view: string, at: number, end: number): number {
  pattern.lastIndex = at
  return pattern.test(view) && pattern.lastIndex <= end ? pattern.lastIndex : 0
}
