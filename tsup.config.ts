import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

/**
 * Blocks that hold every letter, mark and number a plan is matched by: Latin with all Vietnamese letters, combining
 * marks, raised figures, number forms, private-use bullets.
 */
const blocks = [
  [0, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
  [0x2150, 0x218b],
] as const
/** Where capitals and small letters take turns, each would be a range of its own: only those of Vietnamese are named. */
const cased = [
  [0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
] as const

const ranges = new Map<string, string>()

/** `\p{L}` as the ranges of those blocks. V8 takes milliseconds to build each Unicode class, microseconds for ranges. */
function rangesOf(name: string): string {
  const known = ranges.get(name)
  if (known) return known
  const member = new RegExp(`\\p{${name}}`, 'u')
  const hex = (code: number) => (code < 0xc0 ? `\\u${code.toString(16).padStart(4, '0')}` : String.fromCharCode(code))
  let text = ''
  for (const [first, last] of name === 'Lu' || name === 'Ll' ? cased : blocks) {
    let from = -1
    for (let code = first; code <= last + 1; code++) {
      const inside = code <= last && member.test(String.fromCharCode(code))
      if (inside && from < 0) from = code
      if (!inside && from >= 0) {
        text += from === code - 1 ? hex(from) : `${hex(from)}-${hex(code - 1)}`
        from = -1
      }
    }
  }
  ranges.set(name, text)
  return text
}

/** Stages whose patterns are narrowed. Reports and the normal form need the whole of Unicode. */
const narrowed = /[\\/]src[\\/](?:label|mention|plan|read|resolve|time|tree)[\\/]|[\\/]src[\\/]source[\\/]fold\.ts$/

/** Replaces Unicode classes in the patterns of a source file by ranges. Tests run the same, by vitest's configuration. */
export function narrowClasses(code: string, file: string): string {
  if (!narrowed.test(file) || !code.includes('p{')) return code
  return code
    .split('\n')
    .map((line) =>
      line.replace(/\\{1,2}p\{(L|Lu|Ll|M|N)\}/g, (_, name: string, at: number) =>
        insideClass(line, at) ? rangesOf(name) : `[${rangesOf(name)}]`,
      ),
    )
    .join('\n')
}

/** Whether a place of a line lies between the brackets of a character class. */
function insideClass(line: string, place: number): boolean {
  let inside = false
  for (let at = 0; at < place; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '[') inside = true
    else if (line[at] === ']') inside = false
  }
  return inside
}

const plugin: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'narrow-classes',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!narrowed.test(path)) return undefined
      return { contents: narrowClasses(await readFile(path, 'utf8'), path), loader: 'ts' }
    })
  },
}

/** Loads files of the package itself by `require`: a lone `import()` would start Node's loader of ES modules. */
function requireOwnFiles(code: string): string {
  return code.replace(/\bimport\(("\.\/[^"]+")\)/g, 'Promise.resolve(require($1))')
}

export default defineConfig([
  {
    entry: ['src/index.ts', 'src/stages.ts', 'src/schema.ts', 'src/lint.ts', 'src/unified.ts'],
    outDir: 'dist/lib',
    format: ['esm', 'cjs'],
    dts: true,
    // Without shared chunks every CommonJS entry would carry its own copy of the parser.
    splitting: true,
    sourcemap: true,
    treeshake: true,
    target: 'node20',
    esbuildPlugins: [plugin],
    onSuccess: () => writeScope('dist/lib', { type: 'module', sideEffects: false }),
  },
  {
    // The command line is CommonJS, calendar sums included: Node's loader of ES modules alone makes the start of a
    // process 6 % longer. What only some commands need stands in files of its own, so that the others do not read it;
    // names are kept, since a fault prints its stack.
    entry: { cli: 'src/cli/main.ts' },
    format: ['cjs'],
    outExtension: () => ({ js: '.js' }),
    noExternal: ['date-fns'],
    define: { 'import.meta.dirname': '__dirname' },
    splitting: true,
    minify: true,
    treeshake: true,
    target: 'node20',
    esbuildPlugins: [plugin],
    plugins: [{ name: 'require-own-files', renderChunk: (code) => ({ code: requireOwnFiles(code) }) }],
    onSuccess: () => writeScope('dist', { type: 'commonjs' }),
  },
])

/** Says which kind of module the `.js` files of a folder are. */
async function writeScope(folder: string, scope: object) {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/package.json`, `${JSON.stringify(scope)}\n`)
}
