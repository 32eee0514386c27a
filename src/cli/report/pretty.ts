import pc from 'picocolors'
import type { Severity } from '../../index.js'
import { codeFrame, severityWords } from '../../lint.js'
import { escapeControls } from '../../stages.js'
import type { Finding } from '../check/finding.js'
import { maskPrivate } from './mask-private.js'
import type { CreateReporter, ReportContext } from './reporter.js'
import { ruleInfo } from './rule-info.js'
import { summaryWords } from './summary-words.js'

/** For people: level, rule, sentence, the words with carets under them, and what to do. */
export const pretty: CreateReporter = (context) => ({
  file: ({ text, findings, hidden }) => {
    if (findings.length === 0) return ''
    const shown = context.showPrivate ? text : maskPrivate(text, [...findings, ...hidden.map(({ finding }) => finding)])
    return findings.map((finding) => `${formatFinding(finding, shown, context)}\n\n`).join('')
  },
  end: (summary) => `${summaryWords(summary, context.locale)}\n`,
})

const fixWords = {
  vi: { safe: 'sửa được bằng --fix', suggest: 'nên sửa', add: 'thêm', drop: 'bỏ' },
  en: { safe: '--fix makes it', suggest: 'suggested', add: 'add', drop: 'drop' },
}

function formatFinding(finding: Finding, text: string, context: ReportContext): string {
  const { ruleId, message, severity, path, related } = finding
  const { locale, color } = context
  const paint = painter(severity, color)
  const rule = ruleInfo(ruleId)
  const help = rule?.help?.[locale]
  return [
    `${paint.level(`${severityWords[locale][severity]}[${ruleId}]`)}: ${escapeControls(message)}`,
    ...placeLines(path, finding, '', text, context),
    ...related.flatMap((other) => placeLines(path, other, `: ${escapeControls(other.message)}`, text, context)),
    ...(help ? [`  = ${help}`] : []),
    ...fixLines(finding, text, context),
    `  = ${paint.dim(`kehoach explain ${ruleId}`)}`,
  ].join('\n')
}

function placeLines(
  path: string,
  { start, end }: Pick<Finding, 'start' | 'end'>,
  words: string,
  text: string,
  { ascii, color }: ReportContext,
): string[] {
  const place = `  ${escapeControls(path)}:${start.line}:${start.column}${words}`
  const [source = '', carets = ''] = codeFrame(text, { start, end }, { ascii }).split('\n')
  return [place, source, color ? carets.replace(/\^+/, (found) => pc.createColors(true).cyan(found)) : carets]
}

/** What a small fix puts in the place of what. */
function fixLines({ fix }: Finding, text: string, { locale }: ReportContext): string[] {
  const [edit, ...more] = fix?.edits ?? []
  if (!fix || !edit) return []
  const words = fixWords[locale]
  const before = text.slice(edit.start.offset, edit.end.offset)
  const isShort = more.length === 0 && before.length + edit.text.length <= 60
  return [`  = ${words[fix.safety]}${isShort ? `: ${changeWords(before, edit.text, words)}` : ''}`]
}

function changeWords(before: string, after: string, { add, drop }: { add: string; drop: string }): string {
  if (before === '') return `${add} ${quoted(after)}`
  return after === '' ? `${drop} ${quoted(before)}` : `${quoted(before)} → ${quoted(after)}`
}

function quoted(text: string): string {
  return `"${escapeControls(text)}"`
}

function painter(severity: Severity, color: boolean) {
  const { bold, red, yellow, blue, dim } = pc.createColors(color)
  const hue = { error: red, warning: yellow, info: blue }[severity]
  return { level: (text: string) => bold(hue(text)), dim }
}
