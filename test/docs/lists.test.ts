import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { helpOfAll } from '../../src/cli/help.js'
import { commonOptions } from '../../src/cli/read-arguments.js'
import { codesIn, firstCells, headingsOf, readPage, sectionOf } from './markdown.js'

const pages = ['README.md', 'README.vi.md'].map(readPage)
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** Headings of the parts that lists are held against, by page. */
const commandLine: Record<string, string> = { 'README.md': '## Command line', 'README.vi.md': '## Dòng lệnh' }

test.each(pages)('$path lists the commands that the help lists', (page) => {
  const cells = firstCells(sectionOf(page, commandLine[page.path] ?? '')).filter((cell) => /^`[a-z]/.test(cell))
  expect(cells).toEqual(commands.map(({ usage }) => `\`${usage}\``))
  const help = helpOfAll(commands, 'en')
  for (const cell of cells) expect(help).toContain(`  ${cell.slice(1, -1)}  `)
})

test.each(pages)('$path names every option and no other', (page) => {
  const specs = [commonOptions, ...commands.map(({ options }) => options)]
  const options = new Set(specs.flatMap((spec) => Object.keys(spec).map((name) => `--${name}`)))
  const codes = codesIn(sectionOf(page, commandLine[page.path] ?? ''))
  const named = new Set(codes.flatMap((code) => code.match(/(?<![\w-])--[a-z-]+/g) ?? []))
  expect([...named].sort()).toEqual([...options].sort())
})

const subpaths = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => path.replace(/^\./, 'kehoach'))

test.each(pages)('$path has a place for every sub-path', (page) => {
  const headings = headingsOf(page).flatMap(({ depth, words }) =>
    depth === 3 && /^kehoach/.test(words) ? [words] : [],
  )
  const files = firstCells(page.text).flatMap((cell) => (/^`kehoach\/.*\.json`$/.test(cell) ? [cell.slice(1, -1)] : []))
  expect([...headings, ...files].sort()).toEqual(subpaths.toSorted())
})

test.each(
  pages.flatMap((page) => subpaths.filter((path) => !path.endsWith('.json')).map((subpath) => ({ page, subpath }))),
)('$page.path lists what $subpath exports', async ({ page, subpath }) => {
  const entry = await import(`../../src/${subpath.slice('kehoach/'.length) || 'index'}.ts`)
  const section = sectionOf(page, `### \`${subpath}\``)
  const functions = section.match(/(?<=^#### `)\w+/gm) ?? []
  const rows = firstCells(section).flatMap((cell) => codesIn(cell).map((code) => code.replace(/\(.*/, '')))
  expect([...functions, ...rows].sort()).toEqual(Object.keys(entry).sort())
})

const architecture = readPage('docs/architecture.md')

test('the picture of the architecture knows every folder of the source, from low to high', () => {
  const layers = /const layers = \[([^\]]*)\]/.exec(readFileSync('test/layers.test.ts', 'utf8'))?.[1] ?? ''
  const order = [...layers.matchAll(/'([^']+)'/g)].map((match) => match[1])
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
  const rows = firstCells(sectionOf(architecture, '## What each folder knows')).flatMap(codesIn)
  const expected = order.filter((name) => name !== undefined && (name === '.' || folders.includes(name)))
  expect(rows).toEqual(expected.map((name) => (name === '.' ? '*.ts' : `${name}/`)))
})

test('every assumption has a number of its own, none is left out', () => {
  const numbers = headingsOf(readPage('docs/heuristics.md')).flatMap(({ words }) => /^(\d+)\. /.exec(words)?.[1] ?? [])
  expect(numbers.length).toBeGreaterThan(50)
  expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
})
