import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Example } from '../src/lint/example.js'
import type { Rule } from '../src/lint/rule.js'
import { rulePage } from './rule-page.js'

const folder = fileURLToPath(new URL('../src/lint/rules/', import.meta.url))

/** Every page of `docs/rules/`, by file name. */
export async function rulePages(): Promise<Map<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /-[\w-]+\.ts$/.test(file))
    .sort()
  const pages = new Map<string, string>()
  const index: Rule[] = []
  for (const file of files) {
    const { rule, examples } = (await import(pathToFileURL(`${folder}${file}`).href)) as {
      rule: Rule
      examples: readonly Example[]
    }
    index.push(rule)
    pages.set(`${rule.id}.md`, rulePage(rule, examples, 'en'))
    pages.set(`${rule.id}.vi.md`, rulePage(rule, examples, 'vi'))
  }
  pages.set('README.md', indexPage(index))
  return pages
}

/** The table of all rules. */
function indexPage(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, severity, fix, summary }) =>
        `| [${id}](${id}.md) ([vi](${id}.vi.md)) | ${severity} | ${fix ?? ''} | ${summary.en} |`,
    )
  const head = ['| Rule | Severity | Fix | What it asks |', '| --- | --- | --- | --- |']
  return `# Rules\n\nPrinted by \`npm run docs\` from \`src/lint/rules/\`. To add one: [HOWTO.md](HOWTO.md).\n\n${[...head, ...rows].join('\n')}\n`
}
