import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Ignore } from 'ignore'
import type { Call } from '../command.js'
import { findRoot } from '../config/find-upward.js'
import { findFiles } from '../find-files.js'
import { readStandardInput } from '../read-input.js'
import { slashed } from '../slashed.js'
import { phrases, type Words } from '../words.js'

interface SelectedFiles {
  files: string[]
  problems: Words[]
}

/** The files that a command line names, those that git ignores left out unless they are named themselves. */
export async function selectFiles({ operands, options }: Call): Promise<SelectedFiles> {
  const listed =
    typeof options['files-from'] === 'string' ? await readList(options['files-from'], options.null === true) : []
  if ('vi' in listed) return { files: [], problems: [listed] }
  const named = [...operands, ...listed]
  const allowEmpty = options['allow-empty'] === true
  const { files, problems } = await findFiles(named, { allowEmpty })
  const own = new Set(named)
  if (options['no-ignore'] === true || files.every((file) => own.has(file))) return { files, problems }
  const isIgnored = await gitIgnore(process.cwd())
  const left = files.filter((file) => own.has(file) || !isIgnored(file))
  const nothingLeft = left.length === 0 && problems.length === 0 && !allowEmpty
  return { files: left, problems: nothingLeft ? [phrases.allIgnored(named.join(' '))] : problems }
}

async function readList(path: string, endsInNul: boolean): Promise<string[] | Words> {
  try {
    const bytes = path === '-' ? await readStandardInput() : readFileSync(path)
    const names = Buffer.from(bytes)
      .toString('utf8')
      .split(endsInNul ? '\0' : /\r?\n/)
    return names.filter((name) => name !== '')
  } catch (error) {
    return phrases.unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error))
  }
}

/** Tells what the `.gitignore` files of the repository leave out; outside of one, nothing. */
async function gitIgnore(cwd: string): Promise<(path: string) => boolean> {
  const root = findRoot(cwd)
  if (!existsSync(join(root, '.git'))) return () => false
  const { default: ignore } = await import('ignore')
  const lists = new Map<string, Ignore | null>()
  const listIn = (folder: string): Ignore | null => {
    const known = lists.get(folder)
    if (known !== undefined) return known
    const path = join(folder, '.gitignore')
    const list = statSync(path, { throwIfNoEntry: false })?.isFile() ? ignore().add(readFileSync(path, 'utf8')) : null
    lists.set(folder, list)
    return list
  }
  /** The list nearest to a path that speaks of it decides. */
  const decides = (path: string, isFolder: boolean): boolean => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = slashed(relative(folder, path))
      const { ignored, unignored } = listIn(folder)?.test(isFolder ? `${name}/` : name) ?? {
        ignored: false,
        unignored: false,
      }
      if (ignored || unignored) return ignored
      if (folder === root || dirname(folder) === folder) return false
    }
  }
  const folders = new Map<string, boolean>()
  const isOut = (folder: string): boolean => {
    if (folder === root || dirname(folder) === folder) return false
    const known = folders.get(folder) ?? (isOut(dirname(folder)) || decides(folder, true))
    folders.set(folder, known)
    return known
  }
  return (file) => {
    const path = resolve(cwd, file)
    const inside = !slashed(relative(root, path)).startsWith('../')
    return inside && (isOut(dirname(path)) || decides(path, false))
  }
}
