import { byteLength, joinTo } from '../inputs.js'
import { parsePlan } from '../library.js'

/** scaling TIMES: the best of so many parses at four sizes that span sixteen times. */
const times = Number(process.argv[2])
const texts = [256_000, 645_000, 1_625_000, 4_096_000].map(joinTo)
const best = texts.map(() => Number.POSITIVE_INFINITY)
const warmUntil = performance.now() + 2000
while (performance.now() < warmUntil) parsePlan(texts[0] ?? '')
// In turns, so that a busy moment does not fall on one size alone.
for (let turn = 0; turn < times; turn++) {
  texts.forEach((text, at) => {
    const from = performance.now()
    parsePlan(text)
    best[at] = Math.min(best[at] ?? 0, performance.now() - from)
  })
}
process.stdout.write(JSON.stringify(texts.map((text, at) => ({ size: byteLength(text), time: best[at] }))))
