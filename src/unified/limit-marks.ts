import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types'

/** Marks of one paragraph that are tried; what follows them is text. Real plans have at most 260 between two blank lines. */
const mostMarks = 1000
/** Longest run of `*` or `_` that can be emphasis; `****` is what converters write between two bold words. */
const longestEmphasis = 8
/** Longest run of backticks that can open a code span. */
const longestFence = 16

/**
 * Constructs that stand before micromark's own and make some marks plain text: 1 at a mark, 2 at a run of `*` or `_`,
 * 3 at a run of backticks.
 *
 * micromark seeks the partner of every `*` and `]` among all marks of the paragraph, and of every run of backticks in
 * all the rest of it. That is quadratic: 32 KB of `**a ` take eight seconds, 320 KB of backticks seven. With a limit on
 * the marks it is linear, and emphasis in emphasis ends before a recursive walk of the tree runs out of stack. A run of
 * n backticks without a partner is the last of its length, so each length is sought in vain at most once.
 */
export const markLimit: Construct = {
  name: 'planMarkLimit',
  tokenize(effects, ok, nok) {
    const isText = spend(this, 1)
    return (code) => {
      if (!isText) return nok(code)
      effects.enter('data')
      effects.consume(code)
      return (next) => {
        effects.exit('data')
        return ok(next)
      }
    }
  },
}

export const emphasisLimit: Construct = {
  name: 'planEmphasisLimit',
  tokenize(effects, ok, nok) {
    return takeRun(effects, (size) => (size > longestEmphasis || spend(this, size) ? ok : nok))
  },
}

export const codeLimit: Construct = {
  name: 'planCodeLimit',
  previous: (code) => code !== 96,
  tokenize(effects, ok, nok) {
    return takeRun(effects, (size) => (size > longestFence ? ok : nok))
  },
}

/** Marks so far, by the tokenizer of the paragraph, heading or cell. */
const spent = new WeakMap<TokenizeContext, number>()

/** Counts marks of a paragraph. Gives whether they are too many. */
function spend(context: TokenizeContext, count: number): boolean {
  const sum = (spent.get(context) ?? 0) + count
  spent.set(context, sum)
  return sum > mostMarks
}

/** Takes a run of one sign as text; `choose` says by its size whether that holds. */
function takeRun(effects: Parameters<Construct['tokenize']>[0], choose: (size: number) => State): State {
  let sign: Code = null
  let size = 0
  const run: State = (code) => {
    if (size > 0 && code !== sign) {
      effects.exit('data')
      return choose(size)(code)
    }
    if (size === 0) effects.enter('data')
    sign = code
    size++
    effects.consume(code)
    return run
  }
  return run
}
