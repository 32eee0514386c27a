import type { Parameters } from 'fast-check'

/**
 * How often and from which seed a property runs. The seed is fixed, so that a red build is red again; fast-check
 * prints it with the counterexample. FUZZ_RUNS asks for more, FUZZ_SEED for others.
 */
export function runs(usual: number): Parameters<unknown> {
  const more = Number(process.env.FUZZ_RUNS ?? 0)
  return { numRuns: Math.max(usual, more), seed: Number(process.env.FUZZ_SEED ?? 20_280_306) }
}
