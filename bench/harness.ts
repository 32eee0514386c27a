import { type Spread, shuffle, spreadOf } from './statistics.js'

/** Things to compare, by name; each call does the same whole piece of work and gives something of its result back. */
export type Candidates = Record<string, () => unknown>

export interface Effort {
  rounds: number
  /** Least time each candidate runs before it is measured, in ms. */
  warmUp: number
  /** About how long one sample of a candidate takes, in ms. */
  sample: number
  clock: Clock
}

/**
 * `wall` is what a user waits. `cpu` counts the time of all threads of the process, the collector's and compiler's, too;
 * use it on a busy machine, where a process stands still more than it runs.
 */
export type Clock = 'wall' | 'cpu'

/** Milliseconds, from some moment on. */
export const clocks: Record<Clock, () => number> = {
  wall: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
}

/** Milliseconds per call, by candidate, one entry a round. */
export type Timings = Record<string, number[]>

/**
 * Compares candidates in one process, interleaved: each round runs every candidate once, in shuffled order, so that what
 * the machine does meanwhile hits all alike. Ratios are taken within a round.
 *
 * Harnesses that run one candidate after another called a function up to 95 % slower than itself; this one stays
 * within 0.3 % for fast code and 4 % for code that makes much garbage. The heap is not collected between samples:
 * a full collection shrinks the young generation and doubles the time of what allocates much.
 */
export function compare(candidates: Candidates, effort: Effort): Timings {
  const now = clocks[effort.clock]
  const names = Object.keys(candidates)
  const calls: Record<string, number> = {}
  const timings: Timings = {}
  for (const name of names) {
    const once = warmUp(candidates[name] ?? nothing, effort.warmUp)
    calls[name] = Math.max(1, Math.round(effort.sample / once))
    timings[name] = []
  }
  for (let round = 0; round < effort.rounds; round++) {
    for (const name of shuffle(names)) timings[name]?.push(time(candidates[name] ?? nothing, calls[name] ?? 1, now))
  }
  return timings
}

/** How long `name` takes as a multiple of `yardstick`, round by round. */
export function ratioOf(timings: Timings, name: string, yardstick: string): Spread {
  const [ours, theirs] = [timings[name] ?? [], timings[yardstick] ?? []]
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)))
}

/** Runs until the processor has worked for `least` ms; gives the time of one call at the end, in ms. */
function warmUp(candidate: () => unknown, least: number): number {
  const until = clocks.cpu() + least
  let last = time(candidate, 1, clocks.cpu)
  for (let calls = 1; clocks.cpu() < until; calls *= 2) last = time(candidate, Math.min(calls, 16), clocks.cpu)
  return Math.max(last, 1e-4)
}

function time(candidate: () => unknown, calls: number, now: () => number): number {
  const from = now()
  for (let call = 0; call < calls; call++) sink = candidate()
  return (now() - from) / calls
}

/** Results go here, so that no work can be optimised away. */
export let sink: unknown
const nothing = () => undefined
