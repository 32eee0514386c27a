import { parsePlan } from '../../src/index.js'

/** UTF-16 code units of the smaller text; the larger is `factor` times as long. */
const small = 20_000
const factor = 4
/** Of time over length. Linear code shows up to 1.2 for caches and garbage; a square shows 2. */
const steepest = 1.6
/** Below this many ms a measurement says nothing. */
const least = 30

/** Whether the time of reading `piece` again and again grows faster than the text does. */
export function growthProblems(piece: string): string[] {
  if (piece === '') return []
  // Texts of bytes alone take other ways through a pattern: see bench/pathological.ts.
  const text = (size: number) => `${piece.repeat(Math.ceil(size / piece.length))}\nế`
  let exponent = 0
  // A busy machine makes slow once, slow code makes slow each time.
  for (let turn = 0; turn < 4; turn++) {
    const times = [small, small * factor].map((size) => time(text(size)))
    const [shorter = 1, longer = 1] = times
    if (longer < least) return []
    exponent = Math.log(longer / shorter) / Math.log(factor)
    if (exponent < steepest) return []
  }
  return [`grows with exponent ${exponent.toFixed(2)} of the length when repeated`]
}

/** Milliseconds of this process. */
function time(text: string): number {
  const from = process.cpuUsage()
  parsePlan(text)
  const { user } = process.cpuUsage(from)
  return Math.max(user / 1000, 0.1)
}
