import type { Citation } from '../../contract/types.js'
import { issuingVerbs } from '../../lexicon/citation-words.js'
import { foldKey } from '../../source/fold.js'
import type { Inspected } from '../context.js'

const laws = /^(?:bộ )?luật|^pháp lệnh|^hiến pháp/
const assembly = /\/(?:qh|ubtvqh)\d{1,2}$/i

/**
 * Documents that the text cites for the first time, each by itself, by number and symbol: it must say their date and body.
 * Laws and ordinances are cited by their names; titles and tables are short; what was cited before is not asked again;
 * a list may name date or body once for all.
 */
export function firstCited({ plan, text }: Pick<Inspected, 'plan' | 'text'>): Citation[] {
  return plan.citations.filter((citation, index) => {
    const { type, number, parts, section, firstMention } = citation
    if (number === null || parts?.serial == null || parts.issuer === null || firstMention !== undefined) return false
    if (section === 'title' || tables.test(section) || laws.test(foldKey(type)) || assembly.test(number)) return false
    return !sharesWords(citation, plan.citations[index + 1], text)
  })
}

const tables = /^t\d+$/

/** How far the words around a citation are looked at, in UTF-16 units. */
const reach = 60
const listed = /(?:^|[\s(])các\s{0,3}$/
const goesOn =
  /^[\s*_\\]{0,4}(?:\[\d{1,3}\])?[\s*_]{0,4}(?:[,;]|và|,\s{0,3}và)[\s*_]{0,4}(?:các\s{1,3})?(?:số\s|\d{1,6}[/-])/
const issued = new RegExp(`(?<![\\p{L}\\p{M}])(?:${issuingVerbs.join('|')})\\s{1,3}(?:các\\s{1,3})?$`, 'u')

/** Nghị quyết số 36-NQ/TW ngày 22/10/2027*, Hội nghị lần thứ tám* … */
const meeting = /^,?\s{0,3}(?:tại\s)?hội\s{1,3}nghị\s/

/** Whether a citation is one of a list, or its body stands before the verb or behind a comma. */
function sharesWords(citation: Citation, next: Citation | undefined, text: string): boolean {
  const { start, end } = citation.position
  const before = foldKey(text.slice(Math.max(0, start.offset - reach), start.offset))
  const behind = foldKey(text.slice(end.offset, end.offset + reach))
  if (!foldKey(citation.text).startsWith(foldKey(citation.type))) return true
  if (listed.test(before) || issued.test(before) || goesOn.test(behind) || meeting.test(behind)) return true
  const joint = next && next.position.start.offset > end.offset && text.slice(end.offset, next.position.start.offset)
  return Boolean(joint && next?.issuer && joins.test(foldKey(joint)) && next.parts?.issuer === citation.parts?.issuer)
}

const joins = /^[\s*_]{0,4}(?:[,;]|và|,\s{0,3}và)[\s*_]{0,4}(?:các\s{1,3})?$/
