import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../fixtures/', import.meta.url)

/** Every fixture: its name and its text. */
export const fixtureTexts: readonly (readonly [name: string, text: string])[] = readdirSync(folder, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const input = readdirSync(new URL(`${name}/`, folder)).find((file) => file.startsWith('input.')) ?? ''
    return [name, readFileSync(new URL(`${name}/${input}`, folder), 'utf8')] as const
  })
