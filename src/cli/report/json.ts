import type { Finding } from '../check/finding.js'
import type { CreateReporter, RunSummary } from './reporter.js'

/** What `--format json` prints; `schema/findings.schema.json` is its schema. */
interface JsonReport {
  schemaVersion: '1'
  tool: { name: 'kehoach'; version: string }
  summary: RunSummary
  files: { path: string; findings: readonly Finding[] }[]
}

/** One object with everything. */
export const json: CreateReporter = ({ version }) => {
  const files: JsonReport['files'] = []
  return {
    file: ({ path, findings }) => {
      files.push({ path, findings })
      return ''
    },
    end: (summary) => {
      const report: JsonReport = { schemaVersion: '1', tool: { name: 'kehoach', version }, summary, files }
      return `${JSON.stringify(report, null, 2)}\n`
    },
  }
}
