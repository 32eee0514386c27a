import {
  groupOf,
  type Profile,
  profileNames,
  type RuleSettings,
  type RuleSeverity,
  ruleSeverities,
  rules,
} from '../../lint.js'
import type { Call } from '../command.js'
import { configPhrases } from '../config/config-words.js'
import { noSuchRule } from '../near-rules.js'
import { nearestName } from '../nearest-name.js'
import { type FormatName, formatNames } from '../report/format-names.js'
import type { Words } from '../words.js'
import { type FailLevel, failLevels } from './check-options.js'
import { checkPhrases } from './check-words.js'

/** Which rules run and how, as the command line says it: over all configurations. */
export interface RuleRequest {
  profile: Profile | undefined
  rules: RuleSettings
  only: readonly string[] | undefined
  today: string | undefined
  config: string | null
}

/** Reads the options about rules; gives what is wrong with them. */
export function readRuleRequest({ options, lists }: Call): RuleRequest | Words {
  const settings: Record<string, RuleSeverity> = {}
  for (const given of lists.rule ?? []) {
    const [id = '', level] = given.split('=', 2)
    const severity = ruleSeverities.find((one) => one === level)
    if (!severity) return checkPhrases.badRule(given)
    const unknown = unknownRule(id)
    if (unknown) return unknown
    settings[id] = severity
  }
  const ids = rules.map(({ id }) => id)
  const groups = [...new Set(ids.map(groupOf))]
  const { select = [], only = [] } = lists
  for (const group of select) {
    if (!groups.includes(group)) return configPhrases.unknownGroup(group, nearestName(group, groups))
  }
  for (const id of only) {
    const unknown = unknownRule(id)
    if (unknown) return unknown
    // A rule that is asked for by name is wanted on.
    if (rules.find((rule) => rule.id === id)?.severity === 'off') settings[id] ??= 'warning'
  }
  const today = typeof options.today === 'string' ? options.today : undefined
  if (today !== undefined && !isDay(today)) return checkPhrases.badDay(today)
  return {
    profile: profileNames.find((one) => one === options.profile),
    rules: settings,
    only:
      select.length + only.length > 0
        ? ids.filter((id) => only.includes(id) || select.includes(groupOf(id)))
        : undefined,
    today,
    config: typeof options.config === 'string' ? options.config : null,
  }
}

export function unknownRule(id: string): Words | null {
  const ids = rules.map((rule) => rule.id)
  return ids.includes(id) ? null : noSuchRule(id, ids)
}

function isDay(given: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) return false
  const time = Date.parse(`${given}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given)
}

export interface Output {
  name: FormatName
  /** Null is standard output. */
  file: string | null
}

export interface CheckRequest extends RuleRequest {
  outputs: readonly Output[]
  failOn: FailLevel | undefined
  maxWarnings: number | undefined
  failFast: boolean
  fix: { dryRun: boolean; suggested: readonly string[] } | null
  baseline: string | undefined
  strictBaseline: boolean
  showPrivate: boolean
  ascii: boolean
}

/** Reads the options of `check`; gives what is wrong with them. */
export function readCheckRequest(call: Call, isTerminal: boolean): CheckRequest | Words {
  const { options, lists } = call
  const request = readRuleRequest(call)
  if ('vi' in request) return request
  const outputs = readOutputs(lists.format ?? [], isTerminal)
  if ('vi' in outputs) return outputs
  const maxWarnings = options['max-warnings']
  if (typeof maxWarnings === 'string' && !/^\d{1,9}$/.test(maxWarnings)) {
    return checkPhrases.badCount('--max-warnings', maxWarnings)
  }
  const suggested = (lists.suggested ?? []).flatMap((given) => given.split(','))
  for (const id of suggested) {
    const unknown = unknownRule(id)
    if (unknown) return unknown
    if (rules.find((rule) => rule.id === id)?.fix !== 'suggest') return checkPhrases.nothingToFix(id)
  }
  if (options.fix !== true && options['dry-run'] === true) return checkPhrases.needsFix('--dry-run')
  if (options.fix !== true && suggested.length > 0) return checkPhrases.needsFix('--suggested')
  return {
    ...request,
    outputs,
    failOn: failLevels.find((level) => level === options['fail-on']),
    maxWarnings: typeof maxWarnings === 'string' ? Number(maxWarnings) : undefined,
    failFast: options['fail-fast'] === true,
    fix: options.fix === true ? { dryRun: options['dry-run'] === true, suggested } : null,
    baseline: typeof options.baseline === 'string' ? options.baseline : undefined,
    strictBaseline: options['strict-baseline'] === true,
    showPrivate: options['show-private'] === true,
    ascii: options.ascii === true,
  }
}

function readOutputs(given: readonly string[], isTerminal: boolean): readonly Output[] | Words {
  const outputs: Output[] = []
  for (const one of given) {
    const cut = one.indexOf('=')
    const name = formatNames.find((format) => format === (cut < 0 ? one : one.slice(0, cut)))
    if (!name || cut === one.length - 1) return checkPhrases.badFormat(one, formatNames)
    outputs.push({ name, file: cut < 0 ? null : one.slice(cut + 1) })
  }
  if (outputs.filter(({ file }) => file === null).length > 1) return checkPhrases.twoFormats
  // People always get to read something, unless the only place for it is taken.
  if (outputs.every(({ file }) => file !== null))
    outputs.unshift({ name: isTerminal ? 'pretty' : 'compact', file: null })
  return outputs
}
