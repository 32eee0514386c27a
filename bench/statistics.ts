/** The middle of a sample and how far it spreads. */
export interface Spread {
  low: number
  median: number
  high: number
}

/** Median with p10 and p90. */
export function spreadOf(sample: readonly number[]): Spread {
  const sorted = [...sample].sort((a, b) => a - b)
  return { low: quantile(sorted, 0.1), median: quantile(sorted, 0.5), high: quantile(sorted, 0.9) }
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** Exponent of growth: the slope of log time over log size, by least squares. 1 is linear, 2 quadratic. */
export function exponentOf(points: readonly { size: number; time: number }[]): number {
  const xs = points.map((point) => Math.log(point.size))
  const ys = points.map((point) => Math.log(point.time))
  const x = meanOf(xs)
  const y = meanOf(ys)
  let above = 0
  let below = 0
  xs.forEach((here, at) => {
    above += (here - x) * ((ys[at] ?? y) - y)
    below += (here - x) ** 2
  })
  return above / below
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The same values in a random order (Fisher and Yates). */
export function shuffle<T>(values: readonly T[]): T[] {
  const shuffled = [...values]
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1))
    const [a, b] = [shuffled[at] as T, shuffled[other] as T]
    shuffled[at] = b
    shuffled[other] = a
  }
  return shuffled
}
