import { capitalsEnd, isCapital } from './create-scan.js'
import { patterns } from './patterns.js'
import { fits } from './phrases.js'
import type { Scan } from './types.js'

/** Where a bare name ends that begins at `at`: three capital syllables or more behind a family name; else -1. */
export function nameAt(scan: Scan, at: number): number {
  if (!isFamily(scan, at)) return -1
  const end = nameEnd(scan, at)
  return end < 0 || scan.text.slice(at, end).split(' ').length < 3 ? -1 : end
}

/** The end of a row of capital syllables. Names without a sign between part at a family name behind three syllables. */
export function nameEnd(scan: Scan, at: number): number {
  const { text } = scan
  const end = capitalsEnd(scan, at, 2, 8)
  let from = at
  for (let count = 0; from < end; count++) {
    const blank = text.indexOf(' ', from)
    const next = blank < 0 || blank >= end ? end : blank + 1
    // `… Bình Lê Hoàng Minh`, but `… Thu Hà Trần Văn Bình`: of two family names in a row the one before Văn, Thị.
    if (
      count >= 3 &&
      next < end &&
      isFamily(scan, from) &&
      !(isFamily(scan, next) && middleName.test(scan.key.slice(next, end)))
    )
      return from - 1
    from = next
  }
  return end
}

const middleName = /^[a-zà-ỹ]{1,8} (?:văn|thị)(?: |$)/

function isFamily(scan: Scan, at: number): boolean {
  return isCapital(scan, at) && fits(patterns.family, scan, at) >= 0
}
