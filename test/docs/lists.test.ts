import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { run } from '../cli/run.js'
import { codesIn, firstCells, headingsOf, readPage, sectionOf } from './markdown.js'

const pages = ['README.md', 'README.vi.md'].map(readPage)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Headings of the parts that lists are held against, by page. */
const commandLine: Record<string, string> = { 'README.md': '## Command line', 'README.vi.md': '## Dòng lệnh' }

test.each(pages)('$path lists the commands that the help lists', async (page) => {
  const { out } = await run(['--help', '--locale', 'en'])
  const listed = /Commands\n([\s\S]*?)\n\n/.exec(out)?.[1] ?? ''
  const usages = listed.split('\n').map((line) => line.trim().split(/ {2,}/)[0])
  const section = sectionOf(page, commandLine[page.path] ?? '')
  const cells = firstCells(section).filter((cell) => cell.startsWith('`'))
  expect(cells).toEqual(usages.map((usage) => `\`${usage}\``))
})

test.each(pages)('$path names every option', async (page) => {
  const helps = await Promise.all(
    [[], ...commands.map(({ name }) => [name])].map((args) => run([...args, '--help', '--locale', 'en'])),
  )
  const options = new Set(helps.flatMap(({ out }) => out.match(/(?<= )--[a-z-]+/g) ?? []))
  const named = new Set(codesIn(sectionOf(page, commandLine[page.path] ?? '')).flatMap((code) => code.match(/--[a-z-]+/g) ?? []))
  expect([...options].filter((option) => !named.has(option))).toEqual([])
  expect([...named].filter((option) => !options.has(option))).toEqual([])
})

const subpaths = Object.keys(manifest.exports).filter((path) => path !== './package.json')

test.each(pages)('$path has a part for every sub-path', (page) => {
  const headings = headingsOf(page).flatMap(({ depth, words }) => (depth === 3 && /^kehoach/.test(words) ? [words] : []))
  expect(headings).toEqual(subpaths.map((path) => path.replace(/^\./, 'kehoach')))
})

test.each(
  pages.flatMap((page) => subpaths.filter((path) => !path.endsWith('.json')).map((subpath) => ({ page, subpath }))),
)('$page.path lists what $subpath exports', async ({ page, subpath }) => {
  const entry = await import(`../../src/${subpath === '.' ? 'index' : subpath.slice(2)}.ts`)
  const section = sectionOf(page, `### \`${subpath.replace(/^\./, 'kehoach')}\``)
  const functions = section.match(/(?<=^#### `)\w+/gm) ?? []
  const rows = firstCells(section).flatMap((cell) => codesIn(cell).map((code) => code.replace(/\(.*/, '')))
  expect([...functions, ...rows].sort()).toEqual(Object.keys(entry).sort())
})

const architecture = readPage('docs/architecture.md')

test('the picture of the architecture knows every folder of the source, from low to high', () => {
  const layers = /const layers = \[([^\]]*)\]/.exec(readFileSync('test/layers.test.ts', 'utf8'))?.[1] ?? ''
  const order = [...layers.matchAll(/'([^']+)'/g)].map((match) => match[1])
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name)
  const rows = firstCells(sectionOf(architecture, '## What each folder knows')).flatMap(codesIn)
  const expected = order.filter((name) => name !== undefined && (name === '.' || folders.includes(name)))
  expect(rows).toEqual(expected.map((name) => (name === '.' ? '*.ts' : `${name}/`)))
})

test('assumptions are numbered in one row', () => {
  const numbers = headingsOf(readPage('docs/heuristics.md')).flatMap(({ words }) => /^(\d+)\. /.exec(words)?.[1] ?? [])
  expect(numbers.length).toBeGreaterThan(50)
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
})
