import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { gatherPatterns, type Pattern } from './gather.js'
import { isLimited, nameOf, prove } from './judge.js'
import { windows } from './windows.js'

/**
 * Names of the patterns that recheck has found linear. What is missing here is proved while the test runs; write the
 * list anew with `PROVE=all npx vitest run test/patterns`, which takes some minutes.
 */
const listFile = fileURLToPath(new URL('./proved.json', import.meta.url))
const proved = new Set(JSON.parse(readFileSync(listFile, 'utf8')) as string[])
const all = process.env.PROVE === 'all'
/** Longest that one pattern may take, in ms. */
const patience = all ? 60_000 : 20_000

let patterns: Pattern[] = []
beforeAll(async () => {
  patterns = await gatherPatterns()
})

const hasWindow = ({ from, source }: Pattern) =>
  windows.some(({ file, end }) => from.startsWith(file) && source.endsWith(end))
const known = (pattern: Pattern) => isLimited(pattern) || hasWindow(pattern)

describe('every pattern is linear', () => {
  test('all are found: those written out and those made of words', () => {
    expect(patterns.filter(({ from }) => from.startsWith('src/')).length).toBeGreaterThan(500)
    expect(new Set(patterns.map(({ from }) => from.split('/')[1])).size).toBeGreaterThan(8)
  })

  test('by proof, by its limits, or by the window it is tried on', async () => {
    const open = patterns.filter((pattern) => !known(pattern) && (all || !proved.has(nameOf(pattern))))
    const faults: string[] = []
    const safe: string[] = []
    for (const pattern of open) {
      const verdict = await prove(pattern, patience)
      if (verdict === 'safe') safe.push(nameOf(pattern))
      else faults.push(`${pattern.from} /${pattern.source}/${pattern.flags}: ${verdict}`)
    }
    if (all) writeFileSync(listFile, `${JSON.stringify(safe.sort(), null, 2)}\n`)
    expect(faults).toEqual([])
  }, 1_200_000)

  test('the list is honest: some of it is proved again each time', async () => {
    const listed = patterns.filter((pattern) => !known(pattern) && proved.has(nameOf(pattern)))
    // The same each day: which of them are asked must not turn with the calendar.
    const sample = listed.filter((_, index) => index % 40 === 0)
    expect(sample.length).toBeGreaterThan(0)
    for (const pattern of sample) expect(await prove(pattern, patience), pattern.from).toBe('safe')
  }, 200_000)

  test('a window is given to no pattern that is gone', () => {
    expect(patterns.filter(hasWindow)).toHaveLength(windows.length)
  })

  test('a pattern that is not linear is told', async () => {
    const bad = { source: '^(?:a|a)*$', flags: '', from: '' }
    expect(isLimited(bad)).toBe(false)
    expect(await prove(bad, patience)).toContain('exponential')
    expect(await prove({ source: '\\s+$', flags: '', from: '' }, patience)).toContain('polynomial')
  })
})
