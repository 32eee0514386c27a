import type { Command } from '../command.js'
import { readRulePage } from '../package-file.js'

/** `kehoach explain`: the page of a rule. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain RULE',
  summary: { vi: 'giải thích một quy tắc', en: 'explain a rule' },
  operands: { least: 1, most: 1 },
  options: {},
  async run({ operands: [id = ''], locale, out, say }) {
    const page = readRulePage(id, locale)
    if (page !== null) {
      out(page)
      return 0
    }
    // All rules are loaded only to say which one may be meant.
    const { unknownRule } = await import('../check/request.js')
    const unknown = unknownRule(id)
    if (!unknown) throw new Error(`the page of ${id} is missing`)
    say(unknown)
    return 2
  },
}
