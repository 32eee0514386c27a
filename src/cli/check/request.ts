import { groupOf, type RuleSeverity, type RuleSettings, ruleSeverities, rules } from '../../lint.js'
import type { Call, OptionSpecs } from '../command.js'
import { failLevels, type FailLevel } from '../config/config-shape.js'
import { configPhrases } from '../config/config-words.js'
import { profileNames, type Profile } from '../../lint.js'
import { nearestName } from '../nearest-name.js'
import { type FormatName, formatNames } from '../report/formats.js'
import type { Words } from '../words.js'
import { checkPhrases } from './check-words.js'

/** Options that say which rules run and how. */
export const ruleOptions = {
  profile: {
    type: 'string',
    choices: profileNames,
    summary: { vi: 'kiểm tra cho việc gì', en: 'what the plans are checked for' },
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=LEVEL',
    summary: { vi: 'đặt mức cho một quy tắc', en: 'set the severity of a rule' },
  },
  select: {
    type: 'string',
    multiple: true,
    value: 'GROUP',
    summary: { vi: 'chỉ các quy tắc của nhóm', en: 'only the rules of a group' },
  },
  only: {
    type: 'string',
    multiple: true,
    value: 'ID',
    summary: { vi: 'chỉ quy tắc này', en: 'only this rule' },
  },
  today: {
    type: 'string',
    value: 'DATE',
    summary: { vi: 'ngày coi là hôm nay: 2028-06-30', en: 'the day that counts as today: 2028-06-30' },
  },
  config: {
    type: 'string',
    value: 'FILE',
    summary: { vi: 'dùng tệp cấu hình này', en: 'use this configuration' },
  },
} as const satisfies OptionSpecs

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
  return ids.includes(id) ? null : configPhrases.unknownRule(id, nearestName(id, ids))
}

function isDay(given: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(given)) return false
  const time = Date.parse(`${given}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(given)
}

/** Options that say what becomes of the findings. */
export const checkOptions = {
  ...ruleOptions,
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    summary: { vi: `dạng báo cáo: ${formatNames.join(' ')}`, en: `form of the report: ${formatNames.join(' ')}` },
  },
  'fail-on': {
    type: 'string',
    choices: failLevels,
    summary: { vi: 'trượt từ mức này (mặc định error)', en: 'level that fails the run (default error)' },
  },
  'max-warnings': {
    type: 'string',
    value: 'N',
    summary: { vi: 'trượt khi nhiều cảnh báo hơn thế', en: 'more warnings fail the run' },
  },
  'fail-fast': { type: 'boolean', summary: { vi: 'dừng ở tệp trượt đầu tiên', en: 'stop at the first file that fails' } },
  fix: { type: 'boolean', summary: { vi: 'sửa những chỗ sửa an toàn', en: 'mend what is safe to mend' } },
  'dry-run': { type: 'boolean', summary: { vi: 'với --fix: chỉ in chỗ sẽ sửa', en: 'with --fix: only print what would change' } },
  suggested: {
    type: 'string',
    multiple: true,
    value: 'ID,…',
    summary: { vi: 'với --fix: sửa cả theo đề nghị của quy tắc', en: 'with --fix: also what these rules suggest' },
  },
  baseline: { type: 'string', value: 'FILE', summary: { vi: 'danh sách lỗi cũ', en: 'the old findings' } },
  'strict-baseline': {
    type: 'boolean',
    summary: { vi: 'trượt khi lỗi cũ không còn', en: 'old findings that are gone fail the run' },
  },
  'show-private': { type: 'boolean', summary: { vi: 'hiện cả dữ liệu cá nhân', en: 'show personal data too' } },
  ascii: { type: 'boolean', summary: { vi: 'khung chỉ dùng ký tự ASCII', en: 'frames in ASCII only' } },
  'no-progress': { type: 'boolean', summary: { vi: 'không báo tiến độ', en: 'tell no progress' } },
} as const satisfies OptionSpecs

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
  progress: boolean
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
    progress: options['no-progress'] !== true,
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
  if (outputs.every(({ file }) => file !== null)) outputs.unshift({ name: isTerminal ? 'pretty' : 'compact', file: null })
  return outputs
}
