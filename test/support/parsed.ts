import { inspectTree, type ParseResult, parsePlan } from '../../src/index.js'
import { toTokens } from '../../src/tree/tokens.js'
import { jsonProblems, tokenProblems, treeProblems } from './invariants.js'
import { planProblems } from './plan-problems.js'

/** The first of what is wrong: enough to read, and a broken file says the same thing hundreds of times. */
const most = 12

/** Everything that no parse of any text may show; an empty list when all holds. */
export function allProblems(text: string, result: ParseResult = parsePlan(text)): string[] {
  return [
    ...first('tree', treeProblems(text, result.tree)),
    ...first('tokens', tokenProblems(text, toTokens(result.tree, text.length))),
    ...first('plan', planProblems(text, result.plan, result.tree)),
    ...first('json', jsonProblems(result)),
    ...first('inspect', inspectTree(result.tree).endsWith('\n') ? [] : ['does not end with a line end']),
  ]
}

function first(what: string, problems: readonly string[]): string[] {
  const shown = problems.slice(0, most).map((problem) => `${what}: ${problem}`)
  return problems.length > most ? [...shown, `${what}: … ${problems.length - most} more`] : shown
}
