import { loanWords } from '../../../lexicon/syllables.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { likelyReading, neighboursOf } from '../../support/likely-reading.js'
import { isHighlandName, spellingOf } from '../../support/syllable.js'
import { hasCapital, inCaseOf, placeOf, type Word, wordsOf } from '../../support/words-of.js'
import { legacyTrace, mojibakeTrace } from '../../support/wrong-encoding.js'

export const rule = defineRule({
  id: 'ocr-invalid-syllable',
  summary: {
    vi: 'Mỗi chữ có dấu viết đúng chính tả tiếng Việt.',
    en: 'Every word with Vietnamese marks is a syllable that Vietnamese spelling allows.',
  },
  why: {
    vi: 'Chữ không có trong tiếng Việt là lỗi nhận dạng hoặc gõ nhầm, thường nằm ngay trong tên cơ quan, tên người.',
    en: 'What is no syllable was misread or mistyped, often inside the name of an office or a person.',
  },
  help: { vi: 'đối chiếu với bản gốc', en: 'compare the original' },
  basis: null,
  severity: 'warning',
  fix: 'suggest',
  messages: {
    invalid: { vi: 'tiếng Việt không có chữ "{word}"', en: '"{word}" is no syllable of Vietnamese' },
    likely: {
      vi: 'tiếng Việt không có chữ "{word}", có thể là "{expected}" như chỗ khác trong văn bản',
      en: '"{word}" is no syllable of Vietnamese; elsewhere the text has "{expected}"',
    },
    misplaced: {
      vi: 'dấu thanh của "{word}" đặt sai chỗ, đúng là "{expected}"',
      en: 'the tone of "{word}" stands on the wrong letter: "{expected}"',
    },
    glued: {
      vi: 'hai chữ viết liền "{word}", có thể là "{expected}"',
      en: '"{word}" is two words without a blank: "{expected}"',
    },
    many: {
      vi: '{count} trong {total} chữ có dấu không có trong tiếng Việt: văn bản nhận dạng kém, nên lấy lại từ bản gốc',
      en: '{count} of {total} words with marks are no Vietnamese: badly recognised, better taken anew from the original',
    },
  },
  check(inspected) {
    const { text, report } = inspected
    // Letters of another encoding have rules of their own.
    if (legacyTrace(text) || mojibakeTrace(text)) return
    const words = wordsOf(inspected)
    const wrong: { word: Word; at: number }[] = []
    let total = 0
    for (const [at, word] of words.entries()) {
      if (!mark.test(word.key)) continue
      total++
      if (isWrong(word, inspected)) wrong.push({ word, at })
    }
    const [first] = wrong
    if (!first) return
    if (wrong.length > most && wrong.length * 1000 > total * highestRate) {
      report('many', { position: placeOf(first.word), data: { count: wrong.length, total } })
      return
    }
    const neighbours = neighboursOf(words)
    for (const [count, { word, at }] of wrong.entries()) {
      const likely = () => likelyReading(word.key, words[at - 1]?.key ?? '', words[at + 1]?.key ?? '', neighbours)
      const { messageId, expected } = explain(word, count < mostExplained ? likely : () => null)
      const position = placeOf(word)
      if (expected === null) report('invalid', { position, data: { word: word.text } })
      else report(messageId, { position, data: { word: word.text, expected }, fix: [{ position, text: expected }] })
    }
  },
})

const mark = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/
const tone = /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/
const vowel = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/
const loans: ReadonlySet<string> = new Set(loanWords)
/** Good recognition errs in 3 of 1,000 words; at 20 the text is of another kind. */
const highestRate = 20
const most = 20
/** Looking for what a word may be takes the words beside it, which may be many. */
const mostExplained = 100

function isWrong({ text, key, block, from, to }: Word, { settings }: Inspected): boolean {
  const { kind } = spellingOf(key)
  if (kind === 'right' || !vowel.test(key) || loans.has(key)) return false
  // A letter of another script that looks Latin has a rule of its own.
  if (!latin.test(text)) return false
  // Syllables of a foreign word are joined by hyphens, those of some names by an apostrophe.
  if (joint.test(block.key[from - 1] ?? '') || joint.test(block.key[to] ?? '')) return false
  const capitals = text.length - text.replace(/\p{Lu}/gu, '').length
  // `QĐ`, `VPTƯ`: capitals without a tone are no word; `QyĐ`, `ThS`: nor is what a capital parts in no syllables.
  if (capitals === text.length && capitals > 1 && !tone.test(key)) return false
  if (capitals > 1 && capitals < text.length && partAtCapital(text, key) === null) return false
  if (kind === 'wrong' && hasCapital(text) && isHighlandName(key)) return false
  return !settings.places.some((place) => place.includes(text))
}
const latin = /^[\p{Script=Latin}\p{M}]+$/u
const small = /\p{Ll}\p{Lu}/u
const joint = /[-'@_.\p{N}]/u

type Explained = { messageId: 'likely' | 'misplaced' | 'glued'; expected: string | null }

function explain(word: Word, likely: () => string | null): Explained {
  const spelling = spellingOf(word.key)
  if (spelling.kind === 'misplaced') return { messageId: 'misplaced', expected: inCaseOf(word.text, spelling.expected) }
  const parts = split(word)
  if (parts !== null) return { messageId: 'glued', expected: parts }
  const expected = likely()
  return { messageId: 'likely', expected: expected && inCaseOf(word.text, expected) }
}

/** The two syllables that the word is made of, when there is one way to part it. */
function split({ text, key }: Word): string | null {
  const ways: number[] = []
  for (let at = 1; at < key.length; at++) if (isSyllable(key.slice(0, at)) && isSyllable(key.slice(at))) ways.push(at)
  const way = partAtCapital(text, key) ?? (ways.length === 1 ? ways[0] : undefined)
  return way === undefined ? null : `${text.slice(0, way)} ${text.slice(way)}`
}

/** Where a capital behind a small letter parts the word in two syllables: `VănAn`. */
function partAtCapital(text: string, key: string): number | null {
  const at = (small.exec(text)?.index ?? -1) + 1
  return at > 1 &&
    at < key.length - 1 &&
    [key.slice(0, at), key.slice(at)].every((part) => spellingOf(part).kind === 'right')
    ? at
    : null
}

const isSyllable = (key: string) => mark.test(key) && vowel.test(key) && spellingOf(key).kind === 'right'

export const examples: Examples<typeof rule> = [
  {
    name: 'syllables, codes, loans and names of the Highlands',
    input:
      '1. Sở Y tế chuyển vắc-xin, bê-tông, ôtô cho huyện Đắk Glong, xã Krông Nô, Plơi Kần theo QĐ-UBND, QyĐ của VPTƯ; Tuần lễ Giỗ Tổ, giếng khoan, quýt, ngoằn ngoèo.',
  },
  { name: 'a place of the office', input: '1. Xã Xờng tập huấn.', settings: { places: ['xã Xờng'] } },
  { name: 'no syllable', input: '1. Sở Y tế ⟦tẩph⟧ huấn.', reports: ['invalid'] },
  {
    name: 'one that the text has elsewhere',
    input: '1. Ban Giám đốc chủ trì.\n2. Ban ⟦Ciám⟧ đốc báo cáo.',
    reports: ['likely'],
    fixed: '1. Ban Giám đốc chủ trì.\n2. Ban Giám đốc báo cáo.',
  },
  {
    name: 'a tone on the wrong letter',
    input: '1. ⟦Hòan⟧ thành trong ⟦qúy⟧ II.',
    reports: ['misplaced', 'misplaced'],
    fixed: '1. Hoàn thành trong quý II.',
  },
  {
    name: 'words without a blank',
    input: '1. Sở Y tế ⟦tổchức⟧ tập huấn.',
    reports: ['glued'],
    fixed: '1. Sở Y tế tổ chức tập huấn.',
  },
  {
    name: 'letters that stand apart all over',
    input: `1. S ở Y t ế t ổ ⟦â⟧ ${'t ậ ph u ấ n cho nhânv iên y tế, c ô ngch ứ c. '.repeat(12)}`,
    reports: ['many'],
  },
]
