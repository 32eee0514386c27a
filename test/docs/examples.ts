import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { transform } from 'esbuild'
import ts from 'typescript'

/** A project of somebody else's that has the package and what its examples import. */
export function makeConsumer(): string {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kehoach-docs-')))
  for (const name of ['unified', 'remark-parse', 'vfile', '@types/node']) link(home, name, join('node_modules', name))
  link(home, 'kehoach', '.')
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  return home
}

function link(home: string, name: string, to: string): void {
  const at = join(home, 'node_modules', name)
  mkdirSync(dirname(at), { recursive: true })
  symlinkSync(resolve(to), at)
}

/** What an example prints; it runs against the built package, in the root of the repository. */
export async function runExample(home: string, name: string, code: string): Promise<string> {
  const file = join(home, `${name}.mjs`)
  writeFileSync(file, (await transform(code, { loader: 'ts', format: 'esm' })).code)
  return new Promise((done, fail) => {
    execFile(process.execPath, [file], { encoding: 'utf8', env: { NO_COLOR: '1' } }, (error, output) =>
      error ? fail(error) : done(output),
    )
  })
}

/** What the type checker says of examples. */
export function typeProblems(home: string, examples: readonly string[]): string[] {
  const files = examples.map((code, index) => {
    const file = join(home, `typed-${index}.ts`)
    writeFileSync(file, `${code}\nexport {}\n`)
    return file
  })
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(home, 'node_modules/@types')],
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
