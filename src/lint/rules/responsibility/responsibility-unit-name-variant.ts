import type { Edit } from '../../../diagnostics/types.js'
import { groupBy } from '../../../source/group-by.js'
import type { Position } from '../../../source/position.js'
import type { Inspected } from '../../context.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { knownNames, type NameSeen, seeNames, toName } from '../../support/unit-names.js'
import type { Word } from '../../support/words-of.js'

export const rule = defineRule({
  id: 'responsibility-unit-name-variant',
  summary: {
    vi: 'Tên một đơn vị được viết đủ và như nhau ở mọi chỗ.',
    en: 'The name of a unit is written in full and alike everywhere.',
  },
  why: {
    vi: 'Tên thiếu một phần hoặc nối khác đi có thể là đơn vị khác; khi tổng hợp theo đơn vị, nhiệm vụ ấy bị sót.',
    en: 'A name that lacks a part, or is joined otherwise, may be another unit; where duties are gathered by unit, this one is lost.',
  },
  basis: null,
  severity: 'warning',
  fix: 'suggest',
  messages: {
    short: {
      vi: 'tên "{name}" ở chỗ khác là "{usual}" ({count} lần)',
      en: '"{name}" is "{usual}" elsewhere ({count} times)',
    },
    joined: {
      vi: 'tên "{name}" ở chỗ khác viết là "{usual}" ({count} lần)',
      en: '"{name}" is written "{usual}" elsewhere ({count} times)',
    },
    listed: {
      vi: 'tên "{name}" trong danh mục của đơn vị là "{usual}"',
      en: '"{name}" is "{usual}" in the list of the office',
    },
    usual: { vi: 'tên ở chỗ khác', en: 'the name elsewhere' },
  },
  check(inspected) {
    const { report } = inspected
    const names = inspected.settings.units.map(toName).filter((name) => name !== null)
    const listed = new Map(names.map(({ words, text }) => [words, text]))
    const right = new Set(names.map(({ joined }) => joined))
    // A short form that several names share is none of them.
    const seen = seeNames(inspected, knownNames(inspected)).filter(({ names }) => sameWords(names))
    for (const [words, places] of groupBy(seen, ({ names }) => names[0]?.words ?? '')) {
      const byForm = [...groupBy(places, ({ joined }) => joined).values()]
      const [most = []] = byForm.filter(([place]) => place?.isWhole).sort((a, b) => b.length - a.length)
      const inList = listed.get(words)
      const [first] = most
      const usual = inList ?? (first && textOf(first))
      if (usual === undefined) continue
      const form = toName(usual)?.joined
      for (const rare of byForm) {
        const joined = rare[0]?.joined ?? ''
        if (joined === form || right.has(joined)) continue
        if (inList === undefined && (most.length < fewest || rare.length * 2 > most.length)) continue
        for (const place of rare) {
          const data = { name: textOf(place), usual }
          const found = { position: placeOf(place), fix: edits(place, usual, inspected) }
          if (inList !== undefined || !first) report('listed', { ...found, data })
          else {
            const related = [{ messageId: 'usual', position: placeOf(first) }] as const
            const messageId = place.isWhole ? 'joined' : 'short'
            report(messageId, { ...found, data: { ...data, count: most.length }, related })
          }
        }
      }
    }
  },
})

/** The usual form stands so many times at least, and twice as often as the one that is a slip. */
const fewest = 2

const sameWords = (names: NameSeen['names']) => names.every(({ words }) => words === names[0]?.words)

function ends({ words }: NameSeen): { first: Word; last: Word } {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) throw new Error('A name has words')
  return { first, last }
}

function textOf(place: NameSeen): string {
  const { first, last } = ends(place)
  return first.block.text.slice(first.from, last.to)
}

function placeOf(place: NameSeen): Position {
  const { first, last } = ends(place)
  return first.block.place(first.from, last.to)
}

/** What is missing is added behind; a name that is joined otherwise is written anew, its first word as it stands. */
function edits(place: NameSeen, usual: string, { inText }: Pick<Inspected, 'inText'>): Edit[] {
  const { first, last } = ends(place)
  const words = [...usual.matchAll(/[\p{L}\p{M}]+/gu)]
  const { offset } = placeOf(place).end
  if (!place.isWhole) {
    const before = words[place.words.length - 1]
    const tail = before ? usual.slice(before.index + before[0].length) : ''
    return [{ position: inText(offset, offset), text: tail }]
  }
  const begin = words[0]?.[0].length ?? 0
  return [{ position: first.block.place(first.to, last.to), text: usual.slice(begin) }]
}

const room = 'Phòng Tổ chức - Hành chính - Quản trị'
const tasks = (count: number) =>
  Array.from({ length: count }, (_, at) => `${at + 1}. Nhiệm vụ ${at + 1}\n- Đơn vị thực hiện: ${room}.\n`).join('')

export const examples: Examples<typeof rule> = [
  {
    name: 'one name, another with the same beginning, and the parent behind a name',
    input: `II. NỘI DUNG\n${tasks(3)}III. TỔ CHỨC THỰC HIỆN\n1. ${room} chủ trì.\n2. Phòng Tổ chức cán bộ phối hợp.\n3. Phòng Tổ chức - Hành chính, Sở Nội vụ hướng dẫn.`,
  },
  {
    name: 'two names as often as each other',
    input: `II. NỘI DUNG\n${tasks(1)}2. Kiểm tra\n- Đơn vị thực hiện: Phòng Tổ chức - Hành chính.\n`,
  },
  {
    name: 'a part is missing',
    input: `II. NỘI DUNG\n${tasks(3)}III. TỔ CHỨC THỰC HIỆN\n1. Giao ⟦Phòng Tổ chức - Hành chính⟧ chủ trì, theo dõi việc thực hiện.\n`,
    reports: ['short'],
    fixed: `II. NỘI DUNG\n${tasks(3)}III. TỔ CHỨC THỰC HIỆN\n1. Giao ${room} chủ trì, theo dõi việc thực hiện.\n`,
  },
  {
    name: 'its parts are joined otherwise',
    input: `II. NỘI DUNG\n${tasks(3)}III. TỔ CHỨC THỰC HIỆN\n1. Giao ⟦phòng Tổ chức, Hành chính và Quản trị⟧ chủ trì.\n`,
    reports: ['joined'],
    fixed: `II. NỘI DUNG\n${tasks(3)}III. TỔ CHỨC THỰC HIỆN\n1. Giao phòng Tổ chức - Hành chính - Quản trị chủ trì.\n`,
  },
  {
    name: 'a name that the office has in its list',
    input: 'II. NỘI DUNG\n1. Giao ⟦Phòng Tổ chức⟧ chủ trì.\n',
    settings: { units: [room] },
    reports: ['listed'],
    fixed: `II. NỘI DUNG\n1. Giao ${room} chủ trì.\n`,
  },
]
