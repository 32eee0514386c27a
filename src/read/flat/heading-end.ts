import { dutyAdverbs, dutyModals, dutyVerbs } from '../../lexicon/duty-verbs.js'
import { unitHeads } from '../../lexicon/unit-heads.js'
import { isCapital, isLetter, isSmall } from '../../source/letters.js'
import { type Phrases, phraseAt, phrasesOf } from '../../source/phrases.js'
import type { View } from '../line.js'
import { skipBlank } from './inner-markers.js'

/**
 * Where the words behind a heading begin when nothing parts them: behind words in capitals (`II. YÊU CẦU Các đơn vị …`),
 * or at a verb with a capital behind words in small letters (`2. Đối với giáo viên Tăng cường …`). -1 when there is none
 * such before a sign or `to`.
 */
export function headingEnd({ text, key }: View, from: number, to: number): number {
  let capitals = 0
  let small = false
  let word = from
  let words = 0
  while (word < to && words++ < longestHeading) {
    const end = wordEnd(text, word, to)
    const first = text.charCodeAt(word)
    if (isCapital(first) && isSmall(text.charCodeAt(word + 1))) {
      if (capitals > 1) return beforeBullet(text, word)
      if (small && isVerb(key, word)) return word
    } else if (isSmall(first)) {
      if (capitals > 1) return -1
      small = true
    } else if (isCapital(first)) capitals++
    // . ; : end what could be a heading without a sign; a comma may stand in one
    if (capitals < 2 && !isLetter(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 44) return -1
    word = skipBlank(text, end)
  }
  return -1
}
const longestHeading = 30

function wordEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to && text.charCodeAt(end) !== 32) end++
  return end
}

/** The word that ends before a place; empty when a sign parts them. */
function lastWord(key: string, at: number): string {
  let end = at
  while (end > 0 && key.charCodeAt(end - 1) === 32) end--
  let start = end
  while (start > 0 && isLetter(key.charCodeAt(start - 1))) start--
  return key.slice(start, end)
}

/** `- Nâng cao …`: the bullet is where the words begin. */
function beforeBullet(text: string, at: number): number {
  return text.charCodeAt(at - 2) === 45 && text.charCodeAt(at - 3) === 32 ? at - 2 : at
}

/** Whether a verb stands at a place, and not the name behind a head (`phòng Tổng hợp`). */
function isVerb(key: string, at: number): boolean {
  const verb = phraseAt(verbs(), key, at)
  return verb !== null && (dutyModals.some((modal) => modal === verb) || !headSyllables().has(lastWord(key, at)))
}

let knownVerbs: Phrases | undefined
/** Verbs of two syllables and more that are no part of a name, and what may stand before them. */
function verbs(): Phrases {
  knownVerbs ??= phrasesOf(
    [...dutyVerbs.plain, ...dutyAdverbs, ...dutyModals].filter((verb) => /^[\p{L}]+(?: \p{L}+)+$/u.test(verb)),
  )
  return knownVerbs
}

let knownHeads: ReadonlySet<string> | undefined
/** Last syllables of heads of names: behind one of them a capital begins the name (`phòng Tổng hợp`). */
function headSyllables(): ReadonlySet<string> {
  knownHeads ??= new Set([...unitHeads.organ, ...unitHeads.body].map((head) => head.slice(head.lastIndexOf(' ') + 1)))
  return knownHeads
}
