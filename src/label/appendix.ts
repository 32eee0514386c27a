import { captionDocuments } from '../lexicon/anchors.js'
import { isUpper } from '../read/is-upper.js'
import { isEmphasised, type Line } from '../read/line.js'

const numbered =
  /^(phụ lục|biểu mẫu|mẫu biểu|biểu|mẫu|bảng|phụ biểu)(?: số)? ?:? ?((?:[ivxl]{1,5}|\d{1,2}|[a-z])(?:[./-][\p{L}\d]{1,8})?)(?![\p{L}\p{N}]) ?[.:–-]? ?/u
const bare = /^phụ lục ?[.:]? ?/u
const captionOpening = /^\(? ?(?:ban hành )?(?:đính )?kèm theo /

/** `PHỤ LỤC`, `Phụ lục I`, `Phụ lục số 01: …`, `Biểu 01`, `Mẫu số 01/HS`: the extent of the label, null when it is none. */
export function readAppendixHead(line: Line, ended: boolean): number | null {
  const { key, text } = line
  if (line.role !== 'text' || text.length > 260) return null
  const first = key.charCodeAt(0)
  if (first !== 112 && first !== 98 && first !== 109) return null
  const match = numbered.exec(key)
  if (match) {
    const rest = key.slice(match[0].length)
    const label = match[0]
      .trimEnd()
      .replace(/[.:–-]$/, '')
      .trimEnd().length
    // `Phụ lục I kèm theo Kế hoạch này` in a sentence is a reference.
    const heads = rest === '' || /^[\p{Lu}“"(]/u.test(text.slice(match[0].length))
    if (!heads) return null
    if (match[1] === 'phụ lục') return ended || rest === '' || standsAlone(line) ? label : null
    return ended && (rest === '' || /^\p{Lu}/u.test(text)) && text.length < 160 ? label : null
  }
  const plain = bare.exec(key)
  if (!plain) return null
  const rest = text.slice(plain[0].length)
  if (rest === '') return plain[0].trimEnd().length
  return isUpper(text) && ended && text.length < 200 ? 'phụ lục'.length : null
}

const standsAlone = (line: Line) =>
  isUpper(line.text) || (line.emphasis.length > 0 && isEmphasised(line, 0, line.text.length))

/** (Kèm theo Kế hoạch số …): the caption that ties an annex or an attached plan to its act. */
export function isCaption(key: string): boolean {
  const first = key.charCodeAt(0)
  // ( b k đ
  if (first !== 40 && first !== 98 && first !== 107 && first !== 273 && !(first <= 32)) return false
  const length = captionOpening.exec(key)?.[0].length
  return length !== undefined && captionDocuments.some((name) => key.startsWith(name, length))
}
