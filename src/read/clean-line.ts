import { type Line, none, type View } from './line.js'
import { cleanMarked } from './marks/clean-marked.js'
import { nextSpecial } from './marks/next-special.js'

/**
 * The stretch `start` … `end` of the view as a line, its Markdown marks, escapes, tags and entities set apart.
 * Most lines hold none and are cut out as they are.
 */
export function cleanLine(view: View, start: number, end: number, indent: number, blanks: number, hash = 0): Line {
  if (!holdsSpecial(view, start, end)) {
    const raw = view.text.slice(start, end)
    const key = view.key.slice(start, end)
    const wrapped = raw.includes('\n')
    return {
      role: 'text',
      text: wrapped ? raw.replaceAll('\n', ' ') : raw,
      key: wrapped ? key.replaceAll('\n', ' ') : key,
      start,
      end,
      breaks: none,
      emphasis: none,
      gaps: none,
      indent,
      blanks,
      hash,
    }
  }
  return cleanMarked(view, start, end, indent, blanks, hash)
}

/** Whether a sign between `start` and `end` is shown otherwise than the view has it. */
function holdsSpecial({ special }: View, start: number, end: number): boolean {
  const at = nextSpecial(special, start)
  return at < special.length && (special[at] as number) < end
}
