import type { Words } from '../words.js'

/** Something wrong in a configuration: what, and where. */
export interface ConfigProblem {
  path: string
  line: number
  column: number
  words: Words
}

/** A problem as a sentence with its place. */
export function problemWords({ path, line, column, words }: ConfigProblem): Words {
  const place = `${path}:${line}:${column}: `
  return { vi: place + words.vi, en: place + words.en }
}
