import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { codesIn, fragmentsOf, readPage, targetsOf } from './markdown.js'

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
const paths = [
  'README.md',
  'README.vi.md',
  'CHANGELOG.md',
  ...inDocs.map((file) => join('docs', file.replaceAll('\\', '/'))),
]

test.each(paths)('links in %s lead somewhere', (path) => {
  const page = readPage(path)
  const broken = targetsOf(page).filter((target) => {
    if (/^[a-z]+:/.test(target)) return false
    const [file = '', fragment] = target.split('#')
    const other = file === '' ? path : join(dirname(path), file)
    if (!existsSync(other)) return true
    return fragment !== undefined && other.endsWith('.md') && !fragmentsOf(readPage(other)).has(fragment)
  })
  expect(broken).toEqual([])
})

/** A path of the repository as the docs name it: `src/read/marker.ts`, `tree/`, `place-marker.ts` with its folder. */
const named = /^(?:[\w.-]+\/)+(?:[\w.-]+\.(?:ts|md|json))?$|^[\w-]+\.(?:test\.)?ts$/

test.each(['README.md', 'README.vi.md', 'docs/architecture.md', 'docs/heuristics.md'])(
  'files named in %s exist',
  (path) => {
    const files = codesIn(readPage(path).text).filter(
      (code) => named.test(code) && !/^(?:dist|node_modules|kehoach)\//.test(code),
    )
    const missing = files.filter((file) => !['', 'src', 'test'].some((root) => existsSync(join(root, file))))
    expect(missing).toEqual([])
  },
)
