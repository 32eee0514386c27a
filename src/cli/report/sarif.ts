import type { Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../../index.js'
import type { Finding } from '../check/finding.js'
import type { Locale } from '../words.js'
import { gravestFirst } from './gravest-first.js'
import type { CreateReporter, Hidden } from './reporter.js'
import { ruleInfo } from './rule-info.js'

/** GitHub shows the first 5,000 results of a run and refuses files with 25,000. */
export const mostResults = 5000

const root = '%SRCROOT%'
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** SARIF 2.1.0 (OASIS), for code scanning. It holds no words of the document but those of the messages. */
export const sarif: CreateReporter = ({ version, locale, fromRoot }) => {
  const found: { finding: Finding; hidden: Hidden | null }[] = []
  return {
    file: ({ findings, hidden }) => {
      found.push(...findings.map((finding) => ({ finding, hidden: null })))
      found.push(...hidden.map((one) => ({ finding: one.finding, hidden: one })))
      return ''
    },
    end: () => {
      const shown = gravestFirst(found.map((one) => ({ ...one, severity: one.finding.severity }))).slice(0, mostResults)
      const ruleIds = [...new Set(shown.map(({ finding }) => finding.ruleId))].sort()
      const log: Log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: { name: 'kehoach', semanticVersion: version, rules: ruleIds.map((id) => descriptor(id, locale)) },
            },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { [root]: { description: { text: 'root of the repository' } } },
            results: shown.map(({ finding, hidden }) => resultOf(finding, hidden, ruleIds, fromRoot)),
          },
        ],
      }
      return `${JSON.stringify(log, null, 2)}\n`
    },
  }
}

function descriptor(id: string, locale: Locale): ReportingDescriptor {
  const rule = ruleInfo(id)
  if (!rule) return { id }
  const help = [rule.why[locale], rule.help?.[locale]].filter((words) => words !== undefined).join('\n')
  const level = rule.severity === 'off' ? 'none' : levels[rule.severity]
  return {
    id,
    shortDescription: { text: rule.summary[locale] },
    fullDescription: { text: rule.why[locale] },
    help: { text: help },
    defaultConfiguration: { level, enabled: rule.severity !== 'off' },
  }
}

function resultOf(
  finding: Finding,
  hidden: Hidden | null,
  ruleIds: string[],
  fromRoot: (path: string) => string,
): Result {
  const { ruleId, severity, message, path, related, fix, fingerprint } = finding
  const locate = (place: Pick<Finding, 'start' | 'end'>): PhysicalLocation => ({
    artifactLocation: { uri: uriOf(fromRoot(path)), uriBaseId: root },
    region: regionOf(place),
  })
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: locate(finding) }],
    ...(related.length > 0
      ? { relatedLocations: related.map((one) => ({ physicalLocation: locate(one), message: { text: one.message } })) }
      : {}),
    partialFingerprints: { 'kehoach/v1': fingerprint },
    ...(fix
      ? {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation: { uri: uriOf(fromRoot(path)), uriBaseId: root },
                  replacements: fix.edits.map((edit) => ({
                    deletedRegion: regionOf(edit),
                    insertedContent: { text: edit.text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
    ...(hidden
      ? {
          suppressions: [
            {
              kind: hidden.by === 'comment' ? ('inSource' as const) : ('external' as const),
              ...(hidden.reason ? { justification: hidden.reason } : {}),
            },
          ],
        }
      : {}),
  }
}

function regionOf({ start, end }: Pick<Finding, 'start' | 'end'>): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
