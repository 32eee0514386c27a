import type { Call, ExitCode } from '../command.js'
import { phrases } from '../words.js'
import { type BaselineEntry, printBaseline, readBaseline } from './baseline.js'
import { baselinePath } from './baseline-path.js'
import { checkFile } from './check-file.js'
import { checkPhrases } from './check-words.js'
import { eachDocument } from './each-document.js'
import { lintOptions } from './lint-options.js'
import { readRuleRequest } from './request.js'
import { openSession } from './session.js'
import { writeText } from './write-text.js'

const actions = ['write', 'prune']

/**
 * `write` records the findings of the files named, `prune` drops what they no longer have. Entries of other files stay,
 * and so do reasons.
 */
export async function runBaseline(call: Call): Promise<ExitCode> {
  const [action = '', ...files] = call.operands
  const request = readRuleRequest(call)
  const wrong = !actions.includes(action)
    ? phrases.wrongValue('baseline', action, actions)
    : 'vi' in request
      ? request
      : null
  if (wrong || 'vi' in request) {
    if (wrong) call.say(wrong)
    return 2
  }
  const session = await openSession(call, request)
  if (!session) return 2
  const given = typeof call.options.baseline === 'string' ? call.options.baseline : undefined
  const place = baselinePath(session, given)
  const old = readBaseline(place.path, place.name, action === 'write')
  if ('vi' in old) {
    call.say(old)
    return 2
  }
  const seen = new Set<string>()
  const found = new Map<string, BaselineEntry>()
  const code = await eachDocument({ ...call, operands: files }, session, async ({ document, name, config, faults }) => {
    const path = session.fromRoot(name)
    const options = { ...lintOptions(config, request, session.locale), onFault: faults.report }
    seen.add(path)
    for (const { print, finding } of checkFile(document, name, path, options).printed) {
      // What --fix mends need not be lived with.
      if (finding.fix?.safety === 'safe') continue
      const known = found.get(print)
      if (known) known.count++
      else found.set(print, { path, rule: finding.ruleId, fingerprint: print, count: 1 })
    }
    return true
  })
  if (code !== 0) return code
  const entries = action === 'write' ? written(old.entries, found, seen) : pruned(old.entries, found, seen)
  const problem = await writeText(place.path, printBaseline(entries))
  if (problem) {
    call.say(problem)
    return 2
  }
  const before = countOf([...old.entries.values()])
  call.say(
    action === 'write'
      ? checkPhrases.baselineWritten(countOf(entries), place.name)
      : checkPhrases.baselinePruned(before - countOf(entries), place.name),
  )
  return 0
}

type Entries = ReadonlyMap<string, BaselineEntry>

function written(old: Entries, found: Entries, seen: ReadonlySet<string>): BaselineEntry[] {
  const others = [...old.values()].filter(({ path }) => !seen.has(path))
  const now = [...found.values()].map((entry) => {
    const reason = old.get(entry.fingerprint)?.reason
    return reason === undefined ? entry : { ...entry, reason }
  })
  return [...others, ...now]
}

function pruned(old: Entries, found: Entries, seen: ReadonlySet<string>): BaselineEntry[] {
  return [...old.values()].flatMap((entry) => {
    const left = seen.has(entry.path) ? Math.min(entry.count, found.get(entry.fingerprint)?.count ?? 0) : entry.count
    return left > 0 ? [{ ...entry, count: left }] : []
  })
}

function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0)
}
