import { rules } from '../../lint.js'
import type { Call, ExitCode } from '../command.js'
import { printJson } from '../print-json.js'
import { baselinePath } from './baseline-path.js'
import { readRuleRequest } from './request.js'
import { openSession } from './session.js'
import { severityOf } from './severity-of.js'

/** Prints all that holds for one file as JSON; a null `from` is the command line or the default of the tool. */
export async function showConfig(call: Call): Promise<ExitCode> {
  const request = readRuleRequest(call)
  if ('vi' in request) {
    call.say(request)
    return 2
  }
  const [path = ''] = call.operands
  const session = await openSession(call, request)
  const config = await session?.configFor(path)
  if (!session || !config) return 2
  const place = baselinePath(session, undefined)
  const { layers, locale, failOn, maxWarnings, baseline, overrides, settings } = config
  printJson(call, {
    file: path,
    files: layers,
    locale: { value: locale.value ?? null, from: locale.from },
    profile: request.profile ? { value: request.profile, from: null } : config.profile,
    failOn,
    maxWarnings: { value: maxWarnings.value ?? null, from: maxWarnings.from },
    baseline: { value: baseline.value ?? (place.isWanted ? place.name : null), from: baseline.from },
    rules: Object.fromEntries(rules.map((rule) => [rule.id, severityOf(rule, config, request)])),
    overrides,
    ...settings,
  })
  return 0
}
