import { type Draft, flush, markSlant, markStrong, skip, write } from './draft.js'
import { matchEnd } from './match-end.js'

const tag = /<\/?([a-z][a-z1-6:]{0,9})(?:[ \n][^<>]{0,400})?\/?>/iy
/** Tags that converters leave; others are text. In a set, as a pattern of their names takes long to compile. */
const tagNames = new Set(
  'br p b i u s em strong sub sup span font div a h1 h2 h3 h4 h5 h6 ol ul li center small big del ins mark table thead tbody tr td th colgroup col caption hr img o:p blockquote pre code'.split(
    ' ',
  ),
)
const breaking = /^<\/?(?:br|p|div|h[1-6]|ol|ul|li|tr|td|th|table|hr|center|blockquote)/i
const comment = /<!--[\s\S]{0,400}?-->/y
const autolink = /<(?:https?:|mailto:)?[^<>\s@]{1,400}(?:@[^<>\s]{1,200})?>/y
const realLink = /^<(?:https?:|mailto:|[^<>\s@]+@)/

/** `<`: a tag that converters leave, a comment, an address in angle brackets. */
export function takeAngle(draft: Draft, at: number): number {
  const { source, end } = draft
  const view = source.text
  const to = tagEnd(view, at, end) || matchEnd(comment, view, at, end)
  if (to > 0) {
    takeTag(draft, at, to)
    return to
  }
  const address = matchEnd(autolink, view, at, end)
  if (address === 0 || !realLink.test(view.slice(at, address))) return 0
  skip(draft, at, at + 1)
  skip(draft, address - 1, address)
  return address
}

/** A tag that ends a line is a blank; those of emphasis are marks. */
function takeTag(draft: Draft, at: number, to: number): void {
  const found = draft.source.text.slice(at, to)
  flush(draft, at)
  if (breaking.test(found) && !draft.blankEnd) write(draft, at, to, ' ')
  else skip(draft, at, to)
  if (/^<\/?(?:b|strong)\b/i.test(found)) markStrong(draft)
  else if (/^<\/?(?:i|em)\b/i.test(found)) markSlant(draft)
}

function tagEnd(view: string, at: number, end: number): number {
  tag.lastIndex = at
  const name = tag.exec(view)?.[1]
  return name !== undefined && tagNames.has(name.toLowerCase()) && tag.lastIndex <= end ? tag.lastIndex : 0
}
