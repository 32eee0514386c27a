import type { Extension } from 'micromark-util-types'
import { codeLimit, emphasisLimit, markLimit } from './limit-marks.js'

/**
 * Syntax extension for micromark that reads a plan as paragraphs, headings (`#`) and inline marks, and nothing else.
 *
 * CommonMark takes a plan for what it is not: the motto over `-------` for a heading, a title centred with blanks for
 * code, `> 10% hộ nghèo` for a quotation, `3.` `5.` `5.` for one list whose written numbers are gone. And of the block
 * constructs it is lists that make micromark quadratic. What is left is linear: see `markLimit`.
 *
 * The signs are `!` `*` `[` `]` `_` and the backtick.
 */
export const planProfile: Extension = {
  disable: {
    null: [
      'list',
      'setextUnderline',
      'codeIndented',
      'codeFenced',
      'blockQuote',
      'thematicBreak',
      'htmlFlow',
      'htmlText',
      'definition',
    ],
  },
  text: { 33: markLimit, 42: emphasisLimit, 91: markLimit, 93: markLimit, 95: emphasisLimit, 96: codeLimit },
}
