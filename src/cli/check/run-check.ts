import { appendFileSync } from 'node:fs'
import type { Severity } from '../../index.js'
import type { Call, ExitCode } from '../command.js'
import { packageVersion } from '../package-file.js'
import { jobSummary } from '../report/job-summary.js'
import type { ReportContext, RunSummary } from '../report/reporter.js'
import { mostResults } from '../report/sarif.js'
import { usesColor } from '../terminal.js'
import { type Baseline, noBaseline, readBaseline, siftFindings } from './baseline.js'
import { baselinePath } from './baseline-path.js'
import { checkFile } from './check-file.js'
import { checkPhrases } from './check-words.js'
import { eachDocument } from './each-document.js'
import type { Finding } from './finding.js'
import { lintOptions } from './lint-options.js'
import { mendDocument } from './mend-document.js'
import { openOutputs } from './outputs.js'
import { type CheckRequest, type Output, readCheckRequest } from './request.js'
import { openSession, type Session } from './session.js'

/** `kehoach check`: validates many documents in one process. */
export async function runCheck(call: Call): Promise<ExitCode> {
  const request = readCheckRequest(call, process.stdout.isTTY === true)
  if ('vi' in request) {
    call.say(request)
    return 2
  }
  const session = await openSession(call, request)
  if (!session) return 2
  const place = baselinePath(session, request.baseline)
  const baseline = place.isWanted ? readBaseline(place.path, place.name, place.mayLack) : noBaseline
  if ('vi' in baseline) {
    call.say(baseline)
    return 2
  }
  return checkAll(call, request, session, { ...baseline, name: place.name })
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

async function checkAll(
  call: Call,
  request: CheckRequest,
  session: Session,
  baseline: Baseline & { name: string },
): Promise<ExitCode> {
  const { locale, config, fromRoot } = session
  const failOn = request.failOn ?? config.failOn.value
  const maxWarnings = request.maxWarnings ?? config.maxWarnings.value ?? Number.POSITIVE_INFINITY
  const summary: RunSummary = { files: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, baselined: 0 }
  const fails = (severity: Severity) =>
    ranks[severity] >= ranks[failOn] || (severity === 'warning' && summary.warnings > maxWarnings)
  const isTextToPrint = request.fix !== null && (request.fix.dryRun || call.operands.includes('-'))
  const print = isTextToPrint ? (text: string) => void process.stderr.write(text) : call.out
  const contextFor = ({ file }: Output): ReportContext => ({
    locale,
    color: file === null && usesColor(call.options.color, process.env, process.stdout.isTTY === true),
    ascii: request.ascii,
    showPrivate: request.showPrivate,
    version: packageVersion(),
    fromRoot,
    fails,
  })
  const outputs = openOutputs(call, request.outputs, print, contextFor)
  const all: Finding[] = []
  let isFailed = false
  let gone = 0

  const code = await eachDocument(call, session, async ({ document, path, name, config: own, faults }) => {
    const options = { ...lintOptions(own, request, locale), onFault: faults.report }
    const { fix } = request
    const mended = fix ? await mendDocument(document, path, name, options, fix, call) : { document, sound: true }
    if (!mended.sound) faults.count++
    const { printed, silenced } = checkFile(mended.document, name, fromRoot(name), options)
    const sifted = siftFindings(printed, fromRoot(name), baseline)
    const known = sifted.known.map(({ finding, reason }) => ({ finding, by: 'baseline' as const, reason }))
    summary.files++
    summary.suppressed += silenced.length
    summary.baselined += known.length
    gone += sifted.gone
    for (const { severity, known: isOld } of sifted.shown) {
      if (isOld) continue
      if (severity === 'error') summary.errors++
      else if (severity === 'warning') summary.warnings++
      else summary.infos++
      isFailed ||= ranks[severity] >= ranks[failOn]
    }
    isFailed ||= summary.warnings > maxWarnings
    all.push(...sifted.shown)
    outputs.file({ path: name, text: mended.document.text, findings: sifted.shown, hidden: [...silenced, ...known] })
    return !(request.failFast && isFailed)
  })

  const isWritten = await outputs.end(summary)
  if (summary.baselined > 0 && !request.outputs.some(tellsCounts))
    call.say(checkPhrases.knownPassed(summary.baselined, baseline.name))
  if (gone > 0) call.say(checkPhrases.goneEntries(gone, baseline.name))
  if (summary.warnings > maxWarnings) call.say(checkPhrases.tooManyWarnings(summary.warnings, maxWarnings))
  tellLimits(call, request, all, summary, session)
  if (code !== 0 || !isWritten) return 2
  return isFailed || (request.strictBaseline && gone > 0) ? 1 : 0
}

/** Whether a report on standard output says itself how many findings it does not show. */
function tellsCounts({ name, file }: Output): boolean {
  return file === null && (name === 'pretty' || name === 'json' || name === 'ndjson')
}

/** What the reports of machines cannot say, and what GitHub wants beside them. */
function tellLimits(
  call: Call,
  { outputs }: CheckRequest,
  all: Finding[],
  summary: RunSummary,
  { locale }: Session,
): void {
  if (outputs.some(({ name }) => name === 'sarif') && all.length > mostResults) {
    call.say(checkPhrases.sarifCut(all.length, mostResults))
  }
  const page = process.env.GITHUB_STEP_SUMMARY
  if (page && outputs.some(({ name }) => name === 'github')) {
    try {
      appendFileSync(page, jobSummary(all, summary, locale))
    } catch (error) {
      call.say(checkPhrases.unwritable(page, (error as NodeJS.ErrnoException).code ?? String(error)))
    }
  }
}
