import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** The inputs of the fixtures, by name, with their files. */
export const fixtureInputs: readonly (readonly [name: string, text: string, path: string])[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const file = readdirSync(`${folder}${name}`).find((entry) => entry.startsWith('input.')) ?? ''
    const path = `${folder}${name}/${file}`
    return [name, readFileSync(path, 'utf8'), path] as const
  })

/** Every fixture: its name and its text. */
export const fixtureTexts: readonly (readonly [name: string, text: string])[] = fixtureInputs.map(
  ([name, text]) => [name, text] as const,
)
