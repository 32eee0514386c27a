import { captionDocuments, closingOpenings } from '../lexicon/anchors.js'
import { fieldLabels } from '../lexicon/field-labels.js'

const closing = new RegExp(`^(?:${closingOpenings.join('|')})(?![\\p{L}])`, 'u')
const labels = fieldLabels
  .filter(([role]) => role !== 'content' && role !== 'note' && role !== 'report')
  .flatMap(([, heads]) => heads)
const label = new RegExp(
  `^(?:${[...labels].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])[^:.;,(\\d]{0,30}:`,
  'u',
)
const caption = new RegExp(`^\\((?:ban hành )?(?:đính )?kèm theo (?:${captionDocuments.join('|')})(?![\\p{L}])`, 'u')

/**
 * Whether a line begins a paragraph of its own by its first words, also under a line that is full: the closing formula
 * (*Trên đây là Kế hoạch …*), a labelled line (*Đơn vị chủ trì: …*). Both begin with a capital; inside a sentence the
 * words are small.
 */
export function beginsParagraph(key: string, head: string): boolean {
  if (head[0] === key[0]) return false
  return closing.test(key) || label.test(key)
}

/** *(Kèm theo Kế hoạch số …)*: the caption below a title. Inside a sentence the same brackets follow small letters. */
export const isCaptionStart = (key: string) => key.charCodeAt(0) === 40 && caption.test(key)
