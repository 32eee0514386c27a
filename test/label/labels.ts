import type { LabelledLine } from '../../src/label/types.js'
import { labelLines, readSource, readText } from '../../src/stages.js'

/** A plan down to where its body begins, and one down to where its body has ended. */
export const aboveBody: readonly string[] = ['KẾ HOẠCH', 'Trồng cây xanh', 'I. MỤC ĐÍCH']
export const aboveEnd: readonly string[] = [...aboveBody, 'Làm đẹp đường làng./.']

/**
 * The label and the text of each line below those above: `type|KẾ HOẠCH`; with a plus where it goes on, `issuer+|…`,
 * and behind a colon what else is known: that a number has a title, the role of a field, the label of a note.
 */
export function labelsBelow(above: readonly string[], lines: readonly string[]): string[] {
  const { source } = readSource([...above, ...lines].join('\n'))
  return labelLines(source, readText(source))
    .slice(above.length)
    .map((entry) => `${labelOf(entry)}|${entry.line.text}`)
}

function labelOf({ kind, continues, title, field, note }: LabelledLine): string {
  const more = title ? ':titled' : field ? `:${field.role}` : note ? `:${note.label}` : ''
  return `${kind}${continues ? '+' : ''}${more}`
}

/** The line that such an entry was made of. */
export const withoutLabel = (entry: string): string => entry.slice(entry.indexOf('|') + 1)
