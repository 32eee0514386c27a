import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder itself and those above it, up to the root of the repository, or of the file system outside of one. */
export function foldersUpward(folder: string): string[] {
  const folders = [folder]
  for (let at = folder; !existsSync(join(at, '.git')) && dirname(at) !== at; ) {
    at = dirname(at)
    folders.push(at)
  }
  return folders
}

/** The root of the repository that holds a folder; the folder itself when there is none. */
export function findRoot(folder: string): string {
  const last = foldersUpward(folder).at(-1) ?? folder
  return existsSync(join(last, '.git')) ? last : folder
}
