import { checkOptions, checkText } from '../contract/check-options.js'
import { foldKey } from '../source/fold.js'
import { mendMisread } from '../source/misread.js'
import { readSource } from '../source/read-source.js'
import { positionOf, type SourceText } from '../source/source-text.js'
import { timeContextKinds } from './context-kinds.js'
import { evaluateTime } from './evaluate-time.js'
import { scanTimes } from './scan-times.js'
import type { TimeContext, TimeValue } from './types.js'

/**
 * Reads the times of a string: `parseTime('trước ngày 30/4/2028')`. Values come in order and without overlap; text that
 * is no time gives none. Positions are those of the string as given, whatever its normal form, line ends and marks.
 *
 * @throws TypeError for a wrong call: a text that is no string, an unknown option, a value that does not fit; never for
 * what the text says
 */
export function parseTime(text: string, context: TimeContext = {}): TimeValue[] {
  checkText('parseTime', text)
  checkOptions('parseTime', context, timeContextKinds)
  const { source } = readSource(text)
  const { view, key, offsets } = plainView(source)
  const place = (start: number, end: number) => {
    const from = offsets ? (offsets[start] ?? 0) : start
    const last = offsets ? (offsets[end - 1] ?? 0) : end - 1
    return { text: view.slice(start, end), position: positionOf(source, from, last + 1) }
  }
  return scanTimes(key, view, context.field).map((expression) => evaluateTime(expression, context, place))
}

/** Emphasis marks, escapes, code marks, raised note marks and runs of blanks: what may stand inside an expression. */
const marks = /_{3,}|[*_\\`~²³¹⁰-⁹]|\[\^[^\]\s]{1,12}\]|\s+/g
/** Where none of this stands, the text is its own view: most strings that are asked about hold a time and no more. */
const unlikeView = /[*_\\`~²³¹⁰-⁹]|\[\^|[^\S ]| {2}/

/** A text without marks, blanks folded to one, and where each of its code units stands in it; null where both are the same. */
interface View {
  view: string
  key: string
  offsets: readonly number[] | null
}

function plainView({ text, key }: SourceText): View {
  if (!unlikeView.test(text)) return { view: text, key, offsets: null }
  const offsets: number[] = []
  let view = ''
  let done = 0
  const copy = (to: number) => {
    view += text.slice(done, to)
    for (; done < to; done++) offsets.push(done)
  }
  for (const found of text.matchAll(marks)) {
    const [sign] = found
    const at = found.index
    const blank = /\s/.test(sign)
    // Underscores in a row are a blank to be filled in, not emphasis.
    if (sign.startsWith('___')) continue
    copy(at)
    done = at + sign.length
    if (!blank || view.endsWith(' ')) continue
    view += ' '
    offsets.push(at)
  }
  copy(text.length)
  return { view, key: mendMisread(foldKey(view)), offsets }
}
