import { groupOf, rules } from '../../lint.js'
import type { Call, ExitCode } from '../command.js'
import { printJson } from '../print-json.js'
import { printTable } from '../terminal.js'
import { readRuleRequest } from './request.js'
import { openSession } from './session.js'
import { severityOf } from './severity-of.js'

const headers = {
  vi: ['Quy tắc', 'Mức', 'Sửa', 'Nội dung'],
  en: ['Rule', 'Severity', 'Fix', 'What it asks'],
}

/** Prints every rule with the severity that holds in this folder. */
export async function listRules(call: Call): Promise<ExitCode> {
  const request = readRuleRequest(call)
  if ('vi' in request) {
    call.say(request)
    return 2
  }
  const session = await openSession(call, request)
  if (!session) return 2
  const { config, locale } = session
  if (call.options.json === true) {
    printJson(
      call,
      rules.map((rule) => {
        const { check, severity: defaultSeverity, options = {}, ...papers } = rule
        const { options: setOptions, ...judged } = severityOf(rule, config, request)
        return { ...papers, group: groupOf(rule.id), defaultSeverity, options, ...judged, setOptions }
      }),
    )
    return 0
  }
  const rows = rules.map((rule) => [
    rule.id,
    severityOf(rule, config, request).severity,
    rule.fix ?? '',
    rule.summary[locale],
  ])
  printTable(call, headers[locale], rows, null)
  return 0
}
