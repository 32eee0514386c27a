import type { Citation } from '../../contract/types.js'
import { slippedConnectors } from '../../lexicon/citation-words.js'
import { foldKey } from '../../source/fold.js'
import type { Position } from '../../source/position.js'
import type { Inspected } from '../context.js'
import { namesOfCode } from './issuer-names.js'
import { keyOf } from './key-of.js'
import { numberPlace } from './number-place.js'

export interface SlippedIssuer {
  /** The word that stands where "của" is due. */
  word: Position
  issuer: string
}

/** So much holds the connector and the blanks around it, in UTF-16 units; and so much a name, its marks apart (NFD). */
const reach = 20
const longestName = 160
const nextWord = /^,?\s{1,9}(\S{1,9})\s/
const slipped: ReadonlySet<string> = new Set(slippedConnectors)

/**
 * The body behind number and date of a citation that another word than "của" joins to it: one that reading took all the
 * same, or one that the code in the number is known to mean. Null where the citation is in order.
 */
export function slippedIssuer(citation: Citation, inspected: Pick<Inspected, 'text' | 'inText'>): SlippedIssuer | null {
  const { text, inText } = inspected
  const number = numberPlace(citation, inspected)
  if (!number) return null
  const from = Math.max(number.end.offset, citation.date?.position.end.offset ?? 0)
  const next = nextWord.exec(text.slice(from, from + reach))
  const word = next?.[1]
  if (!next || !word || !slipped.has(keyOf(word))) return null
  const start = from + next[0].length - word.length - 1
  const issuer = issuerAt(citation, text, start + word.length + 1)
  return issuer === null ? null : { word: inText(start, start + word.length), issuer }
}

function issuerAt({ issuer, parts }: Citation, text: string, at: number): string | null {
  if (issuer && Math.abs(issuer.position.start.offset - at) < 2) return issuer.text
  const key = keyOf(text.slice(at, at + longestName))
  return namesOfCode(parts?.issuer ?? '').find((name) => key.startsWith(foldKey(name))) ?? null
}
