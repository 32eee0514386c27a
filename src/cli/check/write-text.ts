import type { Words } from '../words.js'
import { checkPhrases } from './check-words.js'

/** Writes a file whole or not at all, with the mode it had; gives what to say when that cannot be done. */
export async function writeText(path: string, text: string): Promise<Words | null> {
  // Loaded here only: most runs write nothing.
  const { default: writeFileAtomic } = await import('write-file-atomic')
  try {
    await writeFileAtomic(path, text)
    return null
  } catch (error) {
    return checkPhrases.unwritable(path, (error as NodeJS.ErrnoException).code ?? String(error))
  }
}
