import { readAbbreviations } from '../../mention/abbreviations.js'
import { appendAll } from '../../source/append-all.js'
import type { Position } from '../../source/position.js'
import type { PlanTree } from '../../tree/types.js'
import type { Inspected } from '../context.js'
import { type Block, blocksOf } from './blocks.js'
import { spellingOf } from './syllable.js'

/** Where a plan says what a short form stands for, or only puts it in brackets behind its words. */
export interface Introduction {
  short: string
  /** The words that it stands for; null when their initials do not tell where they begin: `Chỉ số … (PAPI)`. */
  long: string | null
  /** Key of the two words before the bracket: they tell the same introduction from another. */
  behind: string
  block: Block
  position: Position
}

/** A short form where it is used. */
export interface AbbreviationUse {
  short: string
  position: Position
}

export interface Abbreviations {
  introductions: readonly Introduction[]
  uses: readonly AbbreviationUse[]
}

const known = new WeakMap<PlanTree, Abbreviations>()

/** The short forms of a plan, introduced and used, each list in the order of the text. Read once for all rules. */
export function abbreviationsOf(inspected: Inspected): Abbreviations {
  const { tree } = inspected
  const abbreviations = known.get(tree) ?? readAll(inspected)
  known.set(tree, abbreviations)
  return abbreviations
}

/** Parts with codes of their own: numbers of documents, initials of drafters, offices in capitals. */
const coded: ReadonlySet<string> = new Set(['letterhead', 'recipients', 'signature', 'title', 'caption'])
const byPlace = (a: { position: Position }, b: { position: Position }) =>
  a.position.start.offset - b.position.start.offset

function readAll(inspected: Inspected): Abbreviations {
  const introductions: Introduction[] = []
  const uses: AbbreviationUse[] = []
  for (const block of blocksOf(inspected)) {
    const types = [...block.path, block.node].map(({ type }) => type)
    if (types.includes('recipients') || types.includes('letterhead')) continue
    appendAll(introductions, introductionsIn(block))
    if (!types.some((type) => coded.has(type)) && !isInCapitals(block.text)) appendAll(uses, usesIn(block))
  }
  return { introductions: introductions.sort(byPlace), uses: uses.sort(byPlace) }
}

/** One or more words of capitals: `CCHC`, `GD&ĐT`, `PAR INDEX`. */
const capitals = '\\p{Lu}[\\p{Lu}&]*\\p{Lu}'
const noWord = '(?![\\p{L}\\p{M}\\p{N}])'
const bracketed = new RegExp(`\\((${capitals}(?: ${capitals}){0,2})\\)`, 'gu')
/** `AI (trí tuệ nhân tạo)`, `KPH: không phát hiện`, `(ĐTM, giấy phép môi trường)`, `(Free Trade Zone / FTZ)`. */
const explained = new RegExp(
  `(?<![\\p{L}\\p{N}/.&-])(${capitals})${noWord}(?= là| ?[:=]| \\(\\p{L}{2,})|(?<=\\()(${capitals})(?=[,;])|(?<= / )(${capitals})(?=\\))`,
  'gu',
)
const twoWords = /(?<!\S)\S+ \S+$/

function introductionsIn(block: Block): Introduction[] {
  const { text, key } = block
  const found = new Map<number, Introduction>()
  const add = (start: number, short: string, long: string | null, end: number) => {
    if (found.has(start)) return
    const behind = twoWords.exec(key.slice(Math.max(0, end - 40), end).trimEnd())?.[0] ?? ''
    found.set(start, { short, long, behind, block, position: block.place(start, start + short.length) })
  }
  for (const { shortStart, shortEnd, longStart, longEnd } of readAbbreviations(text, key)) {
    const short = text.slice(shortStart, shortEnd)
    if (isShortForm(short)) add(shortStart, short, text.slice(longStart, longEnd), longEnd)
  }
  for (const { 1: short = '', index } of text.matchAll(bracketed)) {
    if (index > 0 && !isWord(short)) add(index + 1, short, null, index)
  }
  for (const { 0: short, index } of text.matchAll(explained)) if (!isWord(short)) add(index, short, null, 0)
  return [...found.values()]
}

const shortForm = new RegExp(`^${capitals}(?: ${capitals}){0,2}$`, 'u')
const isShortForm = (short: string) => shortForm.test(short)

const used = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/&.@-])${capitals}(?![\\p{L}\\p{M}\\p{N}/&@]|-\\p{L}|\\.\\p{L})`, 'gu')
const tone = /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/
const quality = /[ĂÂÊÔƠ]/
const roman = /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/

/** Capitals that are no short form: a number, a word in capitals. */
function isWord(short: string): boolean {
  return (
    tone.test(short) || roman.test(short) || (quality.test(short) && spellingOf(short.toLowerCase()).kind === 'right')
  )
}

const capitalBefore = /\p{Lu}\p{Lu} $/u
const capitalBehind = /^ \p{Lu}{2,}(?!\p{Ll})/u
/** The number of a document may be broken: `217/TTr- SNNMT`. */
const codeBefore = /- ?$/
const company = /công ty|doanh nghiệp|tập đoàn|ngân hàng/
const around = 12
const namedWithin = 60

/** Words of capitals that are short forms: no part of a phrase in capitals, of a number, of the name of a company. */
function usesIn(block: Block): AbbreviationUse[] {
  const { text, key } = block
  return [...text.matchAll(used)].flatMap(({ 0: short, index }) => {
    const end = index + short.length
    const before = text.slice(Math.max(0, index - around), index)
    const isPhrase = capitalBefore.test(before) || capitalBehind.test(text.slice(end, end + around))
    const isBracketed = text[index - 1] === '(' && text[end] === ')'
    const isCode = codeBefore.test(key.slice(Math.max(0, index - 2), index))
    const isName = company.test(key.slice(Math.max(0, index - namedWithin), index))
    if (isWord(short) || isPhrase || isBracketed || isCode || isName) return []
    return [{ short, position: block.place(index, end) }]
  })
}

function isInCapitals(text: string): boolean {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return large > small
}
