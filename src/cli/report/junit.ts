import type { Finding } from '../check/finding.js'
import type { CreateReporter, FileReport, ReportContext } from './reporter.js'

/** JUnit XML: a suite for each file, a case for each finding, one that passes for a file without any. */
export const junit: CreateReporter = (context) => {
  const reports: Pick<FileReport, 'path' | 'findings'>[] = []
  return {
    file: ({ path, findings }) => {
      reports.push({ path, findings })
      return ''
    },
    end: () => {
      const all = reports.flatMap(({ findings }) => findings)
      const tests = reports.reduce((count, { findings }) => count + Math.max(1, findings.length), 0)
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="kehoach" tests="${tests}" failures="${failures(all, context)}">`,
        ...reports.map((report) => suite(report, context)),
        '</testsuites>',
        '',
      ].join('\n')
    },
  }
}

function suite({ path, findings }: Pick<FileReport, 'path' | 'findings'>, context: ReportContext): string {
  const name = escapeXml(path)
  const cases =
    findings.length === 0
      ? [`    <testcase name="kehoach" classname="${name}"/>`]
      : findings.map((finding) => testCase(finding, name, context))
  const count = `tests="${cases.length}" failures="${failures(findings, context)}"`
  return [`  <testsuite name="${name}" ${count}>`, ...cases, '  </testsuite>'].join('\n')
}

function testCase({ ruleId, message, severity, path, start }: Finding, name: string, { fails }: ReportContext): string {
  const place = `${start.line}:${start.column}`
  const text = escapeXml(`${path}:${place}: ${severity} ${ruleId} ${message}`)
  const inside = fails(severity)
    ? `<failure type="${ruleId}" message="${escapeXml(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return `    <testcase name="${ruleId} ${place}" classname="${name}">${inside}</testcase>`
}

function failures(findings: readonly Finding[], { fails }: ReportContext): number {
  return findings.filter(({ severity }) => fails(severity)).length
}

/** What XML 1.0 allows (section 2.2), and no sign that only pretends to be a letter. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const special = /[<>&"']/g

function escapeXml(text: string): string {
  return text.replace(illegal, '').replace(special, (sign) => `&#${sign.codePointAt(0)};`)
}
