/** A place in the original text. Line and column count from 1, offset from 0, in UTF-16 code units (unist `Point`). */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of the original text; the end is exclusive (unist `Position`). */
export interface Position {
  start: Point
  end: Point
}
