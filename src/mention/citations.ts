import { citedNames, relationVerbs } from '../lexicon/citation-words.js'
import { documentTypes } from '../lexicon/document-types.js'
import { phraseStart, phrasesOf } from '../source/phrases.js'
import { isWord } from '../time/characters.js'
import { figureBit } from '../time/word-marks.js'
import { issuerBefore } from './citation/issuer-before.js'
import { isOtherLaw } from './citation/law-name.js'
import { patterns } from './citation/patterns.js'
import { readHead, readShared, type TypeWord } from './citation/read-head.js'
import { relate } from './citation/relate.js'
import type { CitationMention, Head } from './citation/types.js'
import { endOf, phrases, phrasesAt } from './citation/words.js'
import { bits, type Marks, markLine } from './mark-line.js'

export type { CitationMention, Span } from './citation/types.js'

const typeOf = new Map(documentTypes.map((type) => [type.name, type]))
const relating = Object.values(relationVerbs).flat()
/** Words before the type that may say something of the mention, in UTF-16 units. */
const lookBehind = 60

/**
 * Viện dẫn: the documents that a paragraph mentions, in order, top level and nested ones.
 *
 * `text` is the clean text of one paragraph, `key` is `foldKey(text)`. The type alone ("Nghị quyết này"), law in general
 * ("pháp luật") and the law inside the name of the law that amends it are none. Form: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function readCitations(text: string, key: string, marks: Marks = markLine(key)): CitationMention[] {
  const { places, all } = marks
  if ((all & bits.citation) === 0) return []
  // Without a figure only what is cited by its name is one: much of a plan's prose is passed over by it.
  if ((all & figureBit) === 0 && ((all & bits.named) === 0 || !holdsName(key, places))) return []
  const heads: Head[] = []
  let type: TypeWord | null = null
  let done = 0
  for (let index = 0; index < places.length; index += 2) {
    const at = places[index] ?? 0
    const found = places[index + 1] ?? 0
    if (at < done || (found & (bits.citation | bits.number)) === 0) continue
    const own = (found & bits.citation) !== 0 ? typeAt(key, at) : null
    if (own) done = own.end
    const word: TypeWord | null = own ?? type
    if (!word) continue
    const read = own ? readOne(text, key, own) : readListed(text, key, word, at, heads.at(-1))
    if (!read) continue
    type = word
    heads.push(read)
    readMore(text, key, word, read, heads)
    const last = heads.at(-1) ?? read
    done = Math.max(at + 1, last.mention.end, last.next)
  }
  return heads.length > 0 ? relate(text, key, heads, marks) : []
}

/** Whether a document cited by its name, or a number left blank, stands at one of the places. */
function holdsName(key: string, places: readonly number[]): boolean {
  for (let index = 0; index < places.length; index += 2)
    if (((places[index + 1] ?? 0) & bits.named) !== 0 && phraseStart(names, key, places[index] ?? 0) !== null)
      return true
  return false
}
const names = phrasesOf(citedNames)

/** The longest name of a type at `at`. */
function typeAt(key: string, at: number): TypeWord | null {
  for (const name of phrasesAt(phrases.types, key, at)) {
    const documentType = key.startsWith(name, at) ? typeOf.get(name) : undefined
    if (documentType) return { start: at, end: at + name.length, documentType }
  }
  return null
}

function readOne(text: string, key: string, type: TypeWord): Head | null {
  if (isWord(key.charCodeAt(type.start - 1)) || isWord(key.charCodeAt(type.end))) return null
  if (type.documentType.name === 'luật' && isOtherLaw(key, type.start)) return null
  const before = key.slice(Math.max(0, type.start - lookBehind), type.start)
  const head = readHead(text, key, type, before)
  return head && describe(text, key, head, before)
}

/** What the words before the type say of the mention. */
function describe(text: string, key: string, head: Head, before: string): Head | null {
  const { mention } = head
  mention.definition = before.includes(' là') && patterns.definition.test(before)
  // "(viết tắt là Chỉ thị 11)" only gives a name; with the whole number the document is named again.
  if (mention.definition && (mention.family === 'bare' || mention.family === null)) return null
  mention.selfCaption = before.includes('kèm') && patterns.caption.test(before)
  const relation = relating.some((verb) => before.includes(verb)) ? patterns.relation.exec(before)?.groups : undefined
  if (relation) mention.relation = relation.replaces ? 'replaces' : relation.amends ? 'amends' : 'repeals'
  const asked = mention.issuer ? null : issuerBefore(text, key, mention.start, before)
  if (asked) {
    mention.issuer = asked.issuer
    head.apart = asked.apart
  }
  return head
}

/** "…; số 1569/QĐ-TTg …" behind "các Quyết định: số 36/QĐ-TTg …". */
function readListed(text: string, key: string, type: TypeWord, at: number, last: Head | undefined): Head | null {
  if (!last || type.documentType.cited === 'name' || endOf(patterns.oneMore, key, at) < 0 || !isListed(key, at))
    return null
  let from = at + 2
  while (key[from] === ':' || key[from] === ' ') from++
  return inherit(readShared(text, key, type, from, true), last)
}

/** "12/NQ-CP, 13/NQ-CP và 14/NQ-CP": more numbers without "số". */
function readMore(text: string, key: string, type: TypeWord, first: Head, heads: Head[]): void {
  for (let last = first; last.mention.numberIs === 'number'; ) {
    const at = endOf(patterns.moreNumbers, key, last.mention.end)
    const next = at < 0 ? null : inherit(readShared(text, key, type, at, false), last)
    if (!next) break
    heads.push(next)
    last = next
  }
}

/** Whether a "số" goes on with a list: behind a stop, a note mark or "và". */
function isListed(key: string, at: number): boolean {
  let before = at - 1
  while (key.charCodeAt(before) === 32) before--
  return ';,:])'.includes(key[before] ?? ' ') || key.startsWith(' và', before - 2)
}

/** "được Thủ tướng Chính phủ phê duyệt tại các Quyết định: số A; số B": who issued the first issued the others. */
function inherit(head: Head | null, last: Head): Head | null {
  if (head && !head.mention.issuer && last.mention.issuer?.connector === 'tại')
    head.mention.issuer = last.mention.issuer
  return head
}
