import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Examples } from '../../src/lint/example.js'
import type { Rule } from '../../src/lint/rule.js'

interface RuleFile {
  /** Folder and name: `date/date-impossible`. */
  file: string
  rule: Rule
  examples: Examples<Rule>
}

const folder = fileURLToPath(new URL('../../src/lint/rules/', import.meta.url))

/** Every rule file, in the order of the names, with what it exports. */
export async function allRuleFiles(): Promise<RuleFile[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('index.ts'))
    .sort()
  return Promise.all(
    files.map(async (file) => {
      const { rule, examples } = await import(pathToFileURL(`${folder}${file}`).href)
      return { file: file.replace(/\.ts$/, ''), rule, examples }
    }),
  )
}
