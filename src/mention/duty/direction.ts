import { endOf } from '../unit/phrases.js'
import { readRow } from './coordination.js'
import { toWhom } from './opened.js'
import type { SentenceState } from './types.js'

const delegated =
  / (?:tổ chức )?(?:triển khai )?(?:thực hiện|triển khai) (?:các )?(?:nội dung|nhiệm vụ|công việc)[^.;:]{0,24} sau(?![a-zà-ỹ])/y

/** Chỉ đạo, hướng dẫn, tham mưu … a body: what it does then is told by another, and is no duty of the sentence. */
export function directBody(state: SentenceState, word: string, at: number): void {
  const { scan, duty } = state
  state.directed = state.at
  const from = endOf(toWhom, scan.key, state.at)
  const last = duty?.lead[duty.lead.length - 1]
  if (word !== 'chỉ đạo' || !last || at - last.end > 1) {
    state.row = from
    return
  }
  // `Sở A chỉ đạo Chi cục B thực hiện các nội dung sau:` hands the whole section on: both answer for it.
  const units = from < 0 ? [] : readRow(state, from)
  if (endOf(delegated, scan.key, state.at) < 0) return
  for (const unit of units) if (!unit.plural && unit.kind !== 'group') duty?.lead.push(unit)
}

/** Passes over the row of units that are directed, once something stands behind it that may lie in it. */
export function passRow(state: SentenceState): void {
  if (state.row < 0) return
  readRow(state, state.row)
  state.row = -1
}
