import { isSpace } from '../source/letters.js'

/** Bullets, by their code units. */
const bullets: ReadonlySet<number> = new Set(
  [...'-–—•·+*▪●○◦‣⁃■□✓✔➢➤►❖§\uf0b7\uf02d\uf0a7\uf0d8\uf076'].map((sign) => sign.charCodeAt(0)),
)
/** What makes the sign before it no bullet: `-10 độ`, `+84…`, `-.`. */
const notBehind = /[\p{N}/.,;:)%>=-]/u

/** Length of a bullet and its blanks (`- `), and its sign; null when the line begins with none. */
export function readBullet(text: string): { sign: string; length: number } | null {
  const code = text.charCodeAt(0)
  if (!bullets.has(code) || text.charCodeAt(1) === code) return null
  let length = 1
  while (isSpace(text.charCodeAt(length))) length++
  if (length >= text.length) return null
  const sign = text.charAt(0)
  // A sign of a number stands close to it; `- 10 trường` is a bullet.
  if (length === 1 && notBehind.test(text.charAt(1))) return null
  return { sign, length }
}
