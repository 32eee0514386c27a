/** One line of the view that is not blank: its visible stretch, its indent, the blank lines above it. */
export interface Physical {
  start: number
  end: number
  indent: number
  blanks: number
  /** A form feed stands above: a page begins here. */
  page: boolean
  /** It goes on with the line above, whatever it begins with: the text lost its own line ends. */
  flows?: boolean
}

/** All lines of the view that hold something visible, in order. */
export function findPhysical(view: string): Physical[] {
  const lines: Physical[] = []
  let blanks = 0
  let page = false
  let at = 0
  while (at <= view.length) {
    let next = view.indexOf('\n', at)
    if (next < 0) next = view.length
    let start = at
    let indent = 0
    for (; start < next; start++) {
      const code = view.charCodeAt(start)
      if (code === 32) indent++
      else if (code === 9) indent += 4 - (indent % 4)
      else if (code === 12 || code === 11) {
        page ||= code === 12
        indent = 0
      } else break
    }
    let end = next
    while (end > start && isBlankCode(view.charCodeAt(end - 1))) end--
    if (end > start) {
      lines.push({ start, end, indent, blanks, page })
      blanks = 0
      page = false
      for (let behind = end; behind < next; behind++) page ||= view.charCodeAt(behind) === 12
    } else blanks++
    at = next + 1
  }
  return lines
}

/** Blank, tab, line end, form feed, vertical tab. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
