import type { Command, OptionSpecs } from './command.js'
import { commonOptions, valueName } from './read-arguments.js'
import type { Locale } from './words.js'

const headings = {
  vi: {
    usage: 'Cách dùng',
    command: 'LỆNH',
    commands: 'Lệnh',
    options: 'Tùy chọn',
    common: 'Tùy chọn chung',
    files: 'FILES',
  },
  en: {
    usage: 'Usage',
    command: 'COMMAND',
    commands: 'Commands',
    options: 'Options',
    common: 'Common options',
    files: 'FILES',
  },
}

const about = {
  vi: 'kehoach đọc kế hoạch hành chính thành dữ liệu: ai làm gì, đến bao giờ, theo văn bản nào.',
  en: 'kehoach turns Vietnamese administrative plans into data: who does what, by when, on which ground.',
}

const files = {
  vi: 'FILES là tệp, thư mục (các tệp .txt .md .markdown trong đó), mẫu tên trong dấu nháy, hoặc - cho đầu vào chuẩn.',
  en: 'FILES are files, folders (their .txt .md .markdown files), quoted patterns, or - for standard input.',
}

/** The help of the whole program. */
export function helpOfAll(commands: readonly Command[], locale: Locale): string {
  const words = headings[locale]
  return [
    about[locale],
    `${words.usage}: kehoach ${words.command} [${words.options.toUpperCase()}]`,
    block(
      words.commands,
      commands.map((command) => [command.usage, command.summary[locale]]),
    ),
    block(words.common, optionRows(commonOptions, locale)),
    files[locale],
  ].join('\n\n')
}

/** The help of one command. */
export function helpOfCommand(command: Command, locale: Locale): string {
  const words = headings[locale]
  const options = optionRows(command.options, locale)
  return [
    `kehoach ${command.name}: ${command.summary[locale]}`,
    `${words.usage}: kehoach ${command.usage}`,
    ...(options.length > 0 ? [block(words.options, options)] : []),
    block(words.common, optionRows(commonOptions, locale)),
    ...(command.usage.includes('FILES') ? [files[locale]] : []),
  ].join('\n\n')
}

function optionRows(specs: OptionSpecs, locale: Locale): string[][] {
  return Object.entries(specs).map(([name, spec]) => [
    `${spec.short ? `-${spec.short}, ` : ''}--${name}${spec.type === 'string' ? ` ${valueName(spec)}` : ''}`,
    spec.summary[locale],
  ])
}

function block(heading: string, rows: string[][]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length))
  return [heading, ...rows.map(([left = '', right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n')
}
