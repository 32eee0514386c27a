import { captionDocuments, closingOpenings } from '../lexicon/anchors.js'
import { fieldLabels } from '../lexicon/field-labels.js'
import { isDigit } from '../source/letters.js'
import { phraseAt, phrasesOf } from '../source/phrases.js'

const closing = phrasesOf(closingOpenings)
const labels = phrasesOf(
  fieldLabels.flatMap(([role, heads]) => (role === 'content' || role === 'note' || role === 'report' ? [] : heads)),
)
/** Most signs between a label and its colon. */
const longestTail = 30
const caption = phrasesOf(captionDocuments)
const captionHead = /^\((?:ban hành )?(?:đính )?kèm theo /

/**
 * Whether a line begins a paragraph of its own by its first words, also under a line that is full: the closing formula
 * (*Trên đây là Kế hoạch …*), a labelled line (*Đơn vị chủ trì: …*). Both begin with a capital; inside a sentence the
 * words are small. A note of Markdown (`[^2]: …`) begins by its sign.
 */
export function beginsParagraph(key: string, head: string): boolean {
  if (head.charCodeAt(0) === key.charCodeAt(0)) return note.test(key)
  return phraseAt(closing, key, 0) !== null || beginsLabel(key)
}

const note = /^\[\^[^\]\s]{1,20}\]:/

function beginsLabel(key: string): boolean {
  const label = phraseAt(labels, key, 0)
  if (label === null) return false
  for (let at = label.length; at <= label.length + longestTail; at++) {
    const code = key.charCodeAt(at)
    if (code === 58) return true
    // A stop, a comma, a bracket, a figure: no label.
    if (code === 46 || code === 59 || code === 44 || code === 40 || isDigit(code) || at >= key.length) return false
  }
  return false
}

/** *(Kèm theo Kế hoạch số …)*: the caption below a title. Inside a sentence the same brackets follow small letters. */
export function isCaptionStart(key: string): boolean {
  if (key.charCodeAt(0) !== 40) return false
  const head = captionHead.exec(key)
  return head !== null && phraseAt(caption, key, head[0].length) !== null
}
