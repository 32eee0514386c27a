import { severityWords } from '../../lint.js'
import { escapeControls } from '../../stages.js'
import type { Finding } from '../check/finding.js'
import type { Locale } from '../words.js'
import { gravestFirst } from './gravest-first.js'
import type { RunSummary } from './reporter.js'
import { summaryWords } from './summary-words.js'

/** Rows that anyone reads; GitHub takes 1 MiB. */
const mostRows = 100

const headers = { vi: ['Mức', 'Quy tắc', 'Chỗ', 'Nội dung'], en: ['Level', 'Rule', 'Place', 'Finding'] }

/** The page that GitHub shows beside a job: a table of the gravest findings, in Markdown. */
export function jobSummary(findings: readonly Finding[], summary: RunSummary, locale: Locale): string {
  const rows = gravestFirst(findings)
    .slice(0, mostRows)
    .map(({ severity, ruleId, path, start, message }) => [
      severityWords[locale][severity],
      ruleId,
      `${path}:${start.line}`,
      message,
    ])
  const lines = [headers[locale], headers[locale].map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
  const table = findings.length > 0 ? `\n${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n` : ''
  return `### kehoach\n\n${summaryWords(summary, locale)}\n${table}`
}

const active = /[\\`*_{}[\]<>()#+!|&~@:-]/g

/** Words as words: nothing in them is Markdown or HTML, and no name is called. */
function escapeCell(text: string): string {
  return escapeControls(text).replace(active, (sign) => `&#${sign.codePointAt(0)};`)
}
