import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { narrowClasses } from '../../tsup.config.js'

/** A pattern as it ships, with its Unicode classes narrowed. */
export interface Pattern {
  source: string
  flags: string
  /** Where it is written, or the module that makes it. */
  from: string
}

/** Doors through which every module of the library is reached. */
const doors = [
  () => import('../../src/index.js'),
  () => import('../../src/stages.js'),
  () => import('../../src/schema.js'),
  () => import('../../src/lint.js'),
  () => import('../../src/unified.js'),
  () => import('../../src/cli/run-cli.js'),
]

/** All patterns of `src/`: those written out, and those that modules make out of words when they are loaded. */
export async function gatherPatterns(): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>()
  for (const pattern of [...writtenPatterns(), ...(await madePatterns())]) {
    const key = `/${pattern.source}/${pattern.flags}`
    if (!patterns.has(key)) patterns.set(key, pattern)
  }
  return [...patterns.values()]
}

function writtenPatterns(): Pattern[] {
  const patterns: Pattern[] = []
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue
    const file = `src/${name.replaceAll('\\', '/')}`
    const code = narrowClasses(readFileSync(file, 'utf8'), file)
    const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true)
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
        patterns.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          from: `${file}:${line}`,
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return patterns
}

/** Patterns made by `new RegExp(…)` while the modules load; this file must not have loaded them before. */
async function madePatterns(): Promise<Pattern[]> {
  const patterns: Pattern[] = []
  const Plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget)
      const from = new Error().stack?.split('\n').find((line) => line.includes('/src/')) ?? ''
      if (from !== '')
        patterns.push({ source: made.source, flags: made.flags, from: from.replace(/^.*\/src\//, 'src/') })
      return made
    },
  })
  try {
    for (const open of doors) await open()
  } finally {
    globalThis.RegExp = Plain
  }
  return patterns
}
