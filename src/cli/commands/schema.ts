import type { Command } from '../command.js'
import { readPackageFile } from '../package-file.js'
import { phrases } from '../words.js'

const schemas = ['plan']

/** `kehoach schema`: the JSON Schema that the output of `parse` keeps to. */
export const schema: Command = {
  name: 'schema',
  usage: 'schema [plan]',
  summary: { vi: 'in JSON Schema của Plan', en: 'print the JSON Schema of a Plan' },
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
