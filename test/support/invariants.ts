import type { Token } from '../../src/tree/tokens.js'
import type { PlanNode, PlanTree } from '../../src/tree/types.js'
import { checkPoints, placeProblems } from './points.js'
import { shows } from './words.js'

/** Everything that is wrong with a tree of `text`, as sentences; none when every invariant holds. */
export function treeProblems(text: string, tree: PlanTree): string[] {
  const problems: string[] = []
  const points = checkPoints(text)
  const covered = new Uint8Array(text.length)
  const visit = (node: PlanNode, parent: PlanNode | null) => {
    const { start, end } = node.position
    for (const problem of placeProblems(points, node.position, node.spans)) problems.push(`${node.type}: ${problem}`)
    if (parent && (start.offset < parent.position.start.offset || end.offset > parent.position.end.offset))
      problems.push(`${node.type} at ${start.offset} lies outside its ${parent.type}`)
    if ('value' in node) {
      const slice = text.slice(start.offset, end.offset)
      if (!shows([slice], node.value))
        problems.push(`${node.type} at ${start.offset}: ${quote(node.value)} is not ${quote(slice)}`)
      for (let at = start.offset; at < end.offset; at++) {
        if (covered[at]) {
          problems.push(`offset ${at} lies in two leaves (${node.type})`)
          break
        }
        covered[at] = 1
      }
      return
    }
    checkOrder(node, problems)
    for (const child of node.children) visit(child, node)
  }
  visit(tree, null)
  for (let at = 0; at < text.length; at++) {
    if (covered[at] || !isVisible(text, at)) continue
    problems.push(`offset ${at} (${quote(text.slice(at, at + 20))}) lies in no leaf`)
    break
  }
  return problems
}

/** Siblings come in the order of their first sign; only those in several pieces may overlap. */
function checkOrder(parent: PlanNode & { children: PlanNode[] }, problems: string[]): void {
  let last: PlanNode | null = null
  let reach = -1
  for (const child of parent.children) {
    const start = child.position.start.offset
    if (last && start < last.position.start.offset)
      problems.push(`${child.type} at ${start} is out of order in ${parent.type}`)
    const apart = start >= reach || child.spans !== undefined
    if (!apart && !parent.children.some((other) => other !== child && other.spans && overlaps(other, child)))
      problems.push(`${child.type} at ${start} overlaps its sibling in ${parent.type} without pieces`)
    reach = Math.max(reach, child.position.end.offset)
    last = child
  }
}

function overlaps(a: PlanNode, b: PlanNode): boolean {
  return a.position.start.offset < b.position.end.offset && b.position.start.offset < a.position.end.offset
}

/** Everything that is wrong with the flat view. */
export function tokenProblems(text: string, tokens: readonly Token[]): string[] {
  const problems: string[] = []
  let at = 0
  for (const token of tokens) {
    if (token.start !== at || token.end <= token.start)
      problems.push(`token ${token.type} ${token.start}..${token.end} after ${at}`)
    if (token.type === 'blank') {
      for (let place = token.start; place < token.end; place++) {
        if (!isVisible(text, place)) continue
        problems.push(`blank token ${token.start}..${token.end} holds ${quote(text.slice(place, place + 20))}`)
        break
      }
    }
    at = token.end
  }
  if (at !== text.length) problems.push(`tokens end at ${at} of ${text.length}`)
  return problems
}

/** What keeps a value from being plain JSON: `undefined`, `Date`, class instances, numbers that JSON has not. */
export function jsonProblems(value: unknown): string[] {
  const problems: string[] = []
  // Spelt out for a fault only: a result holds thousands of values.
  const path: string[] = ['$']
  const visit = (value: unknown) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return
    const say = (what: string) => problems.push(`${path.join('.')} is ${what}`)
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || Object.is(value, -0)) say(String(value))
    } else if (typeof value !== 'object') say(typeof value)
    else if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) say('no plain object')
    else {
      for (const key of Object.keys(value)) {
        path.push(key)
        visit((value as Record<string, unknown>)[key])
        path.pop()
      }
    }
  }
  visit(value)
  return problems
}

const blankSign = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/

/** A sign that must lie in a leaf: no blank, no sign without width, no literal `\r\n`. */
function isVisible(text: string, at: number): boolean {
  if (blankSign.test(text[at] ?? ' ')) return false
  // The four signs `\r\n` stand for a line end in some exports.
  for (let from = Math.max(0, at - 3); from <= at; from++)
    if (text.startsWith('\\r\\n', from) && !/^\p{M}/u.test(text.slice(from + 4, from + 6))) return false
  return true
}

const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
