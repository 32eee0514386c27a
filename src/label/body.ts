import { readBullet } from '../read/bullet.js'
import { isUpper } from '../read/is-upper.js'
import { cutLine, isEmphasised, type Line } from '../read/line.js'
import { type Marker, readMarker } from '../read/marker.js'
import { isCapital } from '../source/letters.js'
import { readFieldLabel } from './field-label.js'
import { listLine, markedLine, rareLine } from './forms.js'
import { countWords, splitHeading } from './heading.js'
import type { LabelledLine } from './types.js'

const inTrouble =
  /^(?:trong )?quá trình (?:triển khai,? |tổ chức )?(?:triển khai,? )?thực hiện(?: kế hoạch(?: này)?)?,? nếu (?:có )?(?:phát sinh |gặp )?(?:khó khăn|vướng mắc|vấn đề)/
const noteMark = /^(?:\[\^?(\d{1,3}|\*)\]:?|([¹²³⁰⁴-⁹]{1,3}))\s*(?=\S)/

/** What one line of the body is by its own words. */
export function labelBodyLine(line: Line): LabelledLine {
  if (line.text === '') return { line, kind: 'markup' }
  const first = line.text.charCodeAt(0)
  const note =
    first === 91 || first === 178 || first === 179 || first === 185 || (first >= 0x2070 && first < 0x207a)
      ? noteMark.exec(line.text)
      : null
  if (note)
    return rareLine(line, 'note', { note: { label: plainLabel(note[1] ?? note[2] ?? ''), length: note[0].length } })
  const bullet = readBullet(line.text)
  if (bullet) {
    // `- a) …`, `- 1. …`: the inner marker decides, the bullet is a mark.
    const inner = readMarker(line.text.slice(bullet.length), line.key.slice(bullet.length))
    if (inner && bullet.sign !== '*') {
      const rest = cutLine(line, bullet.length, line.text.length)
      return labelMarked(rest, inner)
    }
    return listLine(line, 'bullet', bullet, readFieldLabel(line.key, bullet.length))
  }
  const marker = readMarker(line.text, line.key)
  if (marker) return labelMarked(line, marker)
  if ((first === 84 || first === 81 || first === 116) && isClosing(line.key)) return { line, kind: 'closing' }
  const field = readFieldLabel(line.key, 0)
  if (field && isCapital(first)) return listLine(line, 'field', null, field)
  return { line, kind: isBareHeading(line) ? 'heading' : 'paragraph' }
}

/** `Trên đây là Kế hoạch …`; `Trong quá trình thực hiện, nếu có vướng mắc …`. The pattern is long: few lines come to it. */
function isClosing(key: string): boolean {
  if (key.startsWith('trên đây là') || key.startsWith('trên đây,')) return true
  return (key.startsWith('quá trình') || key.startsWith('trong quá trình')) && inTrouble.test(key)
}

const labelMarked = (line: Line, marker: Marker) => markedLine(line, marker, splitHeading(line, marker) ?? undefined)

/** An emphasised or capital line without a number, or a label with nothing behind its colon. */
function isBareHeading(line: Line): boolean {
  const { text, key } = line
  const last = text.charCodeAt(text.length - 1)
  // . ; ,
  if (last === 46 || last === 59 || last === 44) return false
  const strong = line.emphasis.length > 0 && isEmphasised(line, 0, text.length)
  const upper = !strong && isUpper(text)
  if (!strong && !upper && last !== 58) return false
  const words = countWords(key, 0, text.length)
  if (words > 25) return false
  return strong || (upper && words >= 2) || (last === 58 && words <= 12)
}

/** `¹²` as `12`. */
export function plainLabel(label: string): string {
  return label.replace(/[⁰¹²³⁴-⁹]/g, (sign) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)))
}
