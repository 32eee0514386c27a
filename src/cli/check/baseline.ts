import { existsSync, readFileSync } from 'node:fs'
import type { Words } from '../words.js'
import { checkPhrases } from './check-words.js'
import type { Finding } from './finding.js'

export const baselineName = 'kehoach-baseline.json'

/** Old findings that are alike: there is no line number, so they stay known wherever they move in their file. */
export interface BaselineEntry {
  path: string
  rule: string
  fingerprint: string
  count: number
  reason?: string
}

/** Findings that an office has decided to live with for now. */
export interface Baseline {
  /** By fingerprint. */
  entries: ReadonlyMap<string, BaselineEntry>
}

export const noBaseline: Baseline = { entries: new Map() }

/** Reads a baseline; gives what is wrong with it. One that is not there is empty when `mayLack`. */
export function readBaseline(path: string, name: string, mayLack: boolean): Baseline | Words {
  if (mayLack && !existsSync(path)) return noBaseline
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (!isWritten(read)) return checkPhrases.foreignBaseline(name)
    return { entries: new Map(read.findings.map((entry) => [entry.fingerprint, entry])) }
  } catch (error) {
    if (error instanceof SyntaxError) return checkPhrases.foreignBaseline(name)
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT'
      ? checkPhrases.noBaseline(name)
      : checkPhrases.unreadableBaseline(name, code ?? String(error))
  }
}

interface Written {
  schemaVersion: '1'
  findings: BaselineEntry[]
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false
  const { schemaVersion, findings } = value as Partial<Record<keyof Written, unknown>>
  return schemaVersion === '1' && Array.isArray(findings) && findings.every(isEntry)
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false
  const { path, rule, fingerprint, count, reason } = value as Partial<Record<keyof BaselineEntry, unknown>>
  const texts = [path, rule, fingerprint, reason ?? ''].every((one) => typeof one === 'string')
  return texts && Number.isSafeInteger(count) && (count as number) > 0
}

/** The text of a baseline: sorted, so that two people who write it merge without a quarrel. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const keyOf = ({ path, rule, fingerprint }: BaselineEntry) => `${path}\0${rule}\0${fingerprint}`
  const sorted = entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return `${JSON.stringify({ schemaVersion: '1', findings: sorted }, null, 2)}\n`
}

/** A finding with what it is known by, the same for all that are alike. */
export interface Printed {
  print: string
  finding: Finding
}

interface Sifted {
  shown: Finding[]
  known: { finding: Finding; reason: string | null }[]
  /** Entries of the file of which fewer are left than were written. */
  gone: number
}

/** Takes out what a baseline knows. Of more than it counts all are shown, and the surplus is what is new. */
export function siftFindings(printed: readonly Printed[], path: string, { entries }: Baseline): Sifted {
  const counts = new Map<string, number>()
  for (const { print } of printed) counts.set(print, (counts.get(print) ?? 0) + 1)
  const seen = new Map<string, number>()
  const sifted: Sifted = { shown: [], known: [], gone: 0 }
  for (const { print, finding } of printed) {
    const entry = entries.get(print)
    const ordinal = seen.get(print) ?? 0
    seen.set(print, ordinal + 1)
    if (!entry) sifted.shown.push(finding)
    else if ((counts.get(print) ?? 0) <= entry.count) sifted.known.push({ finding, reason: entry.reason ?? null })
    else sifted.shown.push(ordinal < entry.count ? { ...finding, known: true } : finding)
  }
  for (const entry of entries.values()) {
    if (entry.path === path) sifted.gone += Math.max(0, entry.count - (counts.get(entry.fingerprint) ?? 0))
  }
  return sifted
}
