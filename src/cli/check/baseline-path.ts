import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { baselineName } from './baseline.js'
import type { Session } from './session.js'

interface BaselinePath {
  path: string
  /** As people know it. */
  name: string
  /** Whether it is used at all: it is named, or it is there. */
  isWanted: boolean
  /** Whether it may be missing still. */
  mayLack: boolean
}

/** The baseline that is named, on the command line or in the configuration; else the one at the root of the project. */
export function baselinePath({ cwd, root, config }: Session, given: string | undefined): BaselinePath {
  if (given !== undefined) return { path: resolve(cwd, given), name: given, isWanted: true, mayLack: false }
  const { value, from } = config.baseline
  if (value !== undefined) {
    return { path: resolve(cwd, dirname(from ?? ''), value), name: value, isWanted: true, mayLack: true }
  }
  const path = join(root, baselineName)
  return { path, name: baselineName, isWanted: existsSync(path), mayLack: true }
}
