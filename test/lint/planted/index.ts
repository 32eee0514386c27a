import { citation } from './citation.js'
import { date } from './date.js'
import { deadline } from './deadline.js'
import { footnote } from './footnote.js'
import { header } from './header.js'
import { numbering } from './numbering.js'
import { privacy } from './privacy.js'
import { recipients } from './recipients.js'
import { signature } from './signature.js'
import { suppression } from './suppression.js'
import { table } from './table.js'
import type { Planted } from './types.js'
import { unicode } from './unicode.js'
import { xref } from './xref.js'

/** One defect and more for every rule that is on: one file a group. */
export const planted: readonly Planted[] = [
  ...citation,
  ...date,
  ...deadline,
  ...footnote,
  ...header,
  ...numbering,
  ...privacy,
  ...recipients,
  ...signature,
  ...suppression,
  ...table,
  ...unicode,
  ...xref,
]
