import { type Clock, clocks } from '../harness.js'
import { byteLength, joinTo } from '../inputs.js'
import { parsePlan } from '../library.js'

/** scaling CLOCK TIMES: the best of so many parses at four sizes that span sixteen times. */
const [clock = 'wall', times = '3'] = process.argv.slice(2)
const now = clocks[clock as Clock]
const texts = [256_000, 645_000, 1_625_000, 4_096_000].map(joinTo)
const best = texts.map(() => Number.POSITIVE_INFINITY)
const warmUntil = now() + 2000
while (now() < warmUntil) parsePlan(texts[0] ?? '')
// In turns, so that a busy moment does not fall on one size alone.
for (let turn = 0; turn < Number(times); turn++) {
  texts.forEach((text, at) => {
    const from = now()
    parsePlan(text)
    best[at] = Math.min(best[at] ?? 0, now() - from)
  })
}
process.stdout.write(JSON.stringify(texts.map((text, at) => ({ size: byteLength(text), time: best[at] }))))
