import { nations, partyName, youthNames } from '../lexicon/anchors.js'
import { siteLabels } from '../lexicon/letterhead.js'
import { recipientsHeadLength } from '../read/hard-line.js'
import { bareLine, type CellRead, copyLine, type Line, type TableRead, type View } from '../read/line.js'

const letterhead = new RegExp(`${[...nations, partyName, ...youthNames].join('|')}|độc lập ?- ?tự do`, 'u')
const numberLine = /^s[oốô] ?:?[\d.…_ ]*[/-]|^s[oốô] ?: ?\d/u
const placeDate = /(?:^|[\p{L})],? )ngày[\d.…_ ]{0,60}tháng[\d.…_ ]{0,60}năm/u
const tail = /^nơi nhận|(?:^|\s)(?:tm|kt|tl|tuq|t\/m|k\/t)\. ?\p{L}/u

/** How a table is used: it carries data, or lays out the letterhead, or recipients and signature, or is a web page's box about the document. */
export function tableUse(table: TableRead): 'data' | 'letterhead' | 'tail' | 'box' {
  if (isSiteBox(table)) return 'box'
  if (table.rows.length > 8) return 'data'
  let width = 0
  for (const row of table.rows) width = Math.max(width, row.length)
  if (width > 5) return 'data'
  let head = 0
  for (const row of table.rows) {
    for (const cell of row) {
      const key = cell.lines.map((line) => line.key).join(' ')
      if (recipientsHeadLength(key) > 0) return 'tail'
      if (letterhead.test(key)) return 'letterhead'
      if (cell.lines.some((line) => numberLine.test(line.key)) || placeDate.test(key)) head++
      else if (table.rows.length <= 3 && cell.lines.some((line) => tail.test(line.key))) return 'tail'
    }
  }
  return head > 0 && table.rows.length <= 4 ? 'letterhead' : 'data'
}

/** Labels and values by turns; a list of documents has such words in its head alone. */
function isSiteBox(table: TableRead): boolean {
  if (table.rows.length > 30) return false
  let labels = 0
  let filled = 0
  for (const row of table.rows) {
    for (const cell of row) {
      if (cell.lines.length === 0) continue
      filled++
      if (cell.lines.length === 1 && site.test(cell.lines[0]?.key ?? '')) labels++
    }
  }
  return labels >= 2 && labels * 3 >= filled
}
const site = new RegExp(`^(?:${siteLabels.join('|')}) ?:?$`, 'u')

/** The lines of a layout table, column by column; the bars and tags between them stay behind as markup. */
export function unfoldTable(view: View, line: Line, table: TableRead): Line[] {
  const lines: Line[] = []
  let width = 0
  for (const row of table.rows) width = Math.max(width, row.length)
  for (let column = 0; column < width; column++) {
    for (const row of table.rows) {
      const cell: CellRead | undefined = row[column]
      if (!cell || cell.merged) continue
      cell.lines.forEach((inner, index) => {
        if (inner.text === '') lines.push(bareLine('rule', view, inner.start, inner.end))
        else {
          const unfolded = copyLine(inner)
          if (index === 0) unfolded.blanks = 1
          lines.push(unfolded)
        }
      })
    }
  }
  const first = lines[0]
  if (first) first.blanks = Math.max(1, line.blanks)
  return lines
}
