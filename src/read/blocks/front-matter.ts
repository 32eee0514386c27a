import type { Physical } from '../physical.js'

/** Physical lines of a YAML front matter: `---` in the first line, `---` or `...` within the next sixty. */
export function frontMatterEnd(view: string, physical: readonly Physical[]): number {
  const first = physical[0]
  if (!first || view.slice(first.start, first.end) !== '---') return 0
  for (let at = 1; at < physical.length && at < 60; at++) {
    const line = physical[at]
    if (!line) break
    const text = view.slice(line.start, line.end)
    if (text === '---' || text === '...') return at + 1
    if (!/^[\w-]+\s*:|^\s*-|^\s+\S/.test(view.slice(line.start - line.indent, line.end))) return 0
  }
  return 0
}
