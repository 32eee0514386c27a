import type { Line } from '../../read/line.js'
import { labelLetterhead } from '../letterhead.js'
import { tableUse, unfoldTable } from '../unfold.js'
import { setAside } from '../web-box.js'
import { openAppendix } from './appendix-lines.js'
import { labelTail } from './label-tail.js'
import { notMine, releaseRight, type Walk } from './walk.js'

/** A table: the layout of the foot or of a head that came late, a web page's box, or data. */
export function takeTable(walk: Walk, line: Line): number {
  if (line.role !== 'table' || !line.table) return notMine
  const { view, out, mode, ended } = walk
  const use = tableUse(line.table)
  if (use === 'tail' && mode !== 'appendix') {
    releaseRight(walk)
    labelTail(unfoldTable(view, line, line.table), out, mode === 'recipients')
    walk.mode = 'after'
    walk.ended = true
    walk.signed = true
    return 1
  }
  if (use === 'box') {
    for (const entry of setAside(view, line, line.table)) out.push(entry)
    return 1
  }
  if (use === 'letterhead' && !walk.hasHead && ended) {
    for (const entry of labelLetterhead(unfoldTable(view, line, line.table))) out.push(entry)
    return 1
  }
  releaseRight(walk)
  if ((mode === 'recipients' || mode === 'signature' || mode === 'after') && ended) {
    openAppendix(out)
    walk.mode = 'appendix'
  }
  out.push({ line, kind: 'table' })
  return 1
}
