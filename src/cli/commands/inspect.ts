import { inspectTree } from '../../index.js'
import { escapeControls, labelLines, pointAt, readSource, readText } from '../../stages.js'
import type { Command } from '../command.js'
import { type OpenPlan, openPlan, readOptions } from '../open-plan.js'
import { formatOutline } from '../outline.js'

/** What each stage shows, in the order of the way of a document. */
const stages: Readonly<Record<string, (document: OpenPlan) => string>> = {
  lines: ({ bytes }) => {
    const { source } = readSource(bytes)
    return formatLines(
      source,
      readText(source).map((line) => ({ line, kind: line.role })),
    )
  },
  labels: ({ bytes }) => {
    const { source } = readSource(bytes)
    return formatLines(source, labelLines(source, readText(source)))
  },
  tree: ({ tree }) => inspectTree(tree),
  plan: ({ plan }) => formatOutline(plan),
}

/** `kehoach inspect`: what one stage made of a document, for people. */
export const inspect: Command = {
  name: 'inspect',
  usage: 'inspect FILE|- --stage STAGE',
  summary: { vi: 'xem một chặng đọc: dòng, nhãn, cây, Plan', en: 'see one stage: lines, labels, tree, Plan' },
  operands: { least: 1, most: 1 },
  options: {
    stage: {
      type: 'string',
      choices: Object.keys(stages),
      summary: { vi: 'chặng cần xem (mặc định tree)', en: 'the stage to see (default tree)' },
    },
    ...readOptions,
  },
  async run(call) {
    const document = await openPlan(call.operands[0] ?? '-', call)
    if (!document) return 2
    const show = stages[String(call.options.stage ?? 'tree')]
    if (show) call.out(`${show(document).trimEnd()}\n`)
    return 0
  },
}

type Source = ReturnType<typeof readSource>['source']
type Line = ReturnType<typeof readText>[number]

/** A line each: what it is, where it begins, its words. */
function formatLines(source: Source, lines: readonly { line: Line; kind: string }[]): string {
  const width = lines.reduce((most, { kind }) => Math.max(most, kind.length), 0)
  return lines
    .map(({ line, kind }) => {
      const { line: number, column } = pointAt(source, line.start)
      return `${kind.padEnd(width)}  ${`${number}:${column}`.padEnd(7)}  ${escapeControls(wordsOf(line))}`.trimEnd()
    })
    .join('\n')
}

function wordsOf({ text, table }: Line): string {
  return table ? `${table.rows.length} × ${table.rows[0]?.length ?? 0}` : text
}
