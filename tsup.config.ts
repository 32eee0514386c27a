import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

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
    onSuccess: () => writeScope('dist/lib', { type: 'module', sideEffects: false }),
  },
  {
    // The command line is one CommonJS file, calendar sums included: Node's loader of ES modules alone makes the start
    // of a process 6 % longer, and every further file is felt too.
    entry: { cli: 'src/cli/main.ts' },
    format: ['cjs'],
    outExtension: () => ({ js: '.js' }),
    noExternal: ['date-fns'],
    shims: true,
    splitting: false,
    treeshake: true,
    target: 'node20',
    onSuccess: () => writeScope('dist', { type: 'commonjs' }),
  },
])

/** Says which kind of module the `.js` files of a folder are. */
async function writeScope(folder: string, scope: object) {
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/package.json`, `${JSON.stringify(scope)}\n`)
}
