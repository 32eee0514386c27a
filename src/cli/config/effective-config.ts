import { relative } from 'node:path'
import type { Override, Profile, RuleSetting, Settings } from '../../lint.js'
import type { FailLevel } from '../check/check-options.js'
import { slashed } from '../slashed.js'
import type { Locale } from '../words.js'
import type { Layer } from './load-configs.js'
import type { ConfigOverride } from './read-config.js'

/** A value and the file that says it; null is the command line or the tool's own default. */
export interface Sourced<T> {
  value: T
  from: string | null
}

/** What holds for one file. */
export interface EffectiveConfig {
  layers: readonly string[]
  locale: Sourced<Locale | undefined>
  profile: Sourced<Profile>
  failOn: Sourced<FailLevel>
  maxWarnings: Sourced<number | undefined>
  baseline: Sourced<string | undefined>
  rules: ReadonlyMap<string, Sourced<RuleSetting>>
  /** Exceptions for parts of the plan, the later one wins. */
  overrides: readonly Override[]
  settings: Settings
}

/** A pattern as long as this is no pattern, and matching it may take long. */
const longestPattern = 4096

/** Puts together what the files of a chain say about one document; null is the unnamed standard input. */
export async function effectiveConfig(layers: readonly Layer[], path: string | null): Promise<EffectiveConfig> {
  const rules = new Map<string, Sourced<RuleSetting>>()
  const overrides: Override[] = []
  const settings = { units: new Set<string>(), places: new Set<string>(), abbreviations: new Set<string>() }
  const last = <K extends keyof Layer['config']>(key: K): Sourced<Layer['config'][K] | undefined> => {
    const layer = layers.findLast(({ config }) => config[key] !== undefined)
    return { value: layer?.config[key], from: layer?.name ?? null }
  }
  let profile: Sourced<Profile> = orDefault(last('profile'), 'default')
  const take = (given: ConfigOverride['rules'], from: string) => {
    for (const [id, value] of Object.entries(given ?? {})) rules.set(id, { value, from })
  }
  for (const { name, config } of layers) {
    take(config.rules, name)
    for (const list of ['units', 'places', 'abbreviations'] as const) {
      for (const one of config[list] ?? []) settings[list].add(one)
    }
  }
  for (const { name, folder, config } of layers) {
    for (const override of config.overrides ?? []) {
      if (!(await holdsFor(override, folder, path))) continue
      if (override.nodePath !== undefined) overrides.push({ nodePath: override.nodePath, rules: override.rules ?? {} })
      else {
        take(override.rules, name)
        if (override.profile) profile = { value: override.profile, from: name }
      }
    }
  }
  return {
    layers: layers.map(({ name }) => name),
    locale: last('locale'),
    profile,
    failOn: orDefault(last('failOn'), 'error'),
    maxWarnings: last('maxWarnings'),
    baseline: last('baseline'),
    rules,
    overrides,
    settings: {
      units: [...settings.units],
      places: [...settings.places],
      abbreviations: [...settings.abbreviations],
    },
  }
}

function orDefault<T>({ value, from }: Sourced<T | undefined>, otherwise: T): Sourced<T> {
  return value === undefined ? { value: otherwise, from: null } : { value, from }
}

async function holdsFor({ files }: ConfigOverride, folder: string, path: string | null): Promise<boolean> {
  if (!files) return true
  if (path === null) return false
  const patterns = files.filter((pattern) => pattern.length <= longestPattern)
  const { default: picomatch } = await import('picomatch')
  return patterns.length > 0 && picomatch(patterns, { dot: true })(slashed(relative(folder, path)))
}
