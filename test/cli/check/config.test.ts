import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { jsonSchemas, printSchema } from '../../../schema/json-schemas.js'
import { effectiveConfig } from '../../../src/cli/config/effective-config.js'
import { loadConfigs } from '../../../src/cli/config/load-configs.js'
import { readConfig } from '../../../src/cli/config/read-config.js'
import { repositoryWith } from './folder.js'

const validate = new Ajv2020({ strict: false }).compile(jsonSchemas['config.schema.json']?.() ?? {})

function read(text: string) {
  const folder = repositoryWith({ 'kehoach.config.json': text })
  return readConfig(join(folder, 'kehoach.config.json'), 'c.json')
}

async function problemsOf(text: string) {
  const { problems } = await read(text)
  return problems.map(({ line, column, words }) => `${line}:${column} ${words.en}`)
}

describe('schemas', () => {
  test.each(Object.entries(jsonSchemas))('schema/%s is fresh (npm run schema)', (name, schema) => {
    expect(readFileSync(`schema/${name}`, 'utf8')).toBe(printSchema(schema()))
  })
})

describe('what is right', () => {
  test.each([
    ['nothing', {}],
    [
      'everything',
      {
        $schema: './config.schema.json',
        locale: 'en',
        profile: 'issued',
        failOn: 'warning',
        maxWarnings: 0,
        rules: { 'numbering-gap': 'off', 'privacy-personal-email': ['info', { hosts: ['vidu.vn'] }] },
        overrides: [
          { files: '*.md', profile: 'draft' },
          { nodePath: 'I.1', reason: 'bản cũ', rules: {} },
        ],
        units: ['Sở Y tế'],
        places: 'Hồng Lam',
        abbreviations: [],
        baseline: 'cu.json',
      },
    ],
    ['a severity in a list', { rules: { 'numbering-gap': ['off'] } }],
  ])('%s', async (_, config) => {
    expect(await problemsOf(JSON.stringify(config))).toEqual([])
    expect(validate(config)).toBe(true)
  })

  test('comments, a comma too many, a byte order mark', async () => {
    expect(await problemsOf('\ufeff{\n  // lời chú\n  "locale": "vi", /* nữa */\n}')).toEqual([])
  })
})

describe('what is wrong is told with its place, and the JSON Schema refuses it too', () => {
  test.each([
    ['a misspelt key', { profil: 'draft' }, '1:2 no such key "profil"; did you mean "profile"?'],
    ['a key like none', { xyzzy: 1 }, '1:2 no such key "xyzzy"'],
    ['a name from a prototype', JSON.parse('{"__proto__": 1}'), '1:2 no such key "__proto__"'],
    ['another name from a prototype', { constructor: 1 }, '1:2 no such key "constructor"'],
    [
      'a misspelt rule',
      { rules: { 'numbering-gaps': 'off' } },
      '1:11 no such rule "numbering-gaps"; did you mean "numbering-gap"? (see kehoach rules)',
    ],
    [
      'a misspelt severity',
      { rules: { 'numbering-gap': 'warn' } },
      '1:27 "warn" does not fit; choose off, info, warning, error',
    ],
    [
      'a severity that is none',
      { rules: { 'numbering-gap': 2 } },
      '1:27 must be a severity, or a severity and options: "warning", ["warning", {…}]',
    ],
    [
      'an empty list for a severity',
      { rules: { 'numbering-gap': [] } },
      '1:27 must be a severity, or a severity and options: "warning", ["warning", {…}]',
    ],
    [
      'an option that the rule lacks',
      { rules: { 'numbering-gap': ['off', { most: 1 }] } },
      '1:35 the rule "numbering-gap" has no option "most"',
    ],
    [
      'an option of another kind',
      { rules: { 'privacy-personal-email': ['off', { hosts: 'vidu.vn' }] } },
      '1:52 the option "hosts" must be a list of strings',
    ],
    ['a text where a list stands', { overrides: 'x' }, '1:14 must be a list'],
    ['a number where a text stands', { baseline: 1 }, '1:13 must be a string'],
    ['a number in a list of texts', { units: [1] }, '1:10 must be a string or a list of strings'],
    ['a count below zero', { maxWarnings: -1 }, '1:16 must be a whole number, not negative'],
    [
      'a profile that is none',
      { profile: 'drafts' },
      '1:12 "drafts" does not fit; choose default, draft, issued, extracted; did you mean "draft"?',
    ],
    [
      'an exception without its reason',
      { overrides: [{ nodePath: 'I', rules: {} }] },
      '1:16 "nodePath" needs "reason" beside it',
    ],
    ['a list', [], '1:1 must be an object'],
  ])('%s', async (_, config, problem) => {
    expect(await problemsOf(JSON.stringify(config))).toEqual([problem])
    expect(validate(config)).toBe(false)
  })

  test.each([
    ['no JSON', '{"locale" "vi"}', ['1:11 not valid JSON: a ":" is missing behind the name']],
    ['nothing at all', '', ['1:1 not valid JSON: a value is missing']],
    ['a key that is there twice', '{"locale": "vi",\n"locale": "en"}', ['2:1 the key "locale" is there twice']],
    ['brackets without end', '['.repeat(100_000), ['1:1 nested deeper than 32 levels']],
    ['a book', ' '.repeat(2 ** 20 + 1), ['1:1 the configuration is too large, the limit is 1048576 bytes']],
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems)
  })

  test('the first slip of the pen is told in words, in both languages', async () => {
    const { problems } = await read('{\n  "profile": "draft",\n  locale: "en",\n  "units": [\n}')
    expect(problems).toMatchObject([
      {
        line: 3,
        column: 3,
        words: {
          vi: 'JSON sai cú pháp: từ này không phải JSON; chuỗi phải đặt trong dấu ngoặc kép',
          en: 'not valid JSON: this word is no JSON; texts stand in double quotes',
        },
      },
    ])
  })

  test('several at once', async () => {
    expect(await problemsOf('{\n  "a": 1,\n  "rules": {"b-c": "off"}\n}')).toEqual([
      '2:3 no such key "a"',
      '3:13 no such rule "b-c" (see kehoach rules)',
    ])
  })
})

describe('what holds for a file', () => {
  const folder = repositoryWith({
    'kehoach.config.json': JSON.stringify({
      extends: ['chung/goc.json', './chung/them.json'],
      profile: 'issued',
      rules: { 'numbering-gap': 'warning' },
      units: ['Sở Y tế'],
      overrides: [
        { files: ['du-thao/**'], profile: 'draft' },
        { files: ['**/cu-*.md'], rules: { 'numbering-gap': 'off' } },
        { nodePath: 'III', reason: 'bản cũ', rules: { 'date-impossible': 'off' } },
      ],
    }),
    'chung/goc.json': JSON.stringify({
      locale: 'en',
      rules: { 'numbering-gap': 'info', 'date-impossible': 'info' },
      units: ['Sở Tài chính'],
      overrides: [{ files: ['*.md'], rules: { 'date-impossible': 'off' } }],
    }),
    'chung/them.json': '{"locale": "vi"}',
    'rieng/kehoach.config.json': '{"maxWarnings": 3}',
    'vong/kehoach.config.json': '{"extends": "hai.json"}',
    'vong/hai.json': '{"extends": "kehoach.config.json"}',
    'xa/kehoach.config.json': '{"extends": ["https://vidu.vn/a.json", "khong-co.json"]}',
  })
  const holding = async (file: string) => {
    const path = join(folder, file)
    const { layers, problems } = await loadConfigs(folder, null).in(join(path, '..'))
    return { config: await effectiveConfig(layers, path), problems }
  }

  test('what is extended comes first, and the nearest file upward wins', async () => {
    const { config } = await holding('a/b/ke-hoach.txt')
    expect(config.layers).toEqual(['chung/goc.json', 'chung/them.json', 'kehoach.config.json'])
    expect(config.locale).toEqual({ value: 'vi', from: 'chung/them.json' })
    expect(config.profile).toEqual({ value: 'issued', from: 'kehoach.config.json' })
    expect(config.failOn).toEqual({ value: 'error', from: null })
    expect(config.rules.get('numbering-gap')).toEqual({ value: 'warning', from: 'kehoach.config.json' })
    expect(config.rules.get('date-impossible')).toEqual({ value: 'info', from: 'chung/goc.json' })
    expect(config.settings.units).toEqual(['Sở Tài chính', 'Sở Y tế'])
    expect(config.overrides).toEqual([{ nodePath: 'III', rules: { 'date-impossible': 'off' } }])
    expect((await holding('rieng/a.md')).config).toMatchObject({
      layers: ['rieng/kehoach.config.json'],
      maxWarnings: { value: 3 },
    })
  })

  test('patterns are matched from the folder of their file', async () => {
    expect((await holding('du-thao/sau/a.md')).config.profile.value).toBe('draft')
    expect((await holding('x/du-thao/a.md')).config.profile.value).toBe('issued')
    expect((await holding('x/cu-1.md')).config.rules.get('numbering-gap')?.value).toBe('off')
    expect((await holding('a.md')).config.rules.get('date-impossible')?.value).toBe('info')
    expect((await holding('chung/a.md')).config.rules.get('date-impossible')?.value).toBe('off')
  })

  test('a circle and what is not a local file are refused', async () => {
    const words = async (file: string) => (await holding(file)).problems.map((problem) => problem.words.en)
    expect(await words('vong/a.md')).toEqual(['"kehoach.config.json" leads back to itself'])
    expect(await words('xa/a.md')).toEqual(['"https://vidu.vn/a.json" is not a local file', 'cannot be read (ENOENT)'])
  })
})
