import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readConfig } from '../../src/cli/config/read-config.js'
import { folderWith, run } from '../cli/run.js'
import { makeConsumer, runExample, typeProblems } from './examples.js'
import { type Block, blocksOf, headingsOf, readPage } from './markdown.js'
import { missingFrom } from './shown.js'

const pages = ['README.md', 'README.vi.md'].map(readPage)
const blocks = pages.flatMap((page) => blocksOf(page).map((block) => ({ page: page.path, ...block })))
const of = (lang: string) => blocks.filter((block) => block.lang === lang)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

const home = makeConsumer()
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The words of a command line; quoted ones may hold blanks. */
const wordsOf = (command: string) =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')

test('both pages hold the same: headings of the same levels, blocks of the same kinds', () => {
  const [english = [], vietnamese = []] = pages.map((page) => headingsOf(page).map(({ depth }) => depth))
  expect(vietnamese).toEqual(english)
  const [first = [], second = []] = pages.map((page) => blocksOf(page).map(({ lang, meta }) => `${lang} ${meta}`))
  expect(second).toEqual(first)
})

test('every block is of a kind that is checked', () => {
  const kinds = new Set(blocks.map(({ lang }) => lang))
  expect([...kinds].sort()).toEqual(['console', 'jsonc', 'sh', 'text', 'ts', 'txt', 'yaml'])
})

describe('commands with what they print', () => {
  const commands = of('console').flatMap(({ page, code }) =>
    code.split(/^\$ /m).flatMap((one) => {
      const [command = '', ...shown] = one.split('\n')
      return command === '' ? [] : [{ page, command, shown: shown.join('\n') }]
    }),
  )
  test.each(commands)('$page: $command', async ({ command, shown }) => {
    const [npx, kehoach, ...args] = wordsOf(command)
    expect([npx, kehoach]).toEqual(['npx', 'kehoach'])
    const { out, err } = await run(args)
    expect(missingFrom(shown, out + err)).toBeNull()
  })
})

describe('commands that set up', () => {
  const commands = [...new Set(of('sh').flatMap(({ code }) => code.split(/\n| && /)))]
  test.each(commands)('%s', async (command) => {
    const [program, ...args] = wordsOf(command)
    if (program === 'npx') {
      expect(args[0]).toBe('kehoach')
      expect((await run(args.slice(1))).code).toBe(0)
    } else {
      expect(program).toBe('npm')
      if (args[0] === 'run' || args[0] === 'test') expect(Object.keys(manifest.scripts)).toContain(args.at(-1))
      else expect(['ci', 'install kehoach']).toContain(args.join(' '))
    }
  })
})

describe('examples', () => {
  const examples = [...new Map(of('ts').map((block) => [block.code, block])).values()]

  test('are typed', () => {
    expect(
      typeProblems(
        home,
        examples.map(({ code }) => code),
      ),
    ).toEqual([])
  })

  test.each(examples.map((block, index) => ({ ...block, name: `example-${index}` })))(
    '$page: $name',
    async ({ name, code, next }) => {
      const shown = next?.lang === 'txt' ? next.value : ''
      expect(await runExample(home, name, code)).toBe(shown === '' ? '' : `${shown}\n`)
    },
  )
})

test.each(of('jsonc'))('$page: the configuration is one', async ({ code }) => {
  const folder = folderWith({ 'kehoach.config.json': code })
  const { problems, config } = await readConfig(join(folder, 'kehoach.config.json'), 'kehoach.config.json')
  expect(problems).toEqual([])
  expect(Object.keys(config)).not.toEqual([])
})

test.each(of('yaml'))('$page: the YAML can be read: $code', ({ code }) => {
  const { errors, warnings, contents } = parseDocument(code)
  expect([...errors, ...warnings]).toEqual([])
  expect(contents?.toJSON()).toBeTypeOf('object')
})

test.each(of('text'))('$page: an excerpt of $meta stands there', ({ meta, code }: Block) => {
  expect(existsSync(meta)).toBe(true)
  expect(missingFrom(`…\n${code}\n…`, readFileSync(meta, 'utf8'))).toBeNull()
})
