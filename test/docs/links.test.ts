import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { codesIn, fragmentsOf, readPage, targetsOf } from './markdown.js'

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const pages = ['README.md', 'README.vi.md', 'CHANGELOG.md', ...inDocs.map((file) => join('docs', file))]
  .filter((path) => path.endsWith('.md'))
  .map(readPage)
const fragments = new Map(pages.map((page) => [page.path, fragmentsOf(page)]))

test.each(pages)('links in $path lead somewhere', (page) => {
  const broken = targetsOf(page).filter((target) => {
    if (/^[a-z]+:/.test(target)) return false
    const [file = '', fragment] = target.split('#')
    const other = file === '' ? page.path : join(dirname(page.path), file)
    if (!existsSync(other)) return true
    return fragment !== undefined && fragments.get(other)?.has(fragment) === false
  })
  expect(broken).toEqual([])
})

/** A path of the repository as the docs name it: `src/read/marker.ts`, `tree/`. */
const named = /^(?:[\w.-]+\/)+(?:[\w.-]+\.(?:ts|md|json))?$|^[\w-]+\.(?:test\.)?ts$/

test.each(['README.md', 'README.vi.md', 'docs/architecture.md', 'docs/heuristics.md'])(
  'files named in %s exist',
  (path) => {
    const files = codesIn(readPage(path).text).filter((code) => named.test(code) && !/^(?:dist|kehoach)\//.test(code))
    const missing = files.filter((file) => !['', 'src', 'test'].some((root) => existsSync(join(root, file))))
    expect(missing).toEqual([])
  },
)
