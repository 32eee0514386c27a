import type { Line } from '../../read/line.js'
import { labelBodyLine } from '../body.js'
import type { Walk } from './walk.js'

/** Every other line is what its own words say. */
export function takeBody(walk: Walk, line: Line): number {
  if (endsBody(line.text)) walk.ended = true
  walk.out.push(labelBodyLine(line))
  return 1
}

/** `./.`, `//`, `./.)`: a slash among the last three signs. */
function endsBody(text: string): boolean {
  const { length } = text
  return (
    (text.charCodeAt(length - 1) === 47 || text.charCodeAt(length - 2) === 47 || text.charCodeAt(length - 3) === 47) &&
    closingMark.test(text)
  )
}
const closingMark = /[./]\/\.?\)?$/
