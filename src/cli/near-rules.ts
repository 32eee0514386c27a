import { configPhrases } from './config/config-words.js'
import { nearestName } from './nearest-name.js'
import type { Words } from './words.js'

/** As many as one reads at a glance. */
const most = 3

/** The rules that someone may have meant: the one that was mistyped, else those that hold most of the words given. */
export function nearRules(given: string, ids: readonly string[]): string[] {
  const nearest = nearestName(given, ids)
  if (nearest !== null) return [nearest]
  const words = new Set(
    given
      .slice(0, 100)
      .toLowerCase()
      .match(/[a-z0-9]{3,}/g),
  )
  const scored = ids.map((id) => ({ id, score: id.split('-').filter((part) => words.has(part)).length }))
  const best = Math.max(1, ...scored.map(({ score }) => score))
  // Half of what was typed, or it is only one of the many ids with "missing" in them.
  if (best * 2 < words.size) return []
  return scored
    .filter(({ score }) => score === best)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id)
}

/** What to say of an id that no rule has: its group was meant, or a rule like it. */
export function noSuchRule(id: string, ids: readonly string[]): Words {
  const group = ids.filter((one) => one.startsWith(`${id}-`))
  return group.length > 0 ? configPhrases.groupForRule(id, group) : configPhrases.unknownRule(id, nearRules(id, ids))
}
