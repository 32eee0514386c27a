import { foldKey } from '../../source/fold.js'
import type { Inspected } from '../context.js'

/** Words and their matching key, of one length; not for offsets into the text. */
export interface Words {
  text: string
  key: string
}

/** Of a text without a title nobody knows where the head ends: so much of it is looked at, in UTF-16 units. */
const untitled = 2500

/**
 * What stands above the first section, titles left out: where the letterhead is to be looked for before it is called
 * absent. A torn or flattened head may not have been read as one and is there all the same.
 */
export function headText({ nodes, text }: Pick<Inspected, 'nodes' | 'text'>): Words {
  const first = nodes('section')[0]?.position.start.offset ?? text.length
  const end = nodes('title').length > 0 ? first : Math.max(first, untitled)
  let head = ''
  let from = 0
  for (const { position } of nodes('title')) {
    if (position.start.offset < from || position.start.offset >= end) continue
    head += `${text.slice(from, position.start.offset)}\n`
    from = position.end.offset
  }
  return toWords(from < end ? head + text.slice(from, end) : head)
}

/** A text of its own, in the form that patterns look at. */
function toWords(text: string): Words {
  const whole = text.normalize('NFC')
  return { text: whole, key: foldKey(whole) }
}

/** Whether a pattern finds, in the key, something that stands in capitals in the text. */
export function showsCapitals({ text, key }: Words, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  for (let hit = pattern.exec(key); hit; hit = pattern.exec(key)) {
    const found = text.slice(hit.index, hit.index + hit[0].length)
    if (found === found.toUpperCase()) return true
  }
  return false
}
