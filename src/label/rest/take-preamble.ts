import type { Line } from '../../read/line.js'
import { labelBodyLine } from '../body.js'
import { isEnacting, opensPreamble } from '../title.js'
import type { LabelledLine } from '../types.js'
import { notMine, type Walk } from './walk.js'

/** Lines above the first marker: the authority that enacts, the addressee, grounds. */
export function takePreamble(walk: Walk, line: Line): number {
  if (walk.mode !== 'preamble') return notMine
  const { out } = walk
  if (walk.decision && isEnacting(line)) {
    out.push({ line, kind: 'enacting' })
    return 1
  }
  if (/^kính gửi/.test(line.key)) {
    out.push({ line, kind: 'addressee' })
    return 1
  }
  const labelled = labelBodyLine(line)
  if (labelled.kind === 'marker') walk.mode = 'body'
  else if (mayBeGround(labelled) && opensPreamble(line.key)) labelled.kind = 'ground'
  if (line.text.endsWith('./.')) walk.ended = true
  out.push(labelled)
  return 1
}

const mayBeGround = ({ kind }: LabelledLine) =>
  kind === 'paragraph' || kind === 'heading' || kind === 'field' || kind === 'closing'
