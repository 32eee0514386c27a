import type { Position } from '../source/position.js'
import { originalPosition, type SourceText } from '../source/source-text.js'

/** One rule that a comment silences, and where. */
export interface Suppression {
  /** Empty when the comment names no rule. */
  ruleId: string
  directive: Directive | 'unknown'
  reason: string | null
  /** The whole comment. */
  position: Position
  /** The id in it; the comment itself when it names none. */
  idPosition: Position
  /** Findings that start from here up to there, exclusive, are silenced. Nothing is when both are the same. */
  from: number
  to: number
}

const directives = ['disable-next-line', 'disable-file', 'disable', 'enable'] as const
export type Directive = (typeof directives)[number]

/** A comment is short; what has no end within this is no comment of ours. */
const longest = 2000
const opening = '<!--'
const closing = '-->'
const shape = /^\s*kehoach-([a-z-]+)(?:\s+|$)/
/** Four signs, whatever the blanks are. */
const reasonMark = /\s--\s/
const ruleName = /[^\s,]+/g
const nextLine = /(?:[ \t]*[\r\n])+/y
const restOfLine = /[^\r\n]*/y

/**
 * The comments that silence rules, in the order of the text.
 *
 * ```md
 * <!-- kehoach-disable-next-line numbering-gap -- mục II đã bãi bỏ -->
 * <!-- kehoach-disable-file privacy-personal-email, abbr-undefined -- lý do -->
 * ```
 */
export function readSuppressions(source: SourceText): Suppression[] {
  const text = source.original
  const found: Suppression[] = []
  const open = new Map<string, Suppression>()
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, start + opening.length)) {
    const window = text.slice(start + opening.length, start + longest)
    const end = window.indexOf(closing)
    const words = end < 0 ? null : window.slice(0, end)
    const match = words === null ? null : shape.exec(words)
    if (!words || !match) continue
    const close = start + opening.length + end + closing.length
    const directive: Suppression['directive'] = directives.find((name) => name === match[1]) ?? 'unknown'
    const cut = words.search(reasonMark)
    const position = originalPosition(source, start, close)
    const reason = cut < 0 ? '' : words.slice(cut + 4).trim()
    const names = [...words.slice(match[0].length, cut < 0 ? undefined : cut).matchAll(ruleName)]
    const [from, to] = reachOf(text, directive, close)
    const base = { directive, reason: reason === '' ? null : reason, position, from, to }
    if (names.length === 0) found.push({ ...base, ruleId: '', idPosition: position, to: from })
    for (const name of names) {
      const at = start + opening.length + match[0].length + name.index
      const one = { ...base, ruleId: name[0], idPosition: originalPosition(source, at, at + name[0].length) }
      const opened = directive === 'enable' ? open.get(one.ruleId) : undefined
      if (opened) {
        opened.to = start
        open.delete(one.ruleId)
        continue
      }
      found.push(one)
      if (directive === 'disable') open.set(one.ruleId, one)
    }
  }
  return found
}

function reachOf(text: string, directive: Directive | 'unknown', close: number): [from: number, to: number] {
  if (directive === 'disable-file') return [0, text.length + 1]
  if (directive === 'disable') return [close, text.length + 1]
  if (directive !== 'disable-next-line') return [close, close]
  nextLine.lastIndex = close
  if (!nextLine.test(text)) return [close, close]
  const from = nextLine.lastIndex
  restOfLine.lastIndex = from
  restOfLine.test(text)
  return [from, restOfLine.lastIndex + 1]
}
