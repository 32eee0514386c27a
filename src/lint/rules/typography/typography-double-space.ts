import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { type Block, blocksOf } from '../../support/blocks.js'
import { stretchesOf } from '../../support/stretches-of.js'

export const rule = defineRule({
  id: 'typography-double-space',
  summary: { vi: 'Giữa hai chữ chỉ có một dấu cách.', en: 'One blank stands between two words.' },
  why: {
    vi: 'Hai dấu cách làm việc tìm cụm từ, tên riêng trong văn bản bị sót.',
    en: 'With two of them a search for a phrase or a name misses the place.',
  },
  basis: null,
  severity: 'info',
  fix: 'safe',
  messages: { double: { vi: 'hai dấu cách liền nhau', en: 'two blanks in a row' } },
  check(inspected) {
    const { inText, report } = inspected
    for (const block of blocksOf(inspected)) {
      if (!isRunningText(block)) continue
      for (const { text, start } of stretchesOf(block, inspected)) {
        for (const { index, 0: blanks } of text.matchAll(doubled)) {
          const at = start + index
          const position = inText(at, at + blanks.length)
          report('double', { position, fix: [{ position: inText(at + 1, at + blanks.length), text: '' }] })
        }
      }
    }
  },
})

/** Wider gaps are columns; one before `/`, or behind a word of dates and numbers, is a blank to be filled in. */
const doubled = /(?<=\S)(?<!(?:ngày|tháng|năm|số:?|[/….,_-])) {2}(?=[^\s/….,_-])/giu

/** Parts of a form that are set in columns, or by blanks. */
const laidOut: ReadonlySet<string> = new Set(['letterhead', 'title', 'caption', 'recipients', 'signature', 'table'])

function isRunningText({ node, path }: Block): boolean {
  return !laidOut.has(node.type) && !path.some(({ type }) => laidOut.has(type))
}

export const examples: Examples<typeof rule> = [
  {
    name: 'one blank, columns, and blanks to be filled in',
    input: '1. Sở Y tế tập huấn theo Kế hoạch số   /KH-SYT ngày   tháng  năm 2028.\n\n2. Trần Văn An      Trưởng đoàn',
  },
  {
    name: 'two blanks',
    input: '1. Sở Y tế⟦  ⟧tổ chức tập huấn.',
    reports: ['double'],
    fixed: '1. Sở Y tế tổ chức tập huấn.',
  },
]
