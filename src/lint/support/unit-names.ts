import { dutyVerbs } from '../../lexicon/duty-verbs.js'
import { roleWords } from '../../lexicon/role-words.js'
import { branchHeads, unitHeads } from '../../lexicon/unit-heads.js'
import { foldKey } from '../../source/fold.js'
import type { Inspected } from '../context.js'
import { hasCapital, type Word, wordsOf } from './words-of.js'

/** The name of a unit in parts: `Phòng Tổ chức - Hành chính` has two. */
export interface UnitName {
  text: string
  /** Its words without what joins them: `phòng tổ chức hành chính`. */
  words: string
  /** With what joins them: `phòng tổ chức-hành chính`. */
  joined: string
}

/** A place where a known name stands, whole or cut short behind one of its parts. */
export interface NameSeen {
  /** The names it may be: several when a short form fits them all. */
  names: readonly UnitName[]
  isWhole: boolean
  joined: string
  words: readonly Word[]
}

const namingHeads = [...unitHeads.organ, ...unitHeads.body]
const heads = new RegExp(`^(?:${namingHeads.join('|')})(?= )`, 'u')
/** `Hội Nông dân - Hội Phụ nữ`, `Đại học Hồng Lam - Phân hiệu Bắc`: two units, not the parts of one. */
const headInside = new RegExp(`[-,](?:${[...namingHeads, ...unitHeads.group, ...branchHeads].join('|')}) `, 'u')

/** The units that have duties or get the plan, and those of the configuration, as far as their names have parts. */
export function knownNames({ plan, settings }: Pick<Inspected, 'plan' | 'settings'>): UnitName[] {
  const units = plan.tasks.flatMap(({ lead, coordinating, others }) => [
    ...lead,
    ...coordinating,
    ...others.map(({ unit }) => unit),
  ])
  const texts = [...units.map(({ text }) => text), ...plan.recipients.map(({ name }) => name.text), ...settings.units]
  const names = new Map<string, UnitName>()
  for (const text of texts) {
    const name = toName(text)
    if (name && !names.has(name.joined)) names.set(name.joined, name)
  }
  return [...names.values()]
}

/** Words of the longest name that is looked for. */
const longest = 24

/** A name as it is compared; null for one without parts, and for what is no name. */
export function toName(text: string): UnitName | null {
  const pieces = [...text.matchAll(/([\p{L}\p{M}]+)([^\p{L}\p{M}]*)/gu)]
  const joints = pieces.slice(0, -1).map(([, , joint = '']) => jointOf(joint))
  if (pieces.length > longest || joints.includes(null) || !hasCapital(pieces[1]?.[1] ?? '')) return null
  const keys = pieces.map(([, word = '']) => foldKey(word))
  const joined = keys.map((key, at) => `${key}${joints[at] ?? ''}`).join('')
  if (!/[-,]/.test(joined) || !heads.test(joined) || headInside.test(joined)) return null
  return { text, words: wordsOnly(keys), joined }
}

/** What stands between two words of a name; null when the name ends there. */
function jointOf(between: string): string | null {
  if (/^\s+$/.test(between)) return ' '
  if (/^\s?[-–—]\s?$/.test(between)) return '-'
  if (/^\s?&\s?$/.test(between)) return ' và '
  return /^,\s?$/.test(between) ? ',' : null
}

const wordsOnly = (keys: readonly string[]) => keys.filter((key) => key !== 'và').join(' ')

/** Where the names stand in the text, and where one of them stands cut short. The longest that fits is taken. */
export function seeNames(inspected: Inspected, names: readonly UnitName[]): NameSeen[] {
  const whole = new Map<string, UnitName[]>()
  const cut = new Map<string, UnitName[]>()
  const openers = new Set<string>()
  for (const name of names) {
    openers.add(name.words.split(' ')[0] ?? '')
    for (let at = name.joined.indexOf('-'); at >= 0; at = name.joined.indexOf('-', at + 1)) {
      const front = name.joined.slice(0, at)
      if (heads.test(front)) add(cut, front, name)
    }
  }
  // A name that begins a longer one may be that one cut short; how often each stands tells.
  for (const name of names) if (!cut.has(name.joined)) add(whole, name.words, name)
  const words = wordsOf(inspected)
  const ends = unitEnds(inspected)
  const seen: NameSeen[] = []
  for (let at = 0; at < words.length; at++) {
    if (!openers.has(words[at]?.key ?? '')) continue
    const found = longestAt(words, at, whole, cut)
    if (!found) continue
    const last = found.words.at(-1)
    if (last && endsName(last, ends)) seen.push(found)
    at += found.words.length - 1
  }
  return seen
}

function add(map: Map<string, UnitName[]>, key: string, name: UnitName): void {
  const known = map.get(key)
  if (known) known.push(name)
  else map.set(key, [name])
}

function longestAt(
  words: readonly Word[],
  at: number,
  whole: ReadonlyMap<string, readonly UnitName[]>,
  cut: ReadonlyMap<string, readonly UnitName[]>,
): NameSeen | null {
  let found: NameSeen | null = null
  const taken: Word[] = []
  let joined = ''
  let bare = ''
  for (const word of words.slice(at, at + longest)) {
    const last = taken.at(-1)
    const joint = last ? (last.block === word.block ? jointOf(last.block.text.slice(last.to, word.from)) : null) : ''
    if (joint === null) break
    taken.push(word)
    joined += `${joint}${word.key}`
    if (word.key !== 'và') bare += last ? ` ${word.key}` : word.key
    const names = word.key === 'và' ? undefined : whole.get(bare)
    const short = cut.get(joined)
    if (names) found = { names, isWhole: true, joined, words: [...taken] }
    else if (short && hasCapital(taken[1]?.text ?? '')) {
      found = { names: short, isWhole: false, joined, words: [...taken] }
    }
  }
  return found
}

/** Where units end as they were read, in the original text. */
function unitEnds({ plan }: Pick<Inspected, 'plan'>): ReadonlySet<number> {
  const units = plan.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating])
  return new Set(units.map(({ position }) => position.end.offset))
}

const verbs = [
  ...Object.values(roleWords).flat(),
  ...dutyVerbs.plain,
  'có trách nhiệm',
  'chịu trách nhiệm',
  'thực hiện',
]
const behind = new RegExp(`^\\s*(?:$|[.;:)\\]"”]|,(?!\\s*\\p{Lu})|(?:${verbs.join('|')})(?![\\p{L}\\p{M}]))`, 'u')
/** Room for what stands behind a name. */
const window = 40

/** Whether a name ends with a word: a sign or what the unit does follows, not more of the name nor its parent. */
function endsName({ block, from, to }: Word, ends: ReadonlySet<number>): boolean {
  const rest = block.key.slice(to, to + window)
  // The key is in small letters; a capital behind a comma begins another unit, or the parent of this one.
  if (/^,\s*$/.test(rest) || /^,\s*\p{Lu}/u.test(block.text.slice(to, to + window))) return false
  if (/^\s?[-–—]/.test(rest)) return false
  return behind.test(rest) || ends.has(block.place(from, to).end.offset)
}
