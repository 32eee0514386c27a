import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { slashed } from '../slashed.js'
import { configPhrases } from './config-words.js'
import { foldersUpward } from './find-upward.js'
import type { ConfigProblem } from './problem.js'
import { type Config, readConfig } from './read-config.js'

export const configName = 'kehoach.config.json'

/** One file of a chain of configurations. */
export interface Layer {
  /** As people know it, from the folder they work in. */
  name: string
  folder: string
  config: Config
}

export interface Chain {
  /** Those extended first, the file itself last. */
  layers: readonly Layer[]
  problems: readonly ConfigProblem[]
}

export interface Configs {
  /** What holds in a folder. */
  in(folder: string): Promise<Chain>
}

/** Chains are short; a long one doubles at each step when every file names two. */
const mostExtends = 8

const none: Chain = { layers: [], problems: [] }

/** Finds and reads configurations, each once. `file` holds for all when it is given; else the nearest one upward. */
export function loadConfigs(cwd: string, file: string | null): Configs {
  const chains = new Map<string, Promise<Chain>>()
  const nearest = new Map<string, string | null>()
  const chainOf = (path: string) => {
    const known = chains.get(path) ?? readChain(path, cwd, [])
    chains.set(path, known)
    return known
  }
  const find = (folder: string): string | null => {
    const known = nearest.get(folder)
    if (known !== undefined) return known
    const found =
      foldersUpward(folder)
        .map((one) => join(one, configName))
        .find((path) => existsSync(path)) ?? null
    nearest.set(folder, found)
    return found
  }
  return {
    in: (folder) => {
      const path = file === null ? find(folder) : resolve(cwd, file)
      return path === null ? Promise.resolve(none) : chainOf(path)
    },
  }
}

const address = /^[a-z][a-z0-9+.-]+:/i

async function readChain(path: string, cwd: string, above: readonly string[]): Promise<Chain> {
  const name = slashed(relative(cwd, path))
  const folder = dirname(path)
  const { config, problems } = await readConfig(path, name)
  const layers: Layer[] = []
  const found = [...problems]
  for (const target of config.extends ?? []) {
    const complain = (words: ConfigProblem['words']) => found.push({ path: name, line: 1, column: 1, words })
    const next = resolve(folder, target)
    // `C:\…` is a drive, not an address.
    if (address.test(target) && !isAbsolute(target)) complain(configPhrases.remoteExtends(target))
    else if (next === path || above.includes(next) || above.length > mostExtends)
      complain(configPhrases.circularExtends(target))
    else {
      const chain = await readChain(next, cwd, [...above, path])
      layers.push(...chain.layers)
      found.push(...chain.problems)
    }
  }
  return { layers: [...layers, { name, folder, config }], problems: found }
}
