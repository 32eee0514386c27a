import type { Extension } from 'micromark-util-types'
import { codeLimit, emphasisLimit, lineLimit, linkEndLimit, signLimit } from './limits.js'

/**
 * Syntax extension for micromark that reads a plan as paragraphs, headings (`#`) and inline marks, and nothing else.
 *
 * CommonMark takes a plan for what it is not: the motto over `-------` for a heading, a title centred with blanks for
 * code, `> 10% hộ nghèo` for a quotation, `3.` `5.` `5.` for one list whose written numbers are gone. And of the block
 * constructs it is lists that make micromark quadratic. What is left is held linear by limits that real plans
 * do not meet: a paragraph ends after 1,000 lines, and in it 600 signs of marks are tried.
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
  flow: { null: lineLimit },
  text: {
    // ! & < [ \ ]
    33: signLimit,
    38: signLimit,
    60: signLimit,
    91: signLimit,
    92: signLimit,
    93: linkEndLimit,
    // * _ and, for remark-gfm, ~
    42: emphasisLimit,
    95: emphasisLimit,
    126: emphasisLimit,
    // Backticks.
    96: codeLimit,
  },
}
