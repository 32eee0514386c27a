import type { Edit } from '../../../diagnostics/types.js'
import { familyNames } from '../../../lexicon/office-titles.js'
import { foldKey } from '../../../source/fold.js'
import { groupBy } from '../../../source/group-by.js'
import type { Position } from '../../../source/position.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { type CapitalName, capitalNames } from '../../support/capital-names.js'
import { placeOf, type Word, wordsOf } from '../../support/words-of.js'

export const rule = defineRule({
  id: 'term-proper-name-variant',
  summary: {
    vi: 'Một tên riêng được viết với cùng một cách đánh dấu.',
    en: 'A proper name is written with the same marks everywhere.',
  },
  why: {
    vi: 'Hai cách viết của một tên thành hai địa danh, hai đơn vị khác nhau khi tra cứu, thống kê.',
    en: 'Two spellings of one name become two places or two units wherever names are looked up or counted.',
  },
  help: { vi: 'đối chiếu tên chính thức', en: 'compare the official name' },
  basis: null,
  severity: 'warning',
  fix: 'suggest',
  messages: {
    variant: {
      vi: 'tên "{name}" ở chỗ khác viết là "{usual}" ({count} lần)',
      en: '"{name}" is written "{usual}" elsewhere (uses: {count})',
    },
    usual: { vi: 'cách viết ở chỗ khác', en: 'the spelling elsewhere' },
    listed: {
      vi: 'tên "{name}" trong danh mục của đơn vị là "{usual}"',
      en: '"{name}" is "{usual}" in the list of the office',
    },
  },
  check(inspected) {
    const { report } = inspected
    // The longer name tells more: `Sa Mờ Đông`, not `Sa Mờ`.
    const names = namesOf(inspected).sort((a, b) => b.words.length - a.words.length)
    const listed = new Map(inspected.settings.places.map((place) => [bare(foldKey(place)), place]))
    const reported = new Set<number>()
    for (const spellings of groupBy(names, ({ sameLetters }) => sameLetters).values()) {
      const ways = [...groupBy(spellings, ({ key }) => key).values()].sort((a, b) => b.length - a.length)
      const [most = []] = ways
      const [usual] = most
      for (const way of ways) {
        const isRare = way !== most && most.length >= fewest && way.length * 2 <= most.length
        const place = listed.get(bare(way[0]?.key ?? ''))
        const known = place !== undefined && foldKey(place)
        if (way[0]?.key === known) continue
        for (const name of way) {
          const position = placeIn(name)
          if (reported.has(position.start.offset)) continue
          const data = { name: shown(name) }
          if (known) report('listed', { position, data: { ...data, usual: place }, fix: edits(name, place.split(' ')) })
          else if (isRare && usual) {
            report('variant', {
              position,
              data: { ...data, usual: shown(usual), count: most.length },
              related: [{ messageId: 'usual', position: placeIn(usual) }],
              fix: edits(
                name,
                usual.words.map(({ text }) => text),
              ),
            })
          } else continue
          reported.add(position.start.offset)
        }
      }
    }
  },
})

interface Name {
  words: readonly Word[]
  key: string
  /** Equal for names that only marks tell apart. */
  sameLetters: string
}

/** The usual way stands so many times at least, and twice as often as the one that is a slip. */
const fewest = 2

const families: ReadonlySet<string> = new Set(familyNames)
/** Before a name of two syllables: provinces and districts are few, so two that only marks tell apart are one. */
const levels: ReadonlySet<string> = new Set(['tỉnh', 'phố', 'huyện', 'quận'])
const territories: ReadonlySet<string> = new Set([...levels, 'xã', 'phường', 'thôn', 'bản', 'buôn'])

/**
 * Names that may be compared. One of three syllables is hardly met twice by chance; one of two needs its level before
 * it, for communes (`Tân Thành`, `Tân Thạnh`) and persons (`Văn Hùng`, `Văn Hưng`) may well differ in marks alone. The
 * name is taken from the front: behind it a verb with a capital may follow.
 */
function namesOf(inspected: Inspected): Name[] {
  const words = wordsOf(inspected)
  const before = new Map(words.map((word, at) => [word, words[at - 1]]))
  return capitalNames(words).flatMap((row) => {
    const [first] = row
    if (!first) return []
    // `Huyện Sa Mơ Đông` at the head of a sentence.
    const name = territories.has(first.key) ? row.slice(1) : row
    const level = name === row ? before.get(first) : first
    const isLeveled = level?.block === first.block && levels.has(level.key) && name.length > 1
    return isLeveled ? [toName(name.slice(0, 2), level.key), ...longNames(name)] : longNames(name)
  })
}

function longNames(row: CapitalName): Name[] {
  const isPerson = families.has(row[0]?.key ?? '')
  return isPerson
    ? []
    : [3, 4].filter((length) => row.length >= length).map((length) => toName(row.slice(0, length), ''))
}

function toName(words: readonly Word[], level: string): Name {
  const key = words.map((word) => word.key).join(' ')
  return { words, key, sameLetters: `${level} ${bare(key)}` }
}

const bare = (key: string) => key.normalize('NFD').replace(/\p{M}/gu, '')
const shown = ({ words }: Name) => words.map(({ text }) => text).join(' ')

function placeIn({ words }: Name): Position {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) throw new Error('A name has words')
  return first.block.place(first.from, last.to)
}

function edits({ words }: Name, usual: readonly string[]): Edit[] {
  return words.flatMap((word, at) => {
    const text = usual[at] ?? word.text
    return foldKey(text) === word.key ? [] : [{ position: placeOf(word), text }]
  })
}

export const examples: Examples<typeof rule> = [
  {
    name: 'one spelling, persons, and communes that marks tell apart',
    input:
      '1. Trung tâm Y tế huyện Sa Mơ Đông tập huấn.\n2. Huyện Sa Mơ Đông Ban hành kế hoạch.\n3. Các xã Tân Thành, xã Tân Thạnh; ông Trần Văn Hùng, ông Trần Văn Hưng, ông Trần Văn Hùng.',
  },
  {
    name: 'one mark too many',
    input:
      '1. Trung tâm Y tế huyện Sa Mơ Đông tập huấn.\n2. Huyện Sa Mơ Đông báo cáo.\n3. Huyện ⟦Sa Mờ Đông⟧ Ban hành kế hoạch.',
    reports: ['variant'],
    fixed:
      '1. Trung tâm Y tế huyện Sa Mơ Đông tập huấn.\n2. Huyện Sa Mơ Đông báo cáo.\n3. Huyện Sa Mơ Đông Ban hành kế hoạch.',
  },
  {
    name: 'a name of two syllables behind its level',
    input: '1. UBND tỉnh Hồng Lam; Sở Y tế tỉnh Hồng Lam.\n2. Báo cáo UBND tỉnh ⟦Hông Lam⟧.',
    reports: ['variant'],
    fixed: '1. UBND tỉnh Hồng Lam; Sở Y tế tỉnh Hồng Lam.\n2. Báo cáo UBND tỉnh Hồng Lam.',
  },
  {
    name: 'a name that the office has in its list',
    input: '1. Báo cáo UBND tỉnh ⟦Hông Lam⟧.',
    settings: { places: ['Hồng Lam'] },
    reports: ['listed'],
    fixed: '1. Báo cáo UBND tỉnh Hồng Lam.',
  },
]
