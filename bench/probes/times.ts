import { vi } from 'chrono-node'
import { effortOf, type Manner } from '../efforts.js'
import { compare } from '../harness.js'
import { readInput } from '../inputs.js'
import { parseTime } from '../library.js'

/** times MANNER: our reader of times against chrono's, on the lines of the plans that name one. */
const wanted = /\d{1,2}\/\d|ngày|tháng|quý|năm/iu
const lines = readInput('plans').flatMap((text) => text.split('\n').filter((line) => wanted.test(line)))
const candidates = {
  parseTime: () => lines.map((line) => parseTime(line)),
  'chrono-node vi': () => lines.map((line) => vi.parse(line)),
}
process.stdout.write(JSON.stringify(compare(candidates, effortOf(JSON.parse(process.argv[2] ?? '') as Manner))))
