import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from './words.js'

/** A file of the package itself; the built command line is `dist/cli.js`, one folder below the root. */
export function readPackageFile(path: string): string {
  return readFileSync(pathOf(path), 'utf8')
}

function pathOf(path: string): string {
  return join(import.meta.dirname, '..', path)
}

/** The page of a rule; null when there is none of that name. */
export function readRulePage(id: string, locale: Locale): string | null {
  const path = `docs/rules/${id}${locale === 'vi' ? '.vi' : ''}.md`
  return /^[a-z]+(?:-[a-z0-9]+)+$/.test(id) && existsSync(pathOf(path)) ? readPackageFile(path) : null
}

/** The version of the package. */
export function packageVersion(): string {
  return JSON.parse(readPackageFile('package.json')).version
}
