import type { Line } from '../../read/line.js'
import { isCaption } from '../appendix.js'
import { notMine, type Walk } from './walk.js'

/** (Kèm theo Kế hoạch số …), wherever it stands. */
export function takeCaption({ out }: Walk, line: Line): number {
  if (!isCaption(line.key) || line.text.length >= longestCaption) return notMine
  out.push({ line, kind: 'caption' })
  return 1
}
const longestCaption = 500
