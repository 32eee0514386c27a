import { type Dirent, readdir, statSync } from 'node:fs'
import { join } from 'node:path'

type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/**
 * Lists a folder for a walker that leaves links alone: a link to a file is shown as a file, so that it is read; one to
 * a folder stays a link, so that nobody walks out of the tree or in a circle.
 */
export function readFolder(folder: string, _options: { withFileTypes: true }, done: Done): void {
  readdir(folder, { withFileTypes: true }, (error, entries = []) => {
    for (const entry of entries) if (entry.isSymbolicLink() && isFile(join(folder, entry.name))) showAsFile(entry)
    done(error, entries)
  })
}

/** A link to nothing, or in a circle, is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function showAsFile(entry: Dirent): void {
  entry.isSymbolicLink = () => false
  entry.isFile = () => true
}
