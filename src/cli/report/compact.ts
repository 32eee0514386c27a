import { escapeControls } from '../../stages.js'
import type { CreateReporter } from './reporter.js'

/** A line each, for problem matchers: `plan.md:34:30: error date-impossible no such date, there is no month 16`. */
export const compact: CreateReporter = () => ({
  file: ({ findings }) =>
    findings
      .map(({ path, start, severity, ruleId, message }) => {
        const place = `${escapeControls(path)}:${start.line}:${start.column}`
        return `${place}: ${severity} ${ruleId} ${escapeControls(message)}\n`
      })
      .join(''),
  end: () => '',
})
