import type { Command } from '../command.js'
import { readPackageFile } from '../package-file.js'
import { phrases } from '../words.js'

const schemas = ['plan', 'findings', 'config']

/** `kehoach schema`: the JSON Schemas of what `parse` and `check` print, and of a configuration. */
export const schema: Command = {
  name: 'schema',
  usage: 'schema [plan|findings|config]',
  summary: {
    vi: 'in JSON Schema của Plan, của báo cáo, của cấu hình',
    en: 'print the JSON Schema of a Plan, findings, configuration',
  },
  operands: { least: 0, most: 1 },
  options: {},
  run({ operands: [name = 'plan'], out, say }) {
    if (!schemas.includes(name)) {
      say(phrases.unknownSchema(name, schemas))
      return 2
    }
    out(readPackageFile(`schema/${name}.schema.json`))
    return 0
  },
}
