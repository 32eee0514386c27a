import { readEntity } from '../../source/entities.js'
import { type Draft, flush, skip, write } from './draft.js'

/** `&nbsp;`, `&#225;`: the sign that it stands for. */
export function takeEntity(draft: Draft, at: number): number {
  const entity = readEntity(draft.source.text, at)
  if (!entity || entity.end > draft.end) return 0
  const { sign, end } = entity
  if (sign !== ' ' && sign !== '\u00a0') {
    write(draft, at, end, sign)
    return end
  }
  flush(draft, at)
  if (draft.blankEnd) skip(draft, at, end)
  else write(draft, at, end, ' ')
  return end
}
