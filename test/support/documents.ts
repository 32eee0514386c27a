import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** The inputs of the fixtures, by name. */
export const fixtureInputs: readonly (readonly [name: string, text: string])[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const file = readdirSync(`${folder}${name}`).find((entry) => entry.startsWith('input.')) ?? ''
    return [name, readFileSync(`${folder}${name}/${file}`, 'utf8')] as const
  })
