import type { Severity } from '../../index.js'
import type { Finding } from '../check/finding.js'
import type { Locale } from '../words.js'

/** What became of one file. */
export interface FileReport {
  path: string
  text: string
  findings: readonly Finding[]
  /** Findings that a comment silences, or that the baseline knows. */
  hidden: readonly Hidden[]
}

export interface Hidden {
  finding: Finding
  by: 'comment' | 'baseline'
  reason: string | null
}

/** What became of the whole run. */
export interface RunSummary {
  files: number
  errors: number
  warnings: number
  infos: number
  suppressed: number
  baselined: number
}

export interface ReportContext {
  locale: Locale
  color: boolean
  ascii: boolean
  showPrivate: boolean
  /** Version of the tool. */
  version: string
  /** A path as those want it who look from the root of the repository. */
  fromRoot(path: string): string
  /** Whether a finding of this severity fails the run. */
  fails(severity: Severity): boolean
}

/** Makes a report, file by file. */
export interface Reporter {
  file(report: FileReport): string
  end(summary: RunSummary): string
}

export type CreateReporter = (context: ReportContext) => Reporter
