import { isBlankCode } from '../../read/physical.js'

/** Whether a stretch of the view holds anything but blanks and line ends. */
export function hasVisible(view: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlankCode(view.charCodeAt(at))) return true
  return false
}
