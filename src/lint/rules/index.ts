import type { Rule } from '../rule.js'
import * as abbr from './abbr/index.js'
import * as citation from './citation/index.js'
import * as date from './date/index.js'
import * as deadline from './deadline/index.js'
import * as footnote from './footnote/index.js'
import * as header from './header/index.js'
import * as input from './input/index.js'
import * as layout from './layout/index.js'
import * as numbering from './numbering/index.js'
import * as ocr from './ocr/index.js'
import * as privacy from './privacy/index.js'
import * as recipients from './recipients/index.js'
import * as responsibility from './responsibility/index.js'
import * as signature from './signature/index.js'
import * as structure from './structure/index.js'
import * as suppression from './suppression/index.js'
import * as table from './table/index.js'
import * as term from './term/index.js'
import * as typography from './typography/index.js'
import * as unicode from './unicode/index.js'
import * as xref from './xref/index.js'

const groups: readonly Readonly<Record<string, Rule>>[] = [
  abbr,
  citation,
  date,
  deadline,
  footnote,
  header,
  input,
  layout,
  numbering,
  ocr,
  privacy,
  recipients,
  responsibility,
  signature,
  structure,
  suppression,
  table,
  term,
  typography,
  unicode,
  xref,
]

/** All rules, sorted by id. */
export const rules: readonly Rule[] = groups
  .flatMap((group) => Object.values(group))
  .sort((a, b) => (a.id < b.id ? -1 : 1))
