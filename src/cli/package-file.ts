import { readFileSync } from 'node:fs'

/** A file of the package itself; the built command line is `dist/cli.js`, one folder below the root. */
export function readPackageFile(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

/** The version of the package. */
export function packageVersion(): string {
  return JSON.parse(readPackageFile('package.json')).version
}
