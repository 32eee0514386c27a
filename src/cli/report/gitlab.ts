import type { Severity } from '../../index.js'
import type { CreateReporter } from './reporter.js'

const severities: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
}

/** A Code Quality report of GitLab: the fingerprint tells it which findings are new. */
export const gitlab: CreateReporter = ({ fromRoot }) => {
  const issues: object[] = []
  return {
    file: ({ findings }) => {
      for (const { ruleId, message, severity, path, start, end, fingerprint } of findings) {
        issues.push({
          description: message,
          check_name: ruleId,
          fingerprint,
          severity: severities[severity],
          location: { path: fromRoot(path), lines: { begin: start.line, end: end.line } },
        })
      }
      return ''
    },
    end: () => `${JSON.stringify(issues, null, 2)}\n`,
  }
}
