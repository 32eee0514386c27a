import { type ConfusablePhrase, confusablePhrases } from '../../../lexicon/confusable-phrases.js'
import { misreadWords } from '../../../lexicon/misread-words.js'
import { groupBy } from '../../../source/group-by.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { inCaseOf, placeOf, type Word, wordsOf } from '../../support/words-of.js'

export const rule = defineRule({
  id: 'ocr-confusable-phrase',
  summary: {
    vi: 'Không có cụm chữ gõ nhầm hoặc nhận dạng nhầm dấu: "những nhiều" thay cho "nhũng nhiễu".',
    en: 'No phrase stands with wrong marks or letters, as "những nhiều" for "nhũng nhiễu".',
  },
  why: {
    vi: 'Từng chữ đều có trong tiếng Việt nên phần mềm soát lỗi bỏ qua, còn câu văn thì sai nghĩa.',
    en: 'Each syllable is Vietnamese, so spelling checkers pass it by, and the sentence means something else.',
  },
  basis: null,
  severity: 'warning',
  fix: 'suggest',
  messages: {
    wrong: { vi: '"{phrase}" có lẽ là "{expected}"', en: '"{phrase}" is probably "{expected}"' },
  },
  check(inspected) {
    const words = wordsOf(inspected)
    for (const [at, first] of words.entries()) {
      const phrase = byFirst.get(first.key)?.find(({ syllables }) => stands(syllables, words, at))
      if (!phrase) continue
      const found = words.slice(at, at + phrase.syllables.length)
      const last = found.at(-1) ?? first
      if (phrase.notAfter.has(neighbour(words, at, -1)) || phrase.notBefore.has(neighbour(words, at, found.length)))
        continue
      const put = found.map(({ text }, index) => inCaseOf(text, phrase.meant[index] ?? text))
      inspected.report('wrong', {
        position: first.block.place(first.from, last.to),
        data: { phrase: found.map(({ text }) => text).join(' '), expected: put.join(' ') },
        fix: found.flatMap((word, index) => {
          const text = put[index] ?? word.text
          return text === word.text || phrase.meant[index] === word.key ? [] : [{ position: placeOf(word), text }]
        }),
      })
    }
  },
})

/** Misread words of one syllable are no Vietnamese syllables: `ocr-invalid-syllable` tells of them. */
const misreadPhrases = Object.entries(misreadWords).flatMap(([right, misread]) =>
  right.includes(' ') ? misread.map((wrong) => ({ wrong, right })) : [],
)

/** The list with its exceptions first: of two entries for one phrase it decides. */
const byFirst = groupBy([...confusablePhrases, ...misreadPhrases].map(toPhrase), ({ syllables }) => syllables[0])

function toPhrase({ wrong, right, notAfter = '', notBefore = '' }: ConfusablePhrase) {
  return {
    syllables: wrong.split(' '),
    meant: right.split(' '),
    notAfter: new Set(notAfter.split(' ')),
    notBefore: new Set(notBefore.split(' ')),
  }
}

/** Whether the syllables follow one another from a word on, with nothing but a blank between them. */
function stands(syllables: readonly string[], words: readonly Word[], at: number): boolean {
  return syllables.every((syllable, index) => {
    const word = words[at + index]
    return word?.key === syllable && (index === 0 || follows(words[at + index - 1], word))
  })
}

function follows(last: Word | undefined, next: Word | undefined): boolean {
  return last !== undefined && next?.block === last.block && last.block.text.slice(last.to, next.from) === ' '
}

/** The syllable right before a word, or so many words behind it; none when something else stands between. */
function neighbour(words: readonly Word[], at: number, step: number): string {
  const there = words[at + step]
  const touches = step < 0 ? follows(there, words[at]) : follows(words[at + step - 1], there)
  return touches ? (there?.key ?? '') : 'none'
}

export const examples: Examples<typeof rule> = [
  {
    name: 'the same syllables, met by chance',
    input:
      '1. Đề xuất không những nhiều mà còn tốt; tham quan các khu đô thị hành chính.\n2. Ảnh hưởng dẫn đến chậm trễ.\n3. Tính từ ngày kê, hoạch định lại.',
  },
  {
    name: 'marks that were lost or exchanged',
    input: '1. Xử lý hành vi ⟦những nhiều⟧.\n2. Sở Y tế ⟦Phối họp⟧ với Sở Nội vụ ⟦thực hiên⟧.',
    reports: ['wrong', 'wrong', 'wrong'],
    fixed: '1. Xử lý hành vi nhũng nhiễu.\n2. Sở Y tế Phối hợp với Sở Nội vụ thực hiện.',
  },
  {
    name: 'in capitals',
    input: 'III. ⟦TỐ CHỨC⟧ THỰC HIỆN\nSở Y tế.',
    reports: ['wrong'],
    fixed: 'III. TỔ CHỨC THỰC HIỆN\nSở Y tế.',
  },
]
