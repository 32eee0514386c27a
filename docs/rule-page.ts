import { type Example, readExample } from '../src/lint/example.js'
import { formatDiagnostic } from '../src/lint/format-diagnostic.js'
import type { LegalBasis, Rule } from '../src/lint/rule.js'
import { lintExample } from './lint-example.js'

type PageLocale = 'vi' | 'en'

const words = {
  vi: {
    why: 'Vì sao',
    help: 'Cần làm gì',
    basis: 'Căn cứ pháp lý',
    noBasis: 'Không có: đòi hỏi sự nhất quán, hoặc theo thông lệ.',
    from: (day: string) => `hiệu lực từ ${day}`,
    to: (day: string) => `đến ${day}`,
    regimes: 'Thể thức áp dụng',
    severity: 'Mức',
    fix: 'Tự sửa',
    fixes: { safe: 'an toàn (`--fix`)', suggest: 'gợi ý (`--fix --suggested`)', none: 'không' },
    options: 'Tùy chọn',
    silent: 'Không báo',
    reported: 'Bị báo',
    standard: 'mặc định',
  },
  en: {
    why: 'Why',
    help: 'What to do',
    basis: 'Legal ground',
    noBasis: 'None: plain consistency, or custom.',
    from: (day: string) => `in force from ${day}`,
    to: (day: string) => `until ${day}`,
    regimes: 'Regimes of form',
    severity: 'Severity',
    fix: 'Fix',
    fixes: { safe: 'safe (`--fix`)', suggest: 'suggested (`--fix --suggested`)', none: 'none' },
    options: 'Options',
    silent: 'Silent',
    reported: 'Reported',
    standard: 'default',
  },
} as const

/** The page of a rule, printed from its file: what it asks, why, on what ground, and its examples. */
export function rulePage(rule: Rule, examples: readonly Example[], locale: PageLocale): string {
  const say = words[locale]
  const profiles = Object.entries(rule.profiles ?? {}).map(([name, severity]) => `${name}: ${severity}`)
  const facts = [
    `${say.severity}: ${[`${rule.severity}`, ...profiles].join('; ')}`,
    `${say.fix}: ${say.fixes[rule.fix ?? 'none']}`,
    ...(rule.regimes ? [`${say.regimes}: ${rule.regimes.join(', ')}`] : []),
  ]
  const options = Object.entries(rule.options ?? {}).map(
    ([name, spec]) => `\`${name}\`: ${spec.summary[locale]} (${say.standard}: ${listed(spec.default)})`,
  )
  const silent = examples.filter(({ reports = [] }) => reports.length === 0)
  const reported = examples.filter(({ reports = [] }) => reports.length > 0)
  return [
    `# ${rule.id}`,
    rule.summary[locale],
    facts.map((fact) => `- ${fact}`).join('\n'),
    `## ${say.why}`,
    rule.why[locale],
    ...(rule.help ? [`## ${say.help}`, `${capital(rule.help[locale])}.`] : []),
    `## ${say.basis}`,
    rule.basis ? rule.basis.map((ground) => `- ${groundLine(ground, locale)}`).join('\n') : say.noBasis,
    ...(options.length > 0 ? [`## ${say.options}`, options.map((option) => `- ${option}`).join('\n')] : []),
    `## ${say.silent}`,
    ...silent.map(({ input }) => fence(input)),
    `## ${say.reported}`,
    ...reported.flatMap((example) => [fence(readExample(example.input).text), fence(findings(rule, example, locale))]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function findings(rule: Rule, example: Example, locale: PageLocale): string {
  const { text, found } = lintExample(rule, example, locale)
  return found.map((finding) => formatDiagnostic(finding, text, { locale })).join('\n\n')
}

function groundLine({ document, locator, from, to }: LegalBasis, locale: PageLocale): string {
  const days = [
    ...(from ? [words[locale].from(dayOf(from, locale))] : []),
    ...(to ? [words[locale].to(dayOf(to, locale))] : []),
  ]
  return `${document}, ${locator}${days.length > 0 ? ` (${days.join(', ')})` : ''}`
}

function dayOf(iso: string, locale: PageLocale): string {
  return locale === 'vi' ? iso.split('-').reverse().join('/') : iso
}

function listed(value: number | boolean | readonly string[]): string {
  return typeof value === 'object' ? value.map((one) => `\`${one}\``).join(', ') || '—' : `\`${value}\``
}

/** A carriage return is shown as its picture: it would be lost where a checkout turns line ends. */
function fence(text: string): string {
  return `\`\`\`text\n${text.replaceAll('\r', '␍')}\n\`\`\``
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
