import type { Code, Construct, ParseContext, State, TokenizeContext } from 'micromark-util-types'

/**
 * Constructs that keep micromark linear on any text. With lists and other containers off (see `planProfile`) all that
 * is left to grow with the square of the length happens inside one paragraph: the partner of each `*` and `]` is sought
 * among all marks of the paragraph, that of a run of backticks in all the rest of it, and for every mark that turns out
 * to be text the list of events is spliced. 32 KB of `**a ` take eight seconds, 140 KB of lines `[a]: b` eleven.
 *
 * So a paragraph has a limit of lines, after which another begins, and of marks, after which each line is plain text.
 * Real plans were seen to have up to 264 marks between two blank lines and, where a table is laid out as a cell a line,
 * 772 lines. The limit of marks also keeps emphasis in emphasis less deep than a recursive walk of the tree can go.
 */
const mostLines = 1000
const mostMarks = 600
/** Longest run of `*`, `_` or `~` that can be emphasis; `****` is what converters write between two bold words. */
const longestEmphasis = 8
/** Longest run of backticks that can open a code span. One without a partner is the last of its length, so this many are sought in vain. */
const longestFence = 16
/** What `]` counts for: behind it the end of a link's title may be sought in all the rest of the paragraph. */
const linkEndCost = 5

/** At a mark of one sign, such as `[` or `&`. */
export const signLimit = limitMarks('planSignLimit')
/** At `]`. */
export const linkEndLimit = limitMarks('planLinkEndLimit', { cost: linkEndCost })
/** At a run of `*`, `_` or `~`. */
export const emphasisLimit = limitMarks('planEmphasisLimit', { longestRun: longestEmphasis })
/** At a run of backticks. */
export const codeLimit: Construct = {
  ...limitMarks('planCodeLimit', { longestRun: longestFence }),
  previous: (code) => code !== 96,
}

/** Counts a mark and leaves it to micromark; makes it text when it is too long, and with it the line when there are too many. */
function limitMarks(name: string, { longestRun = 0, cost = 1 } = {}): Construct {
  return {
    name,
    tokenize(effects, ok, nok) {
      let sign: Code = null
      let size = 0
      const start: State = (code) => {
        sign = code
        effects.enter('data')
        return take(code)
      }
      const take: State = (code) => {
        size++
        effects.consume(code)
        return longestRun > 0 ? goOn : decide
      }
      const goOn: State = (code) => (code === sign ? take(code) : decide(code))
      const decide: State = (code) => {
        if (longestRun > 0 && size > longestRun) return end(code)
        return spend(this, size * cost) ? takeLine(code) : nok(code)
      }
      const takeLine: State = (code) => {
        if (isLineEnd(code)) return end(code)
        effects.consume(code)
        return takeLine
      }
      const end: State = (code) => {
        effects.exit('data')
        return ok(code)
      }
      return start
    },
  }
}

/** Marks so far, by the tokenizer of a paragraph, heading or cell. */
const marks = new WeakMap<TokenizeContext, number>()

/** Counts signs of marks. Gives whether there are too many. */
function spend(context: TokenizeContext, count: number): boolean {
  const sum = (marks.get(context) ?? 0) + count
  marks.set(context, sum)
  return sum > mostMarks
}

/** micromark's codes below -2 are line ends, null is the end of the text. */
const isLineEnd = (code: Code) => code === null || code < -2

/** Lines of the paragraph that is being read, by document. */
const lines = new WeakMap<ParseContext, number>()

/** At the start of any block, and at every further line of a paragraph, where success ends the paragraph. */
export const lineLimit: Construct = {
  name: 'planLineLimit',
  tokenize(_, ok, nok) {
    const count = this.interrupt ? (lines.get(this.parser) ?? 1) + 1 : 1
    lines.set(this.parser, count)
    return count > mostLines ? ok : nok
  },
}
