import { siteTrailers } from '../../lexicon/letterhead.js'
import type { Line } from '../../read/line.js'
import { notMine, releaseRight, type Walk } from './walk.js'

const trailer = new RegExp(`^(?:${siteTrailers.join('|')})\\s*:?$`, 'u')
const isSiteTrailer = (key: string) => trailer.test(key)

/** What a web page prints behind the document, down to its end. */
export function takeSiteTrailer(walk: Walk, line: Line, at: number): number {
  if (!walk.ended || !isSiteTrailer(line.key)) return notMine
  const { queue, out } = walk
  releaseRight(walk)
  for (let index = at; index < queue.length; index++) {
    const rest = queue[index]
    if (rest) out.push({ line: rest, kind: rest.role === 'text' ? 'furniture' : rest.role })
  }
  return queue.length - at
}
