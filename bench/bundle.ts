import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { narrowClasses } from '../tsup.config.js'

/** Where the probes go. Inside `node_modules`, so that the peers they import are found. */
const probeFolder = 'node_modules/.cache/kehoach-bench'

/** What the build of the package does to the patterns of a source file. */
export const asShipped: Plugin = {
  name: 'as-shipped',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: narrowClasses(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }))
  },
}

/** Bundles every probe with the library: what is measured is compiled and in one file, as what ships. */
export async function bundleProbes(): Promise<void> {
  await build({
    entryPoints: readdirSync('bench/probes').map((file) => `bench/probes/${file}`),
    outdir: probeFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [asShipped],
  })
}

export const probePath = (name: string) => `${probeFolder}/${name}.mjs`

/** Size of the main entry with all that an import of it loads, minified and gzipped, in bytes. */
export async function mainEntrySize(): Promise<{ plain: number; gzipped: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/index.ts'],
    outdir: 'size',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    // As Rollup does; esbuild alone would write six bytes for each Vietnamese letter.
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    // Browsers must be able to load it: a Node built-in in here is an error.
    platform: 'browser',
    // What is imported only when needed becomes a file of its own.
    splitting: true,
    plugins: [asShipped],
  })
  const needed = new Set(
    Object.keys(metafile.outputs).filter((name) => metafile.outputs[name]?.entryPoint === 'src/index.ts'),
  )
  for (const name of needed) {
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === 'import-statement') needed.add(path)
  }
  const files = outputFiles.filter((file) => [...needed].some((name) => file.path.endsWith(name)))
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    plain: sum(files.map((file) => file.contents.length)),
    gzipped: sum(files.map((file) => gzipSync(file.contents, { level: 9 }).length)),
  }
}
