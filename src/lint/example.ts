import type { Rule } from './rule.js'

/**
 * A text that shows a rule: its documentation and its test. `⟦…⟧` stand around what a report must lie on, `⟦⟧` where
 * it has no width; a silent example has none.
 */
export interface Example<MessageId extends string = string> {
  /** What it shows, in a few words. */
  name: string
  input: string
  /** Message of each mark, in the order of the marks. */
  reports?: readonly MessageId[]
  /** The text after the fixes of the rule. */
  fixed?: string
  /** Options of the rule; lists of the configuration; the day that is today. */
  options?: Readonly<Record<string, unknown>>
  settings?: { units?: readonly string[]; places?: readonly string[]; abbreviations?: readonly string[] }
  today?: string
  /** Rules that run; without it, all but gates. */
  only?: readonly string[]
  /** Limits, for rules about limits. */
  maxFindings?: number
  maxLength?: number
  maxDepth?: number
  /** The bytes of the text are those of Latin-1. */
  latin1?: true
}

/** The examples of a rule: at least one silent and one that is reported. */
export type Examples<R extends Rule> = readonly Example<keyof R['messages'] & string>[]

const open = '⟦'
const close = '⟧'

/** An example's text without its marks, and where they stood. */
export function readExample(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  const [before = '', ...pieces] = marked.split(open)
  let text = before
  for (const piece of pieces) {
    const [inside = '', after, ...more] = piece.split(close)
    if (after === undefined || more.length > 0) throw new Error(`Marks do not match: ${marked}`)
    spans.push({ start: text.length, end: text.length + inside.length })
    text += inside + after
  }
  if (before.includes(close)) throw new Error(`Marks do not match: ${marked}`)
  return { text, spans }
}
