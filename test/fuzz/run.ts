import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { asShipped } from '../../bench/bundle.js'

/** Two folders below the root, as this file is, so that paths beside `import.meta.url` hold. */
const outfile = 'node_modules/.kehoach-fuzz/fuzz.mjs'

// What is fuzzed is what ships, with its narrowed patterns.
await build({
  entryPoints: ['test/fuzz/fuzz.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'silent',
  plugins: [asShipped],
})
process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
