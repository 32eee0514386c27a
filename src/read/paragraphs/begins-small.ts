import type { View } from '../line.js'
import type { Physical } from '../physical.js'

/** Whether the first letter behind marks is a small one. */
export function beginsSmall(view: View, line: Physical): boolean {
  for (let at = line.start; at < Math.min(line.end, line.start + 12); at++) {
    const code = view.text.charCodeAt(at)
    if (
      code === 42 ||
      code === 95 ||
      code === 35 ||
      code === 92 ||
      code === 32 ||
      code === 34 ||
      code === 8220 ||
      code === 39
    )
      continue
    if (code === 60) return true
    return ((code >= 97 && code <= 122) || code >= 223) && view.key.charCodeAt(at) === code
  }
  return false
}
