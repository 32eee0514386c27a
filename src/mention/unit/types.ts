import type { Opening } from './phrases.js'

/**
 * What a unit is: an organisation with a closed or a free name, a class of them (`các cơ quan`, `doanh nghiệp`), a place
 * as actor, persons by standing, an office, a person.
 */
export type UnitKind = 'organ' | 'body' | 'group' | 'actor' | 'place' | 'people' | 'office' | 'person'

/** Đơn vị: one organisation or office-holder, offsets into the paragraph, end exclusive. */
export interface UnitSpan {
  start: number
  end: number
  /** Head word, abbreviations spelt out: `sở`, `ủy ban nhân dân`, `giám đốc`; empty for a bare name. */
  head: string
  kind: UnitKind
  /** Whether an article or a number makes it a class: `các`, `mỗi`, `04`. */
  plural: boolean
}

/**
 * The text that is read and its key. In a `list` (heading, value of a label, table cell) all words are names until
 * the contrary is plain; in a `sentence` the first verb ends a name.
 */
export interface Scan {
  text: string
  key: string
  mode: 'list' | 'sentence'
  /** No small letters: then capitals tell nothing. */
  upper: boolean
  /** Where the syllable looked at last begins, and what begins with it. */
  wordStart: number
  opening: Opening
}

/** The words that open a unit. */
export interface Head {
  kind: UnitKind
  word: string
  /** With article and honorific. */
  start: number
  /** Behind the article and the honorific. */
  core: number
  end: number
  plural: boolean
}

/** A unit read, and where reading goes on; `note` is a bracket left out of its text. */
export interface ReadUnit {
  unit: UnitSpan
  next: number
  note: { start: number; end: number } | null
  /** Its name is complete: a capital behind a comma begins another. */
  closed: boolean
}
