import { isLetter, isSpace } from '../../source/letters.js'

/** Whether text may begin at `at`, or nothing stands there. */
export function beginsText(key: string, at: number): boolean {
  if (at >= key.length) return true
  const code = key.charCodeAt(at)
  return isSpace(code) || isOpening(code) || isLetter(code)
}

/** The same behind a number, which signs may follow: `1.%`, `2)+`. */
export function beginsNumbered(key: string, at: number): boolean {
  const code = key.charCodeAt(at)
  return code === 37 || code === 43 || beginsText(key, at)
}

export const isOpening = (code: number) => code === 34 || code === 39 || code === 40 || code === 8220
