import { type readdir, statSync } from 'node:fs'
import { isAbsolute, posix } from 'node:path'
import { readFolder } from './linked-files.js'
import { phrases, type Words } from './words.js'

interface FoundFiles {
  /** In order of code units, each once. */
  files: string[]
  /** Operands that name nothing, or leave nothing. */
  problems: Words[]
}

/**
 * The files that operands name: files, folders, patterns, `-`; a leading `!` takes files out again. Links to files
 * are read, links to folders not followed.
 */
export async function findFiles(operands: string[], options: { allowEmpty: boolean }): Promise<FoundFiles> {
  const found = new Set<string>()
  const problems: Words[] = []
  for (const operand of operands.filter((one) => !one.startsWith('!'))) {
    const matches = await matchesOf(operand)
    if (matches.length === 0 && !options.allowEmpty) {
      problems.push(complaintFor(operand))
    }
    for (const match of matches) found.add(match)
  }
  for (const operand of operands.filter((one) => one.startsWith('!'))) {
    for (const match of await matchesOf(operand.slice(1))) found.delete(match)
  }
  if (operands.length > 0 && found.size === 0 && problems.length === 0 && !options.allowEmpty)
    problems.push(phrases.nothingLeft(operands.join(' ')))
  return { files: [...found].sort(), problems }
}

/** Why an operand gives no file. */
function complaintFor(operand: string): Words {
  if (kindOf(operand) === 'folder') return phrases.emptyFolder(operand)
  return magic.test(operand) ? phrases.nothingMatched(operand) : phrases.notFound(operand)
}

async function matchesOf(operand: string): Promise<string[]> {
  const kind = operand === '-' ? 'file' : kindOf(operand)
  if (kind === 'file') return [operand]
  if (kind === 'folder') return (await expand(documents, operand)).map((match) => posix.join(operand, match))
  return magic.test(operand) ? expand(operand, '.') : []
}

const documents = '**/*.{txt,md,markdown}'
const magic = /[*?{}[\]]/
/** Nobody means patterns as long as this, and matching them may take long. */
const longestPattern = 4096

/** A path that cannot even be looked at counts as a file: reading it will tell why. */
function kindOf(path: string): 'file' | 'folder' | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats ? (stats.isDirectory() ? 'folder' : 'file') : null
  } catch {
    return 'file'
  }
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  if (pattern.length > longestPattern) return []
  // Loaded here only: plain file names, the usual case, need no patterns.
  const { glob } = await import('tinyglobby')
  return glob(pattern, {
    cwd,
    absolute: isAbsolute(pattern),
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir: readFolder as typeof readdir },
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
}
