import { noteRoles } from '../../lexicon/role-words.js'

const roles: ReadonlyMap<string, string> = new Map(noteRoles)

/** The role that a word tells when it fills the brackets from `start` to `end`: `(chính)`; null for any other text. */
export const bracketRole = (key: string, start: number, end: number): string | null =>
  roles.get(key.slice(start, end)) ?? null
