import { authorityMarks } from '../../lexicon/anchors.js'
import { signerTitles } from '../../lexicon/letterhead.js'
import { familyNames } from '../../lexicon/office-titles.js'
import { foldKey } from '../../source/fold.js'
import type { Inspected } from '../context.js'

/** So much of the end of a text may hold a signature, in UTF-16 units, when no recipients tell where the end begins. */
const tailLength = 1500
/** Longest line of an office: `TRƯỞNG BAN CHỈ ĐẠO …`. */
const longestTitle = 80

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const office = new RegExp(`^(?:${byLength(signerTitles)})(?![\\p{L}\\p{M}])`, 'u')
/** In capitals an office needs no line of its own. */
const shouted = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${byLength(signerTitles.filter((title) => title.includes(' '))).toUpperCase()})(?![\\p{L}\\p{M}])`,
  'u',
)
const authority = new RegExp(`^(?:${byLength(authorityMarks)})(?:\\.|\\s)\\s?\\p{L}`, 'u')
const strays = /^[\s*_|>#+-]{0,20}/
const sentence = /[.;:,]\s*$/
const parts = /\n|\t|\s\|\s|<[^<>]{0,40}>| {3}/

/** Whether words at the end of the text look like an office, whether or not they were read as a signature. */
export function showsOffice({ source }: Pick<Inspected, 'source'>): boolean {
  const from = startOfTail(source.key)
  return shouted.test(source.text.slice(from)) || linesOf(source.key.slice(from)).some((line) => office.test(line))
}

/** Whether a line at the end of the text speaks on behalf of a body or its head. */
export function showsAuthority({ source: { key } }: Pick<Inspected, 'source'>): boolean {
  return linesOf(key.slice(startOfTail(key))).some((line) => authority.test(line))
}

function startOfTail(key: string): number {
  const recipients = key.lastIndexOf('nơi nhận')
  return recipients >= 0 ? recipients : Math.max(0, key.length - tailLength)
}

function linesOf(tail: string): string[] {
  return tail
    .split(parts)
    .map((line) => line.replace(strays, '').trim())
    .filter((line) => line.length <= longestTitle && !sentence.test(line))
}

/** How far behind an office the name of its holder may stand. */
const nameReach = 240
const signedMark = /^[([]?\s*(?:đã\s)?(?:ký|kí)[\s\p{L},]{0,30}[)\]]?$/u
const capitalised =
  /^[([]?\s{0,3}\p{Lu}[\p{L}\p{M}'’.-]*(?:[ ,]{1,3}\p{Lu}[\p{L}\p{M}'’.-]*){1,7}(?: {0,3}\([^()]{0,20}\))?[)\]]?$/u
const pageNumber = /^\d{1,3}$/
const families: ReadonlySet<string> = new Set(familyNames)

/** Whether something behind an office looks like a person's name, in whatever letters. */
export function showsName({ text }: Pick<Inspected, 'text'>, from: number): boolean {
  const lines = text
    .slice(from, from + nameReach)
    .normalize('NFC')
    .split(/\r\n?|\n|<[^<>]{0,40}>|\|/)
    .map((line) => line.replace(strays, '').replace(/(?<![\s*_|])[\s*_|]+$/, ''))
    .filter((line) => line !== '' && !pageNumber.test(line) && !signedMark.test(foldKey(line)))
  const [line = ''] = lines
  if (!capitalised.test(line)) return false
  const isShouted = line === line.toUpperCase()
  return !isShouted || families.has(/\p{L}+/u.exec(foldKey(line))?.[0] ?? '')
}
