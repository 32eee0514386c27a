import { readFileSync } from 'node:fs'
import type { Code, Heading, Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A page of the documentation. */
export interface Page {
  path: string
  text: string
  tree: Root
}

export function readPage(path: string): Page {
  const text = readFileSync(path, 'utf8')
  return { path, text, tree: unified().use(remarkParse).parse(text) }
}

/** A fenced block, and the one that stands behind it, with nothing but a short word between. */
export interface Block {
  lang: string
  /** What stands behind the language: the file that an excerpt comes from. */
  meta: string
  code: string
  next: Code | null
}

export function blocksOf({ tree }: Page): Block[] {
  return tree.children.flatMap((node, index): Block[] => {
    if (node.type !== 'code') return []
    const behind = tree.children.slice(index + 1, index + 3).find((one) => one.type === 'code')
    return [{ lang: node.lang ?? '', meta: node.meta ?? '', code: node.value, next: behind ?? null }]
  })
}

/** Words of a node, its marks removed. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

export function headingsOf({ tree }: Page): { depth: number; words: string }[] {
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => ({ depth: node.depth, words: wordsOf(node) }))
}

/** The text below a heading of level 2 or 3, up to the next of its level or above. */
export function sectionOf({ path, text }: Page, heading: string): string {
  const lines = text.split('\n')
  const from = lines.indexOf(heading)
  if (from < 0) throw new Error(`${path} has no heading "${heading}"`)
  const level = /^#+/.exec(heading)?.[0].length ?? 1
  const end = lines.findIndex((line, at) => at > from && new RegExp(`^#{1,${level}} `).test(line))
  return lines.slice(from + 1, end < 0 ? undefined : end).join('\n')
}

/** First cells of the rows of the tables in a text, heads and rules left out. */
export function firstCells(text: string): string[] {
  return text
    .split('\n')
    .filter((line, at, lines) => /^\| /.test(line) && !/^\| -/.test(line) && !/^\| -/.test(lines[at + 1] ?? ''))
    .map((line) => (/^\| (.*?) (?<!\\)\|/.exec(line)?.[1] ?? '').replaceAll('\\|', '|'))
}

/** What stands between backticks. */
export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '')
}

/** Targets of links and of the definitions that links name. */
export function targetsOf({ tree }: Page): string[] {
  const targets: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') targets.push(node.url)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  return targets
}

/** Fragments of the headings, as GitHub makes them. */
export function fragmentsOf(page: Page): Set<string> {
  const seen = new Map<string, number>()
  return new Set(
    headingsOf(page).map(({ words }) => {
      const plain = words
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')
      const count = seen.get(plain) ?? 0
      seen.set(plain, count + 1)
      return count === 0 ? plain : `${plain}-${count}`
    }),
  )
}
