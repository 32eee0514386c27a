import type { Command } from '../command.js'
import { readPackageFile } from '../package-file.js'

/** `kehoach explain`: the page of a rule. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain RULE',
  summary: { vi: 'giải thích một quy tắc', en: 'explain a rule' },
  operands: { least: 1, most: 1 },
  options: {},
  async run({ operands: [id = ''], locale, out, say }) {
    const { unknownRule } = await import('../check/request.js')
    const unknown = unknownRule(id)
    if (unknown) {
      say(unknown)
      return 2
    }
    out(readPackageFile(`docs/rules/${id}${locale === 'vi' ? '.vi' : ''}.md`))
    return 0
  },
}
