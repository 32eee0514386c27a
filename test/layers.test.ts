import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'

/** Folders from low to high; `.` are the files of `src/` itself that put stages together, such as `parse-plan.ts`. */
const layers = [
  'contract',
  'lexicon',
  'diagnostics',
  'source',
  'read',
  'time',
  'label',
  'mention',
  'tree',
  'resolve',
  'plan',
  '.',
  'lint',
  'unified',
  'cli',
]

/** The public doors: nothing stands above them but the command line, which is a user like any other. */
const entries = ['index.ts', 'stages.ts', 'schema.ts', 'unified.ts', 'lint.ts']

/** Types of the contract, which every stage may name: they are gone at run time and hold no logic. */
const contract = ['contract/types.ts', 'source/position.ts', 'time/types.ts']

interface Import {
  from: string
  to: string
  typeOnly: boolean
  isLazy: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()

const statement =
  /^(?:import|export)(?<type> type)?\s[^'"]*?from\s+'(?<to>[^']+)'|^import\s+'(?<bare>[^']+)'|import\('(?<lazy>[^']+)'\)/gm

function importsOf(from: string): Import[] {
  return [...readFileSync(join('src', from), 'utf8').matchAll(statement)].map(({ groups = {} }) => {
    const to = groups.to ?? groups.bare ?? groups.lazy ?? ''
    const path = to.startsWith('.') ? join(dirname(from), to).replace(/\.js$/, '.ts') : to
    return { from, to: path, typeOnly: groups.type !== undefined, isLazy: groups.lazy !== undefined }
  })
}

const imports = files.flatMap(importsOf)
const inside = imports.filter(({ to }) => to.endsWith('.ts'))

function layerOf(file: string): number {
  return layers.indexOf(file.includes('/') ? (file.split('/')[0] ?? '') : '.')
}

test('every folder has its place in the order', () => {
  expect(inside.length).toBeGreaterThan(files.length / 2)
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([])
  expect(inside.filter(({ to }) => !files.includes(to))).toEqual([])
})

test('a file imports from its own folder or a lower one', () => {
  const upward = inside.filter(({ from, to, typeOnly }) => {
    const shared = typeOnly && contract.includes(to)
    return !shared && !entries.includes(from) && !entries.includes(to) && layerOf(to) > layerOf(from)
  })
  expect(upward.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('only the command line uses the public entries, and it uses nothing else', () => {
  const runs = 'cli/run-cli.ts → diagnostics/escape-controls.ts'
  const cli = inside.filter(
    ({ from, to }) => from.startsWith('cli/') && !to.startsWith('cli/') && `${from} → ${to}` !== runs,
  )
  expect(new Set(cli.map(({ to }) => to))).toEqual(new Set(['index.ts', 'lint.ts', 'stages.ts']))
  const others = inside.filter(({ from, to }) => !from.startsWith('cli/') && entries.includes(to))
  expect(others.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('the table of commands loads no parser and no rule', () => {
  const eager = imports.filter(({ typeOnly, isLazy }) => !typeOnly && !isLazy)
  const loaded = [...reach('cli/main.ts', eager)].filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
  expect(loaded).toEqual(['diagnostics/escape-controls.ts'])
})

describe('what an entry loads', () => {
  test.each(['index.ts', 'lint.ts', 'stages.ts'])('%s needs no package but date-fns, and nothing of Node', (entry) => {
    expect(packagesOf(entry).filter((name) => !name.startsWith('date-fns'))).toEqual([])
  })

  test('schema.ts needs zod and nothing else', () => {
    expect(packagesOf('schema.ts')).toEqual(['zod'])
  })

  test('unified.ts does not load zod', () => {
    expect(packagesOf('unified.ts')).not.toContain('zod')
  })
})

/** Packages that are loaded with a file, directly or through others. */
function packagesOf(entry: string): string[] {
  const running = imports.filter(({ typeOnly }) => !typeOnly)
  const reached = reach(entry, running)
  const packages = running.filter(({ from, to }) => reached.has(from) && !to.endsWith('.ts'))
  return [...new Set(packages.map(({ to }) => to))].sort()
}

/** A file and those that it reaches over imports. */
function reach(start: string, over: Import[]): Set<string> {
  const reached = new Set([start])
  const open = [start]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { from, to } of over) {
      if (from !== file || reached.has(to)) continue
      reached.add(to)
      open.push(to)
    }
  }
  return reached
}
