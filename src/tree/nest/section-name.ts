import { isSpace } from '../../source/letters.js'

/** A marker as ids name it: without brackets and end punctuation. */
export function sectionName(marker: string): string {
  let to = marker.length
  while (to > 0 && endsMarker(marker.charCodeAt(to - 1))) to--
  const name = marker.slice(marker.charCodeAt(0) === 40 ? 1 : 0, to)
  return name.replace(blanks, ' ')
}

/** . ) / : - blanks and what makes a keycap. */
const endsMarker = (code: number) =>
  code === 46 ||
  code === 41 ||
  code === 47 ||
  code === 58 ||
  code === 45 ||
  code === 0xfe0f ||
  code === 0x20e3 ||
  isSpace(code)
const blanks = /\s+/g
