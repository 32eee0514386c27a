import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { findingsJsonSchema } from '../../../schema/findings-json-schema.js'
import type { Finding } from '../../../src/cli/check/finding.js'
import { formatNames } from '../../../src/cli/report/format-names.js'
import { formats } from '../../../src/cli/report/formats.js'
import { jobSummary } from '../../../src/cli/report/job-summary.js'
import type { FileReport, ReportContext, RunSummary } from '../../../src/cli/report/reporter.js'
import { mostResults } from '../../../src/cli/report/sarif.js'

const { resolve } = createRequire(import.meta.url)

const context: ReportContext = {
  locale: 'en',
  color: false,
  ascii: false,
  showPrivate: false,
  version: '1.2.3',
  fromRoot: (path) => `sub/${path}`,
  fails: (severity) => severity === 'error',
}
const summary: RunSummary = { files: 2, errors: 1, warnings: 1, infos: 0, suppressed: 1, baselined: 0 }

/** What a hostile document or file name may put into a report. */
const evil = `]]>&<"'\u001b[2J\u202e\u0000\ufffe%0A\r\n::error::x\u2028| **b** <img src=x> @all`

function finding(rest: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'numbering-gap',
    messageId: 'gap',
    data: { before: 'I.' },
    message: '"III." follows "I."',
    severity: 'error',
    path: 'a.md',
    start: { line: 2, column: 3, offset: 5 },
    end: { line: 2, column: 6, offset: 8 },
    related: [{ message: 'before', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }],
    nodePath: 'III',
    docs: 'docs/rules/numbering-gap.md',
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...rest,
  }
}

const text = 'I.\nA III. B'
const fix: Finding['fix'] = {
  safety: 'safe',
  edits: [{ start: { line: 2, column: 3, offset: 5 }, end: { line: 2, column: 6, offset: 8 }, text: 'II.' }],
}
const usual: FileReport[] = [
  {
    path: 'a.md',
    text,
    findings: [finding({ severity: 'warning' }), finding({ fix, fingerprint: 'f'.repeat(32) })],
    hidden: [{ finding: finding(), by: 'comment', reason: 'repealed' }],
  },
  { path: 'b.md', text, findings: [], hidden: [{ finding: finding(), by: 'baseline', reason: null }] },
]
const hostile: FileReport[] = [
  {
    path: `${evil}.md`,
    text: `I.\n${evil}`,
    findings: [
      finding({
        message: evil,
        path: `${evil}.md`,
        related: finding().related.map((one) => ({ ...one, message: evil })),
        data: { evil },
      }),
    ],
    hidden: [{ finding: finding({ message: evil, path: `${evil}.md` }), by: 'comment', reason: evil }],
  },
]
const none: FileReport[] = [{ path: 'a.md', text, findings: [], hidden: [] }]

function report(name: (typeof formatNames)[number], files: readonly FileReport[], rest: Partial<ReportContext> = {}) {
  const reporter = formats[name]({ ...context, ...rest })
  return files.map((file) => reporter.file(file)).join('') + reporter.end(summary)
}

const sets = { usual, hostile, 'without findings': none, 'without files': [] }
const eachSet = Object.entries(sets)

test.each(formatNames)('%s is the same twice and ends in a line end', (name) => {
  for (const files of Object.values(sets)) {
    const printed = report(name, files)
    expect(report(name, files)).toBe(printed)
    expect(printed === '' || printed.endsWith('\n')).toBe(true)
  }
})

describe('json', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(findingsJsonSchema())

  test.each(eachSet)('fits its schema: %s', (_, files) => {
    expect(validate(JSON.parse(report('json', files)))).toBe(true)
  })

  test('a key too many does not', () => {
    const printed = JSON.parse(report('json', usual))
    printed.files[0].findings[0].other = 1
    expect(validate(printed)).toBe(false)
  })
})

test('ndjson is one value a line, the summary last', () => {
  const lines = report('ndjson', hostile)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ type }) => type)).toEqual(['finding', 'summary'])
})

describe('sarif', () => {
  // It is written for draft 4, but uses nothing that draft 7 reads otherwise.
  const { $schema, id, ...schema } = JSON.parse(
    readFileSync(resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  )
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  test.each(eachSet)('fits the schema of SARIF 2.1.0: %s', (_, files) => {
    expect(validate(JSON.parse(report('sarif', files))) || validate.errors).toBe(true)
  })

  test('says what and where, from the root of the repository', () => {
    const [run] = JSON.parse(report('sarif', usual)).runs
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', tool: { driver: { semanticVersion: '1.2.3' } } })
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'error', 'error', 'warning'])
    expect(run.results[0]).toMatchObject({
      ruleId: 'numbering-gap',
      ruleIndex: 0,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sub/a.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 },
          },
        },
      ],
      partialFingerprints: { 'kehoach/v1': 'f'.repeat(32) },
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'II.' } }] }] }],
    })
    expect(run.results.flatMap((one: { suppressions?: object[] }) => one.suppressions ?? [])).toEqual([
      { kind: 'inSource', justification: 'repealed' },
      { kind: 'external' },
    ])
  })

  test('a path is written as a URI', () => {
    const [file] = usual
    const path = 'kế hoạch 1%.md'
    const findings = [finding({ path })]
    const [run] = JSON.parse(report('sarif', file ? [{ ...file, findings }] : [])).runs
    const { uri } = run.results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('sub/k%E1%BA%BF%20ho%E1%BA%A1ch%201%25.md')
  })

  test('stops where GitHub does, the gravest first', () => {
    const findings = Array.from({ length: mostResults + 5 }, (_, index) =>
      finding({ severity: index === mostResults + 4 ? 'error' : 'info' }),
    )
    const { results } = JSON.parse(report('sarif', [{ path: 'a.md', text, findings, hidden: [] }])).runs[0]
    expect(results).toHaveLength(mostResults)
    expect(results[0].level).toBe('error')
  })
})

describe('github', () => {
  test('commands, the gravest first', () => {
    expect(report('github', usual)).toBe(
      [
        '::error file=sub/a.md,line=2,col=3,endColumn=6,title=numbering-gap::"III." follows "I."',
        '::warning file=sub/a.md,line=2,col=3,endColumn=6,title=numbering-gap::"III." follows "I."',
        '',
      ].join('\n'),
    )
  })

  test('nothing in a document or a file name makes a command', () => {
    const lines = report('github', hostile).split('\n')
    expect(lines).toHaveLength(2)
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(lines[0] ?? '') ?? []
    expect(properties.replace(/file=|,line=|,col=|,endColumn=|,title=/g, '')).not.toMatch(/[:,]/)
    expect(message).not.toMatch(/[\r\n\u001b\u2028]|%(?!25)/)
  })

  test('the page of the job holds no Markdown but its own', () => {
    const page = jobSummary(
      hostile.flatMap(({ findings }) => findings),
      summary,
      'en',
    )
    expect(page.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3)
    expect(page.replace(/^### kehoach/, '')).not.toMatch(/[<>*`@\u001b\u202e]/)
    expect(jobSummary([], summary, 'vi')).not.toContain('|')
  })
})

test('gitlab is a list with what GitLab needs', () => {
  const issues = JSON.parse(report('gitlab', usual))
  expect(issues).toHaveLength(2)
  expect(issues[0]).toEqual({
    description: '"III." follows "I."',
    check_name: 'numbering-gap',
    fingerprint: '0123456789abcdef0123456789abcdef',
    severity: 'minor',
    location: { path: 'sub/a.md', lines: { begin: 2, end: 2 } },
  })
  expect(JSON.parse(report('gitlab', []))).toEqual([])
})

describe('junit', () => {
  test.each(eachSet)('is well-formed XML: %s', (_, files) => {
    expect(XMLValidator.validate(report('junit', files))).toBe(true)
  })

  test('holds only what XML allows', () => {
    expect(report('junit', hostile)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  })

  test('fails what fails the run, and passes a clean file', () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => /^test(?:suite|case)$/.test(name) })
    const { testsuites } = parser.parse(report('junit', usual))
    expect(testsuites).toMatchObject({ '@_tests': '3', '@_failures': '1' })
    const [first, second] = testsuites.testsuite
    expect(first.testcase.map((one: object) => 'failure' in one)).toEqual([false, true])
    expect(first.testcase[0]['system-out']).toContain('warning numbering-gap')
    expect(second).toMatchObject({ '@_name': 'b.md', testcase: [{ '@_name': 'kehoach' }] })
  })
})

describe('pretty and compact', () => {
  test('pretty shows place, words, help and fix', () => {
    expect(report('pretty', usual)).toContain(
      [
        'error[numbering-gap]: "III." follows "I."',
        '  a.md:2:3',
        '2 │ A III. B',
        '  │   ^^^',
        '  a.md:1:1: before',
        '1 │ I.',
        '  │ ^',
        '  = --fix makes it: "III" → "II."',
        '  = kehoach explain numbering-gap',
      ].join('\n'),
    )
    expect(report('pretty', usual)).toMatch(/\n1 error, 1 warning, 0 info in 2 files; 1 silenced\n$/)
    expect(report('pretty', usual, { ascii: true })).not.toContain('│')
  })

  test('colour is only colour', () => {
    const colored = report('pretty', usual, { color: true })
    expect(colored).toContain('\u001b[')
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(report('pretty', usual))
  })

  test.each(['pretty', 'compact'] as const)('%s lets nothing out of a document', (name) => {
    expect(report(name, hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]/)
    for (const line of report(name, hostile).split('\n')) expect(line).not.toMatch(/^::/)
  })

  test('a private finding is covered, in the frames of others too', () => {
    const line = 'Gửi về tran@gmail.com trước ngày 31/6/2028.'
    const span = (start: number, end: number) => ({
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    })
    const findings = [
      finding({
        ruleId: 'privacy-personal-email',
        message: 'private mailbox t…@gmail.com',
        related: [],
        ...span(7, 21),
      }),
      finding({ ruleId: 'date-impossible', related: [], ...span(33, 42) }),
    ]
    const files = [{ path: 'a.md', text: line, findings, hidden: [] }]
    expect(report('pretty', files)).toContain('1 │ Gửi về •••••••••••••• trước ngày 31/6/2028.')
    expect(report('pretty', files)).not.toContain('tran@')
    expect(report('pretty', files, { showPrivate: true })).toContain('tran@')
    for (const name of formatNames) expect(report(name, files)).not.toContain('tran@')
  })
})
