import { displayWidth } from '../stages.js'

/** A text as wide as a column. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** A longer word, an address perhaps, is broken: a column of its width would leave the others none. */
const longestWhole = 48

/** Columns that the longest word of a text takes, of those that are not broken. */
export function longestWord(text: string): number {
  return text.split(' ').reduce((most, word) => Math.max(most, Math.min(displayWidth(word), longestWhole)), 0)
}

/** Lines no wider than `width`, broken at blanks, or inside a word that is wider still. */
export function wrap(text: string, width: number, maxLines: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => breakWord(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (displayWidth(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
      if (lines.length > maxLines) break
    }
  }
  lines.push(line)
  return lines.length > maxLines ? cutAfter(lines, maxLines, width) : lines
}

function cutAfter(lines: string[], maxLines: number, width: number): string[] {
  const kept = lines.slice(0, maxLines)
  const letters = lettersOf(kept[maxLines - 1] ?? '')
  while (displayWidth(letters.join('')) >= width) letters.pop()
  kept[maxLines - 1] = `${letters.join('')}…`
  return kept
}

function breakWord(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const letter of lettersOf(word)) {
    if (piece !== '' && displayWidth(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

/** Letters with the marks that they bear. */
function lettersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}
