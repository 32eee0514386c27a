import { isWord } from '../time/characters.js'
import { baseLetter, endOf, isCapital, wordBefore } from './citation/words.js'
import { bits, type Marks, markLine } from './mark-line.js'

/** Chữ viết tắt: where the paragraph says what a short form stands for. */
export interface AbbreviationMention {
  shortStart: number
  shortEnd: number
  longStart: number
  longEnd: number
}

const introduced = '(?:sau đây )?(?:được )?(?:gọi|viết)(?: tắt| chung)? là:? ?["\']?'
const patterns = [
  /** (sau đây gọi tắt là X), (Mặt trận; viết tắt là X) */
  new RegExp(`([(;] ?${introduced})([^()"';]{1,120}?) ?["']?[);]`, 'g'),
  /** …, sau đây gọi tắt là X, … */
  new RegExp(`(, ?${introduced})([^()"',;.]{1,60}?) ?["']?(?:[,;.]|$)`, 'g'),
] as const
/** "(CCHC)", "(GD&ĐT)", "(Sở NNMT)" */
const bracketed = /\((?:\p{L}{1,8} ){0,2}[a-zđăâêôơư][a-zđăâêôơư0-9&./-]{1,14}\)/uy
const maxWords = 16
/** A long form is not looked for further back than this, in UTF-16 units: about a long sentence. */
const reach = 600

/**
 * Short forms that a paragraph defines, with their long forms: "cải cách hành chính (CCHC)" where the initials fit, "(sau
 * đây gọi tắt là …)", "(viết tắt là …)". Nghị định 30/2020/NĐ-CP wants each given once, behind its long form.
 */
export function readAbbreviations(text: string, key: string, marks: Marks = markLine(key)): AbbreviationMention[] {
  const found: AbbreviationMention[] = []
  for (const pattern of (marks.all & bits.gloss) !== 0 && key.includes(' là') ? patterns : []) {
    pattern.lastIndex = 0
    for (let hit = pattern.exec(key); hit; hit = pattern.exec(key)) {
      const short = hit[2] ?? ''
      const shortStart = hit.index + (hit[1] ?? '').length
      const long = longForm(key, short, hit.index)
      if (long) found.push({ shortStart, shortEnd: shortStart + short.length, ...long })
    }
  }
  if ((marks.all & bits.bracket) !== 0) addBracketed(text, key, marks, found)
  return found.length > 1 ? found.sort((a, b) => a.shortStart - b.shortStart) : found
}

/** Short forms in brackets behind the words whose initials they are. */
function addBracketed(text: string, key: string, { places }: Marks, found: AbbreviationMention[]): void {
  for (let index = 0; index < places.length; index += 2) {
    const at = places[index] ?? 0
    if (((places[index + 1] ?? 0) & bits.bracket) === 0 || key.charCodeAt(at - 1) !== 32) continue
    const end = endOf(bracketed, key, at)
    if (end < 0 || !isCapital(text, key, at + 1) || !isCapital(text, key, end - 2)) continue
    const longStart = shortFormStart(key, key.slice(at + 1, end - 1), at - 1)
    if (longStart >= 0) found.push({ shortStart: at + 1, shortEnd: end - 1, longStart, longEnd: at - 1 })
  }
}

/** Start of the words before `end` that the short form stands for, word by word: "Sở GDĐT" for "Sở Giáo dục và Đào tạo"; -1 when they do not fit. */
function shortFormStart(key: string, short: string, end: number): number {
  let at = end
  let initials = false
  for (const part of short.split(' ').reverse()) {
    while (key[at - 1] === ' ') at--
    const from = at - part.length
    if (key.startsWith(part, from) && !isWord(key.charCodeAt(from - 1))) at = from
    else {
      at = initialsStart(key, part, at)
      initials = true
    }
    if (at < 0) return -1
  }
  return initials ? at : -1
}

/** Words that initials leave out. */
const leftOut: ReadonlySet<string> = new Set(['và', 'của', 'các', 'về'])

/** Start of the words before `end` whose initials are the letters of `short`, or -1. */
function initialsStart(key: string, short: string, end: number): number {
  // TW for Trung ương: `w` has stood for `ư` since the telegraph.
  const letters = [...short]
    .filter((sign) => /\p{L}/u.test(sign))
    .map((letter) => (letter === 'w' ? 'u' : baseLetter(letter)))
  let left = letters.length
  let start = end
  let at = end
  for (let words = 0; words < maxWords && left > 0; words++) {
    while (at > 0 && !isWord(key.charCodeAt(at - 1))) {
      if (/[.;:()]/.test(key[at - 1] ?? '')) return -1
      at--
    }
    const from = wordBefore(key, at)
    if (from === at) return -1
    const word = key.slice(from, at)
    if (baseLetter(word[0] ?? '') === letters[left - 1]) {
      left--
      start = from
    } else if (!leftOut.has(word)) return -1
    at = from
  }
  return left === 0 && letters.length > 1 ? start : -1
}

/** The long form that ends at `end`: by initials, else from where the words of the short form stand before it. */
function longForm(key: string, short: string, end: number): { longStart: number; longEnd: number } | null {
  let longEnd = end
  while (longEnd > 0 && /[ ,"']/.test(key[longEnd - 1] ?? '')) longEnd--
  const initials = shortFormStart(key, short, longEnd)
  if (initials >= 0) return { longStart: initials, longEnd }
  const from = Math.max(0, longEnd - reach)
  const before = key.slice(from, longEnd)
  for (const head of [short, firstWords(short, 2), firstWords(short, 1)]) {
    const at = lastWord(before, head)
    if (at >= 0 && before.slice(at) !== short) return { longStart: from + at, longEnd }
  }
  return null
}

const firstWords = (phrase: string, count: number) => phrase.split(' ').slice(0, count).join(' ')

/** Last place where a phrase stands as whole words, or -1. */
function lastWord(text: string, phrase: string): number {
  let at = phrase ? text.lastIndexOf(phrase) : -1
  while (at >= 0 && (isWord(text.charCodeAt(at - 1)) || isWord(text.charCodeAt(at + phrase.length))))
    at = at === 0 ? -1 : text.lastIndexOf(phrase, at - 1)
  return at
}
