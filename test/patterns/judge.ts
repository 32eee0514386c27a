import { createHash } from 'node:crypto'
import { check } from 'recheck'
import type { Pattern } from './gather.js'

/** Name of a pattern in the list of the proved: changed in one sign, it has to be proved anew. */
export function nameOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

/**
 * Whether every repeat of a pattern has a limit: then the work at each place of a text is bounded by the pattern alone,
 * and a search of the text is linear by construction.
 */
export function isLimited({ source }: Pattern): boolean {
  const bare = source.replace(/\\[pu]\{[^}]*\}|\\[\s\S]/g, '_').replace(/\[[^\]]*\]/g, '_')
  return !/[*+]|\{\d+,\}/.test(bare)
}

/** What recheck says: `safe`, or what is wrong. A pattern that it cannot decide in time is not proved. */
export async function prove({ source, flags }: Pattern, timeout: number): Promise<string> {
  const result = await check(source, flags, { timeout })
  if (result.status === 'safe') return 'safe'
  if (result.status === 'unknown') return `not decided (${result.error.kind})`
  return `${result.complexity.summary}, as on ${result.attack.pattern}`
}
