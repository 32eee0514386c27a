import { isUpper } from '../is-upper.js'
import type { MarkerKind } from '../marker.js'
import type { InnerMarker } from './inner-markers.js'

/** Markers of one kind that count on, with what they stand under. */
interface Chain {
  rank: number
  style: string
  last: number
  /** Numbers before the last one: `1.2` for `1.2.3`. */
  prefix: string
  members: InnerMarker[]
}

const ranks: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  roman: 4,
  'upper-letter': 5,
  arabic: 6,
  decimal: 7,
  letter: 20,
  parenthesised: 21,
}
const deepest = 12

/**
 * The markers that a reader would take for such: those that count on from one before, in the order of the genre (phần,
 * I, 1, 1.1, a). A first one counts when a second follows before what it stands under ends.
 */
export function chainMarkers(text: string, found: readonly InnerMarker[]): InnerMarker[] {
  const kept: InnerMarker[] = []
  const open: Chain[] = []
  const close = (depth: number) => {
    while (open.length > depth) {
      const chain = open.pop()
      if (chain && (chain.members.length > 1 || isSure(text, chain, open)))
        for (const member of chain.members) kept.push(member)
    }
  }
  for (const one of found) {
    const { marker } = one
    const rank = ranks[marker.kind] + Math.max(0, marker.path.length - 2)
    const prefix = marker.path.slice(0, -1).join('.')
    const last = marker.ordinal ?? 0
    // `1.2.1.` and `1.2.2`: the stop behind the last number comes and goes.
    const style = prefix === '' ? marker.style : ''
    const at = open.findLastIndex(
      (chain) => chain.rank === rank && chain.style === style && chain.prefix === prefix && chain.last + 1 === last,
    )
    const chain = open[at]
    if (chain) {
      close(at + 1)
      chain.members.push(one)
      chain.last = last
    } else if (last === 1) {
      let depth = open.length
      while (depth > 0 && (open[depth - 1]?.rank ?? 0) > rank) depth--
      if (prefix !== '' && !open.slice(0, depth).some((above) => numberOf(above) === prefix)) continue
      if (depth === deepest) continue
      close(depth)
      open.push({ rank, style, last, prefix, members: [one] })
    }
  }
  close(0)
  return kept.sort((a, b) => a.at - b.at)
}

const numberOf = ({ prefix, last }: Chain) => (prefix === '' ? String(last) : `${prefix}.${last}`)

/**
 * A first marker that needs no second: `I.` before words in capitals, `1.1` under `1`, and `1.` where the words of the
 * heading above have just ended.
 */
function isSure(text: string, chain: Chain, above: readonly Chain[]): boolean {
  const parent = above.at(-1)
  const first = chain.members[0]
  const heading = parent?.members.at(-1)
  if (chain.prefix !== '') return true
  if (chain.rank === ranks.roman && first) return isUpper(text.slice(first.body, first.body + shortestHeading))
  return (
    chain.rank === ranks.arabic &&
    parent?.rank === ranks.roman &&
    first !== undefined &&
    heading !== undefined &&
    first.at - heading.body < longestHeading
  )
}
const longestHeading = 100
const shortestHeading = 8
