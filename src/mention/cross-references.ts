import type { PartUnit } from '../lexicon/document-parts.js'
import { documentTypes } from '../lexicon/document-types.js'
import { type DocumentPath, kindOf, type PathPart, readPaths } from './citation/read-paths.js'
import type { CitationMention } from './citation/types.js'
import { readCitations } from './citations.js'
import { anyOf, endOf } from './citation/words.js'

export interface CrossReferenceStep {
  unit: PartUnit
  /** As printed, without brackets: "III", "2", "III.5", "a"; empty for "Phụ lục" without number. */
  label: string
}

/** A reference to a part of this same plan. "phụ lục I, II, III" gives three with one and the same span. */
export interface CrossReferenceMention {
  start: number
  end: number
  /** In the order of the text, which runs up ("khoản 2, mục III") or down ("mục III, khoản 2"). */
  path: CrossReferenceStep[]
  /**
   * What tells that the part is this document's: `self` names it ("Kế hoạch này"), `attached` "kèm theo", "đính kèm",
   * `implied` nothing but the context ("tại Mục 1.3").
   */
  by: 'self' | 'attached' | 'implied'
  /** "Quyết định này": the part belongs to the act that issues the plan. */
  act: string | null
}

/** "của Kế hoạch này", "Kế hoạch", "(ban hành) kèm theo (Kế hoạch này)", "đính kèm" */
const ownName = /,? ?(?:(?:của|trong|tại|thuộc) )?(?:bản )?(kế hoạch|quyết định|chương trình|đề án|phương án|đề cương|văn bản)(?: (?:này|nêu trên|trên))?(?![\p{L}])/uy
const thisWord = / (?:này|nêu trên|trên)$/
const attached = /,? ?(?:\(?(?:được )?(?:ban hành |gửi )?(?:kèm theo|đính kèm|kèm)(?: theo)?)(?:,? (?:của )?(?:bản )?kế hoạch(?: này)?)?(?![\p{L}])/uy
/** Title behind the label: "mục III. Trồng và chăm sóc … của Kế hoạch này", "Phụ lục I – Lịch trực". */
const titled = /(?:[.:] ?|,? ?[-"] ?)[^.;:()]{3,120}? (?:của|trong|tại) kế hoạch(?: này)?(?![\p{L}])/uy
const appendixTitle = / - [^.;:()]{3,100}/y
/** Words before a part that refer to it. */
const cue = /(?:^|[ (])(?:tại|theo|ở|nêu|trong|thuộc|xem|chi tiết|kèm|kèm theo|đính kèm|có|như|gồm|là|của|phần|các|và|từ|bảng|số|dung|nhiệm vụ)[ (]*(?:các |những |bảng |nội dung )?$/
const attachedBefore = /(?:kèm theo|đính kèm|gửi kèm|kèm|có)(?: các)? ?$/
/** Another act follows: "Điều 51 Nghị định", "mục IV của Chương trình". */
const otherAct = new RegExp(`,? ?(?:(?:của|tại|trong|thuộc) )?(?:các )?(?:${anyOf(documentTypes.map((type) => type.name))})(?![\\p{L}])`, 'uy')
const promised = /\(([^()]{0,110}(?:kèm theo|đính kèm|gửi kèm)[^()]{0,60})\)/g
const ownCaption = /^(?:ban hành )?kèm theo (?:kế hoạch|quyết định)/

/**
 * References to parts of this same plan, in order: "khoản 2, mục III kế hoạch này", "tại Mục 1.3", "(chi tiết tại phụ lục I, II, III
 * kèm theo)", "(có phân công nhiệm vụ kèm theo)". A part of another act ("Điều 40 Luật Kế toán") is the path of its citation
 * and is none. `citations`: those of the paragraph, when the caller has them.
 */
export function readCrossReferences(text: string, key: string, citations: readonly CitationMention[] = readCitations(text, key)): CrossReferenceMention[] {
  const cited = new Set(citations.flatMap((citation) => (citation.path ? [citation.path.start] : [])))
  const found: CrossReferenceMention[] = []
  for (const path of readPaths(text, key)) {
    if (cited.has(path.start)) continue
    const reference = referenceOf(key, path)
    if (reference) found.push(...reference)
  }
  return [...found, ...promisedPapers(key, citations, found)].sort((a, b) => a.start - b.start)
}

function referenceOf(key: string, path: DocumentPath): CrossReferenceMention[] | null {
  const before = key.slice(Math.max(0, path.start - 40), path.start)
  let by: CrossReferenceMention['by'] | null = null
  let act: string | null = null
  let { start, end } = path
  const isPaper = path.parts.every((part) => part.unit === 'appendix' || part.unit === 'form')
  const named = endOf(ownName, key, end)
  const self = named > 0 && thisWord.test(key.slice(end, named))
  const hung = endOf(attached, key, end)
  const cued = path.start > 0 && cue.test(before)
  const headed = cued ? endOf(titled, key, end) : -1
  if (self || (named > 0 && isPlan(key, end, named))) {
    by = 'self'
    const word = /(kế hoạch|quyết định|chương trình|đề án|phương án|đề cương|văn bản)/.exec(key.slice(end, named))?.[0] ?? ''
    if (word !== 'kế hoạch') act = word
    end = named
  } else if (isPaper && hung > 0) {
    by = 'attached'
    end = hung
  } else if (headed > 0) {
    by = 'self'
    end = headed
  } else if (endOf(otherAct, key, end) > 0) return null
  else if (isPaper && attachedBefore.test(before)) {
    by = 'attached'
    end = Math.max(end, endOf(appendixTitle, key, end))
  } else if (cued) by = 'implied'
  if (by === null) return null
  if (by === 'attached') {
    const lead = attachedBefore.exec(before)
    if (lead) start -= lead[0].length
  }
  return expand(path).map((steps) => ({ start, end, path: steps, by: by ?? 'implied', act }))
}

/** "Mục IV Kế hoạch" without "này" is this plan's, unless the words go on to name another one. */
function isPlan(key: string, from: number, end: number): boolean {
  return key.slice(from, end).includes('kế hoạch') && /^(?: ?[.,;:)]|$| (?:và|để|theo|nhằm)(?![\p{L}]))/u.test(key.slice(end, end + 8))
}

/**
 * The single references of a list: "phụ lục I, II" are two, "khoản 4 Điều 45, khoản 5 Điều 54" too; in "khoản 1 và khoản 3 Điều 4" both
 * are of Điều 4. A range ("từ khoản 2 đến khoản 5") gives its ends.
 */
function expand(path: DocumentPath): CrossReferenceStep[][] {
  const groups: PathPart[][] = []
  for (const part of path.parts) {
    const open = groups.at(-1)
    const first = open?.[0]
    const paper = (unit: PartUnit) => unit === 'appendix' || unit === 'form'
    const begins = !open || !first || paper(part.unit) !== paper(first.unit) || (open.some((other) => other.unit === part.unit) && !isDeeper(open, part))
    if (begins) groups.push([part])
    else open.push(part)
  }
  for (let at = groups.length - 2; at >= 0; at--) {
    const group = groups[at]
    const next = groups[at + 1]
    if (group?.length === 1 && next && next.length > 1 && next[0]?.unit === group[0]?.unit) group.push(...next.slice(1))
  }
  return groups.flatMap((group) => {
    const list = group.find((part) => part.labels.length > 1)
    return (list?.labels ?? ['']).map((label) => group.map((part) => ({ unit: part.unit, label: part === list ? label : (part.labels[0] ?? '') })))
  })
}

/** "mục (IV) (4.1)": the same word, another kind of sign. */
const isDeeper = (open: readonly PathPart[], part: PathPart) =>
  open.at(-1)?.unit === part.unit && kindOf(open.at(-1)?.labels[0] ?? '') !== kindOf(part.labels[0] ?? '')

/** "(có phân công nhiệm vụ kèm theo)": a paper that hangs on the plan and has no number. */
function promisedPapers(key: string, citations: readonly CitationMention[], found: readonly CrossReferenceMention[]): CrossReferenceMention[] {
  const papers: CrossReferenceMention[] = []
  promised.lastIndex = 0
  for (let hit = promised.exec(key); hit; hit = promised.exec(key)) {
    const start = hit.index + 1
    const end = promised.lastIndex - 1
    const inside = (span: { start: number }) => span.start >= start && span.start < end
    if (ownCaption.test(hit[1] ?? '') || citations.some(inside) || found.some(inside)) continue
    papers.push({ start, end, path: [{ unit: 'attachment', label: '' }], by: 'attached', act: null })
  }
  return papers
}
