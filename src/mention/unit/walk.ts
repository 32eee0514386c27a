import { isCapital } from './create-scan.js'
import { isKindNoun } from './head-at.js'
import { patterns } from './patterns.js'
import { fits } from './phrases.js'
import type { Head, Scan, UnitKind } from './types.js'

/** State of one name while its words are taken. */
export interface Walk {
  scan: Scan
  head: Head
  at: number
  /** Behind a comma or `và` that was taken, where the name ends if no word follows after all; else -1. */
  joint: number
  /** The innermost head. */
  inner: string
  /** Kind of the innermost head so far: in `Giám đốc Sở …` the organ decides where the name ends. */
  kind: UnitKind
  /** The closed name is complete: only places, levels and parents may follow. */
  closed: boolean
  /** Nothing but nouns of kinds so far: `các sở, ban, ngành`. */
  group: boolean
  /** The last words are a place: `các xã`, `xã Mỹ Lạc`; `places` with an article. */
  place: boolean
  places: boolean
  /** `phụ trách lĩnh vực …`: what follows is a field, not another unit. */
  charge: boolean
  /** The last words were a verb that names: `Ban Kiểm tra`. */
  verbal: boolean
  /** Words behind the innermost head. */
  words: number
  /** `đơn vị được …`: 1 while its verbs run, 2 behind them. */
  relative: 0 | 1 | 2
  /** Where to fall back to when a verb behind a noun turns out to be what it does, else -1; words of its object so far. */
  fallback: number
  object: number
}

export function createWalk(scan: Scan, head: Head): Walk {
  const walk: Walk = {
    scan,
    head,
    at: head.end,
    joint: -1,
    inner: head.word,
    kind: head.kind,
    closed: false,
    group: false,
    place: false,
    places: false,
    charge: false,
    verbal: false,
    words: 0,
    relative: 0,
    fallback: -1,
    object: 0,
  }
  enter(walk, head)
  return walk
}

/** Takes a head, the first or one inside the name, and the field behind it: its own rule tells where the name ends. */
export function enter(walk: Walk, head: Head): true {
  const { scan } = walk
  const place = head.kind === 'place'
  walk.kind = head.kind
  walk.inner = head.word
  walk.joint = -1
  walk.at = head.end
  walk.words = head !== walk.head && place ? walk.words + 1 : 0
  walk.object++
  walk.verbal = false
  walk.closed = head.kind === 'organ' || place
  if (!place) walk.group = isKindNoun(scan, head.kind, head.word, head.end)
  walk.places = place && (head.plural || (walk.place && walk.places))
  walk.place = place
  if (!fieldHeads.has(head.word)) return true
  const field = fieldEnd(scan, head)
  if (field >= 0) {
    walk.at = field
    walk.words++
    walk.group = false
    // `Phòng Tài chính kế toán`: below the departments the field is but the beginning of the name.
    walk.closed = head.kind === 'organ'
  } else if (isCapital(scan, head.end + 1)) walk.closed = false
  return true
}

const fieldHeads = new Set(['sở', 'bộ', 'phòng', 'ban', 'cục', 'vụ', 'đảng ủy', 'đội', 'tổ', 'ban chỉ đạo'])

/** The end of the field behind a head: `Sở Nội vụ`, `phòng nội vụ`. `Phòng xây dựng …` acts, as a name had a capital. */
function fieldEnd(scan: Scan, head: Head): number {
  if (scan.key[head.end] !== ' ') return -1
  const end = fits(patterns.field, scan, head.end + 1)
  const acts = scan.mode === 'sentence' && isCapital(scan, head.core) && !isCapital(scan, head.end + 1)
  // A long field is a name whatever it begins with: `Tổ bảo vệ an ninh, trật tự ở cơ sở`.
  return acts && end - head.end < longName && fits(patterns.namingVerb, scan, head.end + 1) >= 0 ? -1 : end
}

/** UTF-16 units from which a field is no verb of a sentence. */
const longName = 20

/** Takes words up to `to`. */
export function take(walk: Walk, to: number): true {
  walk.at = to
  walk.joint = -1
  walk.words++
  return true
}
