import {
  backOnsets,
  frontOnsets,
  highlandCodas,
  highlandOnsets,
  onsets,
  onsetsOfY,
  rimes,
} from '../../lexicon/syllables.js'

/** How a word is spelled: a syllable of Vietnamese, one whose tone stands on the wrong letter, or none. */
export type Spelling = { kind: 'right' | 'wrong' } | { kind: 'misplaced'; expected: string }

const right: Spelling = { kind: 'right' }
const wrong: Spelling = { kind: 'wrong' }

/** Vowels by tone: level, grave, acute, hook, tilde, dot. */
const vowels = [
  'aàáảãạ',
  'ăằắẳẵặ',
  'âầấẩẫậ',
  'eèéẻẽẹ',
  'êềếểễệ',
  'iìíỉĩị',
  'oòóỏõọ',
  'ôồốổỗộ',
  'ơờớởỡợ',
  'uùúủũụ',
  'ưừứửữự',
  'yỳýỷỹỵ',
] as const
const toneOf = new Map<string, { plain: string; tone: number }>()
for (const row of vowels)
  for (const [tone, letter] of [...row].entries()) toneOf.set(letter, { plain: row[0] ?? '', tone })
const acute = 2
const dot = 5

/** Index of the letter of each syllable that bears the tone, by the syllable without it. */
let syllables: ReadonlyMap<string, number> | null = null

function allSyllables(): ReadonlyMap<string, number> {
  if (syllables) return syllables
  const all = new Map<string, number>()
  const add = (onset: string, rime: string) => all.set(onset + rime, onset.length + toneIndex(rime))
  for (const onset of onsets) {
    for (const rime of rimes.front) {
      if (!rime.startsWith('y') || (rime === 'y' && onsetsOfY.some((one) => one === onset))) add(onset, rime)
    }
    for (const rime of rimes.back) add(onset, rime)
  }
  for (const onset of frontOnsets)
    for (const rime of rimes.front) if (rime.length === 1 || rime[0] !== 'y') add(onset, rime)
  for (const onset of backOnsets) for (const rime of rimes.back) add(onset, rime)
  for (const rime of rimes.qu) add('qu', rime)
  for (const rime of rimes.back) add('gi', rime)
  for (const rime of rimes.gi) add('gi', rime)
  for (const rime of rimes.g) add('g', rime)
  for (const rime of rimes.bare) add('', rime)
  syllables = all
  return all
}

const stop = /(?:[cpt]|ch)$/

/** Where the tone stands: on the letter of quality, else on the vowel before a coda, else on the first of two. */
function toneIndex(rime: string): number {
  for (const letter of 'ơêôâăư') {
    const at = rime.indexOf(letter)
    if (at >= 0) return at
  }
  const nucleus = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1
  if (nucleus === 1) return 0
  if (nucleus === 3) return 1
  return rime.length > nucleus ? 1 : 0
}

/**
 * Whether Vietnamese spelling allows a word, given as its key (`foldKey`: small letters, tone on the first vowel of
 * `hòa`, `thủy`).
 */
export function spellingOf(key: string): Spelling {
  let plain = ''
  let tone = 0
  let at = -1
  for (const letter of key) {
    const read = toneOf.get(letter)
    if (read && read.tone > 0) {
      if (tone > 0) return wrong
      tone = read.tone
      at = plain.length
    }
    plain += read?.plain ?? letter
  }
  const index = allSyllables().get(plain)
  if (index === undefined) return wrong
  if (stop.test(plain) && tone !== acute && tone !== dot) return wrong
  if (tone === 0 || at === index) return right
  const row = vowels.find((one) => one[0] === plain[index])
  return row ? { kind: 'misplaced', expected: plain.slice(0, index) + row[tone] + plain.slice(index + 1) } : wrong
}

let highland: RegExp | null = null

/** Whether a word may be part of a name from the Highlands, `Krông`, `Đắk`, `Plơi`: the key of a word with a capital. */
export function isHighlandName(key: string): boolean {
  highland ??= highlandPattern()
  const tones = [...key].filter((letter) => (toneOf.get(letter)?.tone ?? 0) > 0).length
  return tones <= 1 && highland.test(key)
}

/** Of onset and coda one at least is of the Highlands: with both of Vietnamese a strange vowel is a slip. */
function highlandPattern(): RegExp {
  const vowel = `[${vowels.join('')}]{1,3}`
  const coda = '(?:ng|nh|ch|[cmnpt])'
  const plain = [...onsets, ...frontOnsets, ...backOnsets].filter((onset) => onset !== '').join('|')
  const codas = highlandCodas.join('|')
  return new RegExp(
    `^(?:(?:${highlandOnsets.join('|')})${vowel}(?:${coda}|${codas})?|(?:${plain})?${vowel}(?:${codas}))$`,
    'u',
  )
}
