import type { Line } from '../../read/line.js'
import { notMine, type Walk } from './walk.js'

/** A rule, markup, furniture; a line that is empty without its marks. */
export function takeWordless({ out }: Walk, line: Line): number {
  if (line.role !== 'text') out.push({ line, kind: line.role })
  else if (line.text === '') out.push({ line, kind: 'markup' })
  else return notMine
  return 1
}
