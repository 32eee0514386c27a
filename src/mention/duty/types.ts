import type { openers } from '../../lexicon/role-words.js'
import type { RoledUnit } from '../role/types.js'
import type { Scan, UnitSpan } from '../unit/types.js'

export type Opener = (typeof openers)[number]

/** What gave the duty: the unit is its subject, or follows one of these words; none when only phối hợp names units. */
export type DutyOpening = 'subject' | Opener | 'none'

/** A sentence that tells a unit to do something, or that names whom to do it with. */
export interface Duty {
  /** The sentence. */
  start: number
  end: number
  opening: DutyOpening
  lead: UnitSpan[]
  coordinating: UnitSpan[]
  others: RoledUnit[]
  /** Only classes of bodies act (`các đơn vị`, `giáo viên`), nobody by name. */
  weak: boolean
}

/** How far a sentence is read. */
export interface SentenceState {
  scan: Scan
  duties: Duty[]
  start: number
  end: number
  at: number
  /** The duty of the clause, until another subject. */
  duty: Duty | null
  /** The sentence opens with `Căn cứ …`, `Định kỳ …`: the subject may follow a comma. */
  preface: boolean
  /** Where a clause begins, so that an opener there speaks for the author. */
  clause: number
  /** Behind a word that directs a body: what that body does with others is its own affair; -1 for none. */
  directed: number
  /** A row of directed units that begins there is still to be passed over; -1 for none. */
  row: number
}
