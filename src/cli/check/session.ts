import { dirname, relative, resolve } from 'node:path'
import type { Call } from '../command.js'
import { type EffectiveConfig, effectiveConfig } from '../config/effective-config.js'
import { findRoot } from '../config/find-upward.js'
import { type Configs, loadConfigs } from '../config/load-configs.js'
import { problemWords } from '../config/problem.js'
import { slashed } from '../slashed.js'
import type { Locale } from '../words.js'
import type { RuleRequest } from './request.js'

/** What stays the same while many files are checked. */
export interface Session {
  cwd: string
  /** Root of the repository; reports for machines and fingerprints name files from here. */
  root: string
  locale: Locale
  /** What holds for the run as a whole. */
  config: EffectiveConfig
  /** What holds for one file, null when its configuration is wrong: that was said. */
  configFor(path: string | null): Promise<EffectiveConfig | null>
  fromRoot(path: string): string
}

/** Opens a session in the working folder; null when its configuration is wrong. */
export async function openSession(call: Call, request: RuleRequest): Promise<Session | null> {
  const cwd = process.cwd()
  const root = findRoot(cwd)
  const configs = loadConfigs(cwd, request.config)
  const said = new Set<string>()
  const configFor = (path: string | null) => readConfigFor(path, { cwd, configs, call, said })
  const config = await configFor(null)
  if (!config) return null
  return {
    cwd,
    root,
    locale: call.options.locale === undefined ? (config.locale.value ?? call.locale) : call.locale,
    config,
    configFor,
    fromRoot: (path) => (path.startsWith('<') ? path : slashed(relative(root, resolve(cwd, path)))),
  }
}

interface Source {
  cwd: string
  configs: Configs
  call: Call
  said: Set<string>
}

async function readConfigFor(path: string | null, { cwd, configs, call, said }: Source) {
  const absolute = path === null ? null : resolve(cwd, path)
  const { layers, problems } = await configs.in(absolute === null ? cwd : dirname(absolute))
  for (const problem of problems) {
    const words = problemWords(problem)
    if (!said.has(words.vi)) call.say(words)
    said.add(words.vi)
  }
  return problems.length > 0 ? null : effectiveConfig(layers, absolute)
}
