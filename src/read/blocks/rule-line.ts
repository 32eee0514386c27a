import type { Physical } from '../physical.js'

const ruleShape = /^[\s*_\\=~–—.-]*[*_=–—~-][\s*_\\=~–—-]*$|^[\s*_\\]+$/
/** Signs that a rule begins with, and those it ends with: most lines are told by either. */
const ruleStarts = signsOf('*_\\=~–—.-')
const ruleEnds = signsOf('*_\\=~–—-')
const imageOnly = /^!\[[^\]]{0,200}\]\([^()]{0,400}\)(?:\{[^{}]{0,200}\})?$/

/** A rule, or an image alone on its line. A bullet that the wrap has left alone is none. */
export function isRule(view: string, line: Physical, next: Physical | undefined): boolean {
  const length = line.end - line.start
  if (length >= longestRule) return false
  const first = view.charCodeAt(line.start)
  if (first === 33) return imageOnly.test(view.slice(line.start, line.end))
  if (!ruleStarts.has(first) || !ruleEnds.has(view.charCodeAt(line.end - 1))) return false
  if (length === 1 && (first === 45 || first === 8211) && next?.blanks === 0) return false
  return ruleShape.test(view.slice(line.start, line.end))
}
const longestRule = 200

function signsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}
