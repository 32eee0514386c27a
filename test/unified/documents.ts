import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A plan of the project's own or a real one. */
export interface Document {
  name: string
  text: string
}

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
/** Real plans. They are no part of the project and lie beside it where there are any. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/plans/', import.meta.url))

/** Every plan that there is to read here. */
export const documents: readonly Document[] = [
  ...readdirSync(fixtures).flatMap((name) => read(`${fixtures}${name}/`, name)),
  ...(existsSync(corpus) ? read(corpus, 'corpus') : []),
]

function read(folder: string, name: string): Document[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') || /^(?!diagnostics|tree).*\.txt$/.test(file))
  return files.map((file) => ({ name: `${name}/${file}`, text: readFileSync(folder + file, 'utf8') }))
}
