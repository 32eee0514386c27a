import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { spellingOf } from '../../support/syllable.js'
import { isAllCapitals, wordsOf } from '../../support/words-of.js'

export const rule = defineRule({
  id: 'ocr-broken-word',
  summary: {
    vi: 'Không có chữ nào bị tách rời giữa phụ âm và vần.',
    en: 'No syllable is cut between its consonants and its vowel.',
  },
  why: {
    vi: 'Chữ bị tách làm việc tìm kiếm, viện dẫn bị sót; thường do nhận dạng hoặc chép từ tệp PDF.',
    en: 'A syllable in two pieces is missed by every search; recognition and copying from PDF do that.',
  },
  basis: null,
  severity: 'info',
  fix: 'suggest',
  messages: { broken: { vi: '"{text}" có thể là "{expected}"', en: '"{text}" is probably "{expected}"' } },
  check(inspected) {
    const words = wordsOf(inspected)
    for (const [at, onset] of words.entries()) {
      const rime = words[at + 1]
      if (!rime || !clusters.has(onset.key) || isAllCapitals(onset.text) || rime.block !== onset.block) continue
      const isJoined = onset.block.text.slice(onset.to, rime.from) === ' '
      if (!isJoined || /[\p{N}.(/-]\s?$/u.test(onset.block.text.slice(0, onset.from).slice(-2))) continue
      if (!markedVowel.test(rime.key) || spellingOf(onset.key + rime.key).kind !== 'right') continue
      const { block, from } = onset
      const position = block.place(from, rime.to)
      const expected = onset.text + rime.text
      inspected.report('broken', {
        position,
        data: { text: block.text.slice(from, rime.to), expected },
        fix: [{ position: block.place(onset.to, rime.from), text: '' }],
      })
    }
  },
})

/** Consonants that begin a syllable and are never a word; single letters mark points and hang on names. */
const clusters: ReadonlySet<string> = new Set(['th', 'ng', 'ngh', 'nh', 'kh', 'ph', 'tr', 'ch', 'gh'])
const markedVowel =
  /^[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]*[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/

export const examples: Examples<typeof rule> = [
  { name: 'short forms and amounts', input: '1. Cấp 20 tr ở ba xã; phòng KH ở tầng hai, tr. ánh xạ.' },
  {
    name: 'a syllable in two pieces',
    input: '1. Sở Y tế đơn giản ⟦th ủ⟧ tục hành chính.',
    reports: ['broken'],
    fixed: '1. Sở Y tế đơn giản thủ tục hành chính.',
  },
]
