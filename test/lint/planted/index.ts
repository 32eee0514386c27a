import { abbr } from './abbr.js'
import { citation } from './citation.js'
import { date } from './date.js'
import { deadline } from './deadline.js'
import { footnote } from './footnote.js'
import { header } from './header.js'
import { input } from './input.js'
import { layout } from './layout.js'
import { numbering } from './numbering.js'
import { ocr } from './ocr.js'
import { privacy } from './privacy.js'
import { recipients } from './recipients.js'
import { responsibility } from './responsibility.js'
import { signature } from './signature.js'
import { structure } from './structure.js'
import { suppression } from './suppression.js'
import { table } from './table.js'
import { term } from './term.js'
import type { Planted } from './types.js'
import { typography } from './typography.js'
import { unicode } from './unicode.js'
import { xref } from './xref.js'

/** One defect and more for every rule that is on: one file a group. */
export const planted: readonly Planted[] = [
  ...abbr,
  ...citation,
  ...date,
  ...deadline,
  ...footnote,
  ...header,
  ...input,
  ...layout,
  ...numbering,
  ...ocr,
  ...privacy,
  ...recipients,
  ...responsibility,
  ...signature,
  ...structure,
  ...suppression,
  ...table,
  ...term,
  ...typography,
  ...unicode,
  ...xref,
]
