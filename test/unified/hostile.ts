/** Texts on which Markdown parsers are known to take time that grows with the square of the length, about 100 KB each. */
export const hostile: Readonly<Record<string, string>> = {
  'numbered headings and bullets': count(3000, (at) => `1.${at}. Nội dung\n\n- gạch đầu dòng\n\n`),
  'one long numbered list': count(3500, (at) => `${at}. Nội dung công việc\n`),
  'bullets, each deeper': count(430, (at) => `${' '.repeat(at)}- a\n`),
  'dashes and blanks': '- '.repeat(50_000),
  'signs of quotation': '>'.repeat(100_000),
  'lazy lines of a quotation': '> a\nb\n'.repeat(16_000),
  'bold that opens, then closes': '**a '.repeat(12_000) + 'b** '.repeat(12_000),
  'bold within words': 'a**b '.repeat(20_000),
  'two kinds of emphasis': '*a _b '.repeat(16_000),
  'stars alone': '*'.repeat(100_000),
  'stars on both sides': `${'*'.repeat(50_000)}a${'*'.repeat(50_000)}`,
  'links that open': '[a]('.repeat(25_000),
  'links in links': `${'['.repeat(25_000)}a${'](b)'.repeat(25_000)}`,
  'images in images': `${'!['.repeat(20_000)}a${'](b)'.repeat(20_000)}`,
  'references without a definition': '[a]'.repeat(33_000),
  definitions: '[a]: b\n'.repeat(14_000),
  'brackets that open': '['.repeat(100_000),
  'brackets that close': ']'.repeat(100_000),
  'backticks, each run longer': count(440, (at) => `${'`'.repeat(at + 1)} `),
  'sections of character data': 'a <![CDATA['.repeat(9000),
  'angle brackets': '<'.repeat(100_000),
  'autolinks that open': '<a:'.repeat(33_000),
  ampersands: '&'.repeat(100_000),
  'escaped stars': '\\*'.repeat(50_000),
  'underlined headings': 'a\n===\n'.repeat(16_000),
  'fences without an end': '```\n'.repeat(25_000),
  'number signs': '#'.repeat(100_000),
  'blank lines': '\n'.repeat(100_000),
  'carriage returns': '\r'.repeat(100_000),
  'one line': 'nội dung công việc '.repeat(5000),
  'marks upon marks': `a${'\u0323\u0302'.repeat(50_000)}`,
}

function count(times: number, write: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => write(at)).join('')
}
