import { foldKey } from '../../source/fold.js'

/** The matching key of a stretch of the original text: NFC, each row of blanks and line breaks one blank. Not of its length. */
export function keyOf(text: string): string {
  return foldKey(text.normalize('NFC')).replace(/\s+/g, ' ')
}
