import { documentTypes } from '../lexicon/document-types.js'
import { isWord } from '../time/characters.js'
import { type Head, readHead, readShared, typeOf } from './citation/head.js'
import { isOtherLaw } from './citation/law-name.js'
import { issuerBefore } from './citation/issuer-before.js'
import { relate } from './citation/nest.js'
import type { CitationMention } from './citation/types.js'

export type { CitationMention } from './citation/types.js'

/** A word for a kind of document, or one more number of a list. */
const anchor = new RegExp(
  `${documentTypes.map((type) => type.name).sort((a, b) => b.length - a.length).join('|')}|số(?=:? ?[\\d.…/-])`,
  'g',
)
/** A paragraph without any of these names no document: most of a plan's prose is passed over by it. */
const anySign = /\d|số [-/.… ]|luật|lệnh|điều lệ|hiến pháp|đại hội|trung ương/
/** One more number without "số": "Nghị quyết số 12/NQ-CP, 13/NQ-CP và 14/NQ-CP". */
const moreNumbers = /(?:,|;| và) (?=\d)/y
const lookBehind = 60

/**
 * Viện dẫn: the documents that a paragraph mentions, in order, top level and nested ones.
 *
 * `text` is the clean text of one paragraph, `key` is `foldKey(text)`. The type alone ("Nghị quyết này"), law in general
 * ("pháp luật") and the law inside the name of the law that amends it are none. Form: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function readCitations(text: string, key: string): CitationMention[] {
  const heads: Head[] = []
  if (!anySign.test(key)) return []
  anchor.lastIndex = 0
  for (let hit = anchor.exec(key); hit; hit = anchor.exec(key)) {
    const at = hit.index
    const type = { start: at, end: anchor.lastIndex }
    const documentType = typeOf.get(hit[0])
    let head: Head | null = null
    if (documentType) {
      if (isWord(key.charCodeAt(at - 1)) || isWord(key.charCodeAt(type.end)) || (documentType.name === 'luật' && isOtherLaw(key, at))) continue
      const before = key.slice(Math.max(0, at - lookBehind), at)
      head = readHead(text, key, type, documentType, before)
      if (head) head = describe(text, key, head, before)
    } else {
      const last = heads.at(-1)
      if (!last || last.documentType.cited === 'name' || !isListed(key, at)) continue
      head = inherit(readShared(text, key, last.type, last.documentType, skipLabel(key, type.end), true), last)
    }
    if (!head) continue
    heads.push(head)
    for (let more = head; ; ) {
      moreNumbers.lastIndex = more.end
      if (more.numberIs !== 'number' || !moreNumbers.test(key)) break
      const next = inherit(readShared(text, key, more.type, more.documentType, moreNumbers.lastIndex, false), more)
      if (!next) break
      heads.push(next)
      more = next
    }
    const read = heads.at(-1)
    anchor.lastIndex = Math.max(type.end, read?.end ?? 0, read?.next ?? 0)
  }
  return heads.length > 0 ? relate(text, key, heads) : []
}

/** Whether a "số" goes on with a list: behind a stop, a note mark or "và". */
function isListed(key: string, at: number): boolean {
  let before = at - 1
  while (key.charCodeAt(before) === 32) before--
  return ';,:])'.includes(key[before] ?? ' ') || key.startsWith(' và', before - 2)
}

function skipLabel(key: string, at: number): number {
  let end = at
  while (key[end] === ':' || key[end] === ' ') end++
  return end
}

/** "(được) Thủ tướng Chính phủ phê duyệt tại các Quyết định: số A; số B": who issued the first issued the others. */
function inherit(head: Head | null, last: Head): Head | null {
  return head && !head.issuer && last.issuer?.connector === 'tại' ? { ...head, issuer: last.issuer } : head
}

const caption = /(?:kèm theo|kèm) (?:các )?$/
const definitionBefore = /(?:gọi(?: tắt| chung)?|viết tắt|gọi) là:? ?["']?$/
const relations = [
  [/(?:thay thế|thay thế cho) (?:các )?$/, 'replaces'],
  [/(?:sửa đổi|bổ sung)(?: một số điều| một số nội dung| khoản[^;.]{0,30}| điều[^;.]{0,30})?(?: của)? (?:các )?$/, 'amends'],
  [/(?:bãi bỏ|hủy bỏ) (?:các )?$/, 'repeals'],
] as const

/** What the words before the type say of the mention. */
function describe(text: string, key: string, head: Head, before: string): Head | null {
  const definition = definitionBefore.test(before)
  // "(viết tắt là Chỉ thị 11)" only gives a name; with the whole number the document is named again.
  if (definition && (head.family === 'bare' || head.family === null)) return null
  const relation = relations.find(([pattern]) => pattern.test(before))?.[1] ?? null
  const asked = head.issuer ? null : issuerBefore(text, key, head.start, before)
  return { ...head, definition, relation, issuer: head.issuer ?? asked?.issuer ?? null, apart: asked?.apart ?? false, selfCaption: caption.test(before) }
}
