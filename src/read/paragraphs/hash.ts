import { copyLine, cutLine, type Line } from '../line.js'
import type { Physical } from '../physical.js'

/** Level of the Markdown `#` in front, 0 without. */
export function hashLevel(view: string, line: Physical): number {
  if (view.charCodeAt(line.start) !== 35) return 0
  let level = 0
  while (level < 6 && view.charCodeAt(line.start + level) === 35) level++
  return level
}

const hashes = /^#{1,6}\s*/

/** The line without the `#` in front. */
export function withoutHash(line: Line): Line {
  if (line.text.charCodeAt(0) !== 35 || line.hash === 0) return line
  const length = hashes.exec(line.text)?.[0].length ?? 0
  if (length === line.text.length) {
    const bare = copyLine(line)
    bare.role = 'markup'
    bare.text = ''
    bare.key = ''
    return bare
  }
  const rest = copyLine(cutLine(line, length, line.text.length))
  rest.blanks = line.blanks
  return rest
}
