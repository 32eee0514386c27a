import { digitsEnd, isDigit } from '../../time/characters.js'
import { belongs } from './belongs.js'
import { linkEnd, skipApposition, skipBracket, takeBracket } from './brackets.js'
import { capitalsEnd, isCapital } from './create-scan.js'
import { headAt } from './head-at.js'
import { endsName, isEndWord, isSpecifying, mayRelate, takeRelative } from './name-ends.js'
import { patterns } from './patterns.js'
import { endOf, fits, groupOf, isLetter, mayFit, wordBefore, wordEnd } from './phrases.js'
import type { Head, ReadUnit, Scan } from './types.js'
import { createWalk, enter, take, type Walk } from './walk.js'

/** No name is longer; what runs on is a sentence without a verb that we know. */
const maxWords = 60

/** Reads the unit that `head` opens, to the end of its name. */
export function readUnit(scan: Scan, head: Head): ReadUnit {
  return head.kind === 'person' ? readPerson(scan, head) : readName(scan, head)
}

function readName(scan: Scan, head: Head): ReadUnit {
  const walk = createWalk(scan, head)
  for (let count = 0; count < maxWords && step(walk); count++);
  const end = walk.fallback >= 0 ? walk.fallback : walk.joint >= 0 ? walk.joint : walk.at
  // `Phân công đồng chí Phó Chủ tịch …`: in a sentence the office is the unit, the address is not.
  const start = scan.mode === 'sentence' && !head.plural && head.kind === 'office' ? head.core : head.start
  const read: ReadUnit = {
    unit: { start, end, head: head.word, kind: head.kind, plural: head.plural },
    next: end,
    note: null,
    closed: walk.closed,
  }
  skipBracket(scan, read)
  skipApposition(scan, read)
  return read
}

/** A person: the name and, behind a dash or a comma, the office. */
function readPerson(scan: Scan, head: Head): ReadUnit {
  let end = head.end
  const from = linkEnd(scan.key, end)
  if (from >= 0) {
    const office = headAt(scan, from)
    if (office?.kind === 'office' && office.core === office.start) end = readName(scan, office).unit.end
    else end = Math.max(end, fits(patterns.apposed, scan, from))
  }
  const read: ReadUnit = {
    unit: { start: head.start, end, head: head.word, kind: head.kind, plural: head.plural },
    next: end,
    note: null,
    closed: false,
  }
  skipBracket(scan, read)
  return read
}

/** Takes one word or sign; false at the end of the name. */
function step(walk: Walk): boolean {
  const { key } = walk.scan
  const { at } = walk
  const from = key[at] === ' ' ? at + 1 : at
  switch (key[from]) {
    case '-':
      return takeDash(walk, from)
    case '(':
      return from > at && takeBracket(walk, from)
    case '&':
    case '/':
    case '+':
    case "'":
    case '"':
      return takeSign(walk, from)
    case ',':
      return from === at && takeComma(walk)
    case ':':
      return from === at && takePlaces(walk)
    case '.':
      return from === at && takeDot(walk)
    default:
      return takeWord(walk, from)
  }
}

function takeWord(walk: Walk, from: number): boolean {
  const { scan } = walk
  const { key } = scan
  const end = wordEnd(key, from)
  if (end === from) return false
  if (mayFit(links, scan, from)) {
    // `cùng cấp` is a tail, `cùng` alone joins the next unit.
    if (fits(patterns.companion, scan, from) >= 0)
      return fits(patterns.tail, scan, from) >= 0 && takePlain(walk, from, end)
    const link = fits(patterns.conjunction, scan, from)
    if (link >= 0 && key[link] === ' ') {
      if (!belongs(walk, link + 1, false)) return false
      walk.joint = walk.at
      walk.at = link
      return true
    }
  }
  if (walk.relative === 1) return takeRelative(walk, from, end)
  if (endsName(walk, from)) return false
  if (key.startsWith('được ', from) && mayRelate(walk)) {
    walk.relative = 1
    return take(walk, end)
  }
  const inner = headAt(scan, from, true)
  if (inner && isPeer(walk, inner)) return false
  if (inner && entersName(walk, inner)) return enter(walk, inner)
  return takePlain(walk, from, end)
}

const links = groupOf(patterns.companion, patterns.conjunction)

/** Two heads of one rank without a sign between are two units: `Sở Nội vụ Sở Xây dựng`. */
function isPeer(walk: Walk, inner: Head): boolean {
  return walk.closed && walk.words > 0 && peers.has(inner.word) && peers.has(walk.head.word)
}
const peers = new Set(['sở', 'ủy ban nhân dân', 'công an'])

/** Whether a head inside the name takes over: an office only by its capital, as `lãnh đạo` is a verb as well. */
function entersName(walk: Walk, inner: Head): boolean {
  if (inner.kind === 'person') return false
  return inner.kind !== 'office' || isCapital(walk.scan, inner.start) || walk.head.word === 'đại diện'
}

function takePlain(walk: Walk, from: number, end: number): boolean {
  const { scan } = walk
  const { key } = scan
  const capital = isCapital(scan, from)
  const tail = fits(patterns.tail, scan, from)
  if (walk.closed && tail < 0 && !capital && !isMarked(key, from, end)) return false
  if (tail >= 0 && key.endsWith('liên quan', tail)) walk.group = false
  walk.place &&= capital
  walk.charge ||= key.startsWith('phụ trách lĩnh vực', from)
  if (tail >= 0 && walk.kind !== 'body') {
    walk.object++
    return take(walk, tail)
  }
  const naming = walk.words === 0 || walk.fallback >= 0 || walk.verbal || isSpecifying(scan, from)
  const verb = naming ? fits(patterns.namingVerb, scan, from) : -1
  walk.verbal = verb >= 0
  if (verb < 0) walk.object++
  return take(walk, Math.max(end, verb))
}
/** Numbers and Roman numerals: `Khu vực II`, `Đội 3`. */
function isMarked(key: string, from: number, end: number): boolean {
  const code = key.charCodeAt(from)
  if (isDigit(code)) return end - from <= 4 && digitsEnd(key, from) === end
  return isRoman(code) && marked.test(key.slice(from, end))
}
const marked = /^[ivx]{1,5}$/
// i, v, x
const isRoman = (code: number) => code === 105 || code === 118 || code === 120

function takeComma(walk: Walk): boolean {
  const { key } = walk.scan
  const from = key[walk.at + 1] === ' ' ? walk.at + 2 : walk.at + 1
  if (!belongs(walk, from, true)) return false
  walk.joint = walk.at
  walk.at = from - (key[from - 1] === ' ' ? 1 : 0)
  return true
}

/** A dash inside a name; what is an office of the unit for the plan stays out, and so does a row with dashes. */
function takeDash(walk: Walk, from: number): boolean {
  const { scan } = walk
  const { key } = scan
  const to = key[from + 1] === ' ' ? from + 2 : from + 1
  if (!isLetter(key.charCodeAt(to)) || fits(patterns.apposed, scan, to) >= 0) return false
  if (to === from + 1) return takeWord(walk, to)
  const head = headAt(scan, to)
  if (head && (head.plural || (peers.has(head.word) && walk.closed))) return false
  walk.closed = false
  return head && head.kind !== 'person' ? enter(walk, head) : take(walk, wordEnd(key, to))
}

/** `&`, `/` and quotation marks join; a noun behind the slash goes on with the row: `các khoa/phòng`. */
function takeSign(walk: Walk, from: number): boolean {
  const { scan } = walk
  const { key } = scan
  const to = key[from + 1] === ' ' ? from + 2 : from + 1
  const end = wordEnd(key, to)
  if (end === to) {
    // A closing quotation mark.
    if (key[from] !== '"' || from !== walk.at) return false
    walk.at = from + 1
    return true
  }
  const head = headAt(scan, to, true)
  return head && head.kind !== 'person' ? enter(walk, head) : take(walk, end)
}

const abbreviated = new Set(['tp', 'tx', 'tt', 'p', 'q', 'h', 'x', 't'])
/** `TP. Hà Nội`: an abbreviation, not the end of a sentence. */
function takeDot(walk: Walk): boolean {
  const { text, key } = walk.scan
  const from = key[walk.at + 1] === ' ' ? walk.at + 2 : walk.at + 1
  if (!abbreviated.has(wordBefore(key, walk.at)) || text[from] === key[from]) return false
  return take(walk, wordEnd(key, from))
}

const separator = /, | và /y
/** Takes the places or fields of a class: `UBND các xã: Tân An, Mỹ Lạc`; a verb there is what they do. */
function takePlaces(walk: Walk): false {
  const { scan } = walk
  const { key } = scan
  if (scan.upper || key[walk.at + 1] !== ' ' || !(walk.place || walk.group || walk.head.plural)) return false
  let at = walk.at + 2
  for (let count = 0; count < maxWords && at > 0; count++) {
    const field = fits(patterns.field, scan, at)
    const end = Math.max(field, placeEnd(scan, at))
    if (end < 0 || headAt(scan, at)?.kind === 'organ') break
    if (count === 0 && field < 0 && isVerb(scan, at)) break
    walk.at = end
    at = endOf(separator, key, end)
  }
  return false
}

/** A name of capital syllables only; a small letter behind it tells that it was none. */
function placeEnd(scan: Scan, at: number): number {
  const end = capitalsEnd(scan, at, 1, 4)
  if (end < 0 || scan.key[end] !== ' ' || !isLetter(scan.key.charCodeAt(end + 1))) return end
  return fits(patterns.conjunction, scan, end + 1) >= 0 || isEndWord(scan, end + 1) ? end : -1
}

function isVerb(scan: Scan, at: number): boolean {
  return (
    fits(patterns.plainVerb, scan, at) >= 0 ||
    fits(patterns.namingVerb, scan, at) >= 0 ||
    fits(patterns.role, scan, at) >= 0 ||
    fits(patterns.adverb, scan, at) >= 0
  )
}
