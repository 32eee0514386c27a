import { readSource } from '../../src/source/read-source.js'
import type { Token } from '../../src/tree/tokens.js'
import type { PlanNode, PlanTree } from '../../src/tree/types.js'

/** Everything that is wrong with a tree of `text`, as sentences; none when every invariant holds. */
export function treeProblems(text: string, tree: PlanTree): string[] {
  const problems: string[] = []
  const covered = new Uint8Array(text.length)
  const visit = (node: PlanNode, parent: PlanNode | null) => {
    const { start, end } = node.position
    if (start.offset > end.offset) problems.push(`${node.type} ends before it starts at ${start.offset}`)
    checkPoint(text, start, problems)
    checkPoint(text, end, problems)
    if (parent && (start.offset < parent.position.start.offset || end.offset > parent.position.end.offset))
      problems.push(`${node.type} at ${start.offset} lies outside its ${parent.type}`)
    if ('value' in node) {
      const slice = text.slice(start.offset, end.offset)
      if (!sameWords(slice, node.value))
        problems.push(
          `${node.type} at ${start.offset}: ${JSON.stringify(node.value.slice(0, 60))} is not ${JSON.stringify(slice.slice(0, 60))}`,
        )
      for (let at = start.offset; at < end.offset; at++) {
        if (covered[at]) problems.push(`offset ${at} lies in two leaves (${node.type})`)
        covered[at] = 1
      }
      return
    }
    let last = -1
    let lastEnd = -1
    for (const child of node.children) {
      if (child.position.start.offset < last)
        problems.push(`${child.type} at ${child.position.start.offset} is out of order in ${node.type}`)
      if (
        child.position.start.offset < lastEnd &&
        !child.spans &&
        !node.children.some((other) => other !== child && other.spans && overlaps(other, child))
      )
        problems.push(
          `${child.type} at ${child.position.start.offset} overlaps its sibling in ${node.type} without pieces`,
        )
      last = child.position.start.offset
      lastEnd = Math.max(lastEnd, child.position.end.offset)
      visit(child, node)
    }
  }
  visit(tree, null)
  for (let at = 0; at < text.length; at++) {
    if (!covered[at] && isVisible(text[at] ?? '')) {
      problems.push(`offset ${at} (${JSON.stringify(text.slice(at, at + 20))}) lies in no leaf`)
      break
    }
  }
  return problems
}

/** Everything that is wrong with the flat view. */
export function tokenProblems(text: string, tokens: readonly Token[]): string[] {
  const problems: string[] = []
  let at = 0
  for (const token of tokens) {
    if (token.start !== at || token.end <= token.start)
      problems.push(`token ${token.type} ${token.start}..${token.end} after ${at}`)
    if (token.type === 'blank' && isVisible(text.slice(token.start, token.end).replace(invisible, '')))
      problems.push(`blank token ${token.start} holds ${JSON.stringify(text.slice(token.start, token.end))}`)
    at = token.end
  }
  if (at !== text.length) problems.push(`tokens end at ${at} of ${text.length}`)
  return problems
}

const invisible = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]|\\r\\n/g
const isVisible = (sign: string) =>
  sign.replace(invisible, '') !== '' && sign !== '\\' && sign !== 'r' && sign !== 'n'
    ? true
    : /[^\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]/.test(sign)

function overlaps(a: PlanNode, b: PlanNode): boolean {
  return a.position.start.offset < b.position.end.offset && b.position.start.offset < a.position.end.offset
}

function checkPoint(text: string, point: { line: number; column: number; offset: number }, problems: string[]): void {
  const before = text.slice(0, point.offset)
  const ends = before.match(/\r\n|\r|\n/g)?.length ?? 0
  // A point between CR and LF would count the CR as an end.
  const line = ends + 1
  const lastEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  if (point.line !== line || point.column !== point.offset - lastEnd) {
    if (!(text[point.offset - 1] === '\r' && text[point.offset] === '\n'))
      problems.push(
        `point ${point.line}:${point.column} is not at offset ${point.offset} (${line}:${point.offset - lastEnd})`,
      )
  }
}

/** The words of a slice as a leaf shows them: NFC, entities and escapes resolved, blanks folded. */
export function sameWords(slice: string, value: string): boolean {
  return loose(slice) === loose(value)
}

const entityNames: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bull: '•',
}

function loose(text: string): string {
  return readSource(text)
    .source.text.replace(
      /&(?:([a-z]+)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
      (found, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
        if (name) return entityNames[name.toLowerCase()] ?? found
        return String.fromCodePoint(Number.parseInt(decimal ?? hex ?? '32', decimal ? 10 : 16) || 32)
      },
    )
    .replace(/\s+/g, ' ')
    .trim()
}
