import type { PartUnit } from '../lexicon/document-parts.js'
import { documentTypes } from '../lexicon/document-types.js'
import { appendAll } from '../source/append-all.js'
import { type DocumentPath, kindOf, type PathPart, readPaths } from './citation/read-paths.js'
import type { CitationMention } from './citation/types.js'
import { anyOf, endOf } from './citation/words.js'
import { readCitations } from './citations.js'
import { bits, type Marks, markLine } from './mark-line.js'

export interface CrossReferenceStep {
  unit: PartUnit
  /** As printed, without brackets: "III", "2", "III.5", "a"; empty for "Phụ lục" without number. */
  label: string
}

/** Viện dẫn nội bộ: a reference to a part of this same plan. "phụ lục I, II, III" gives three with one and the same span. */
export interface CrossReferenceMention {
  start: number
  end: number
  /** In the order of the text, which runs up ("khoản 2, mục III") or down ("mục III, khoản 2"). */
  path: CrossReferenceStep[]
  /**
   * What tells that the part is this document's: `self` names it ("Kế hoạch này"), `attached` "kèm theo", "đính kèm",
   * `implied` nothing but the words before ("tại Mục 1.3").
   */
  by: 'self' | 'attached' | 'implied'
  /** As the key has it, when the act named is not the plan ("Quyết định này"): the one that issues it. */
  act: string | null
}

const join = '(?:của|trong|tại|thuộc)'
const edge = '(?![\\p{L}\\p{M}\\p{N}])'
const patterns = {
  /** của Kế hoạch này, Kế hoạch */
  ownName: new RegExp(
    `,? ?(?:${join} )?(?:bản )?(kế hoạch|quyết định|chương trình|đề án|phương án|văn bản)( (?:này|nêu trên|trên))?${edge}`,
    'uy',
  ),
  /** What follows "Kế hoạch" without "này" when this plan is meant; else another one is named. */
  afterPlain: new RegExp(` ?(?:[.,;:)]|$|(?:và|để|theo|nhằm)${edge})`, 'uy'),
  /** kèm theo, đính kèm, ban hành kèm theo */
  attached: new RegExp(`,? ?\\(?(?:được )?(?:ban hành |gửi )?(?:đính kèm|kèm)(?: theo)?${edge}`, 'uy'),
  attachedBefore: /(?:kèm theo|đính kèm|kèm|có)(?: các)? ?$/,
  /** mục III*. Trồng và chăm sóc cây của Kế hoạch này* */
  titled: new RegExp(`(?:[.:] ?|,? ?[-"] ?)[^.;:()]{3,120}? ${join} kế hoạch(?: này)?${edge}`, 'uy'),
  /** kèm theo Phụ lục I* – Lịch trực* */
  appendixTitle: / - [^.;:()]{3,100}/y,
  /** Words before a part that refer to it. */
  cue: /(?:^|[ (])(?:tại|theo|ở|nêu|trong|thuộc|xem|chi tiết|kèm|có|như|gồm|là|của|phần|các|và|từ|bảng|số|nội dung|nhiệm vụ)[ (]{0,4}(?:các |những |bảng |nội dung )?$/,
  /** Điều 51 *Nghị định*, mục IV *của Chương trình* */
  otherAct: new RegExp(`,? ?(?:${join} )?(?:các )?(?:${anyOf(documentTypes.map((type) => type.name))})${edge}`, 'uy'),
  promised: /\(([^()]{0,110}(?:kèm theo|đính kèm|gửi kèm)[^()]{0,60})\)/g,
  caption: /^(?:ban hành )?kèm theo (?:kế hoạch|quyết định)/,
} as const

/**
 * References to parts of this same plan, in order: "khoản 2, mục III kế hoạch này", "tại Mục 1.3", "(chi tiết tại phụ lục I, II, III
 * kèm theo)", "(có phân công nhiệm vụ kèm theo)". A part of another act ("Điều 40 Luật Kế toán") is the path of its citation
 * and is none. `citations`: those of the paragraph, when the caller has them.
 */
export function readCrossReferences(
  text: string,
  key: string,
  marks: Marks = markLine(key),
  citations: readonly CitationMention[] = readCitations(text, key, marks),
): CrossReferenceMention[] {
  const found: CrossReferenceMention[] = []
  const cited = new Set(citations.map((citation) => citation.path?.start))
  for (const path of readPaths(text, key, marks)) {
    if (!cited.has(path.start)) appendAll(found, referencesOf(key, path))
  }
  if ((marks.all & bits.attached) === 0 || (marks.all & bits.bracket) === 0) return found
  const known = [...citations, ...found].map((mention) => mention.start).sort((a, b) => a - b)
  const papers = promisedPapers(key, known)
  return papers.length > 0 ? [...found, ...papers].sort((a, b) => a.start - b.start) : found
}

/** Words looked at before a part, in UTF-16 units. */
const lookBehind = 40
const isPaper = (unit: PartUnit) => unit === 'appendix' || unit === 'form'

function referencesOf(key: string, path: DocumentPath): CrossReferenceMention[] {
  const before = key.slice(Math.max(0, path.start - lookBehind), path.start)
  const cued = path.start > 0 && patterns.cue.test(before)
  const papers = path.parts.every((part) => isPaper(part.unit))
  const make = (end: number, by: CrossReferenceMention['by'], act: string | null = null, start = path.start) =>
    expand(path).map((steps) => ({ start, end, path: steps, by, act }))

  const own = ownAct(key, path.end)
  if (own) return make(own.end, 'self', own.act)
  const hung = papers ? endOf(patterns.attached, key, path.end) : -1
  const lead = papers ? (patterns.attachedBefore.exec(before)?.[0].length ?? 0) : 0
  if (hung > 0) {
    const to = ownAct(key, hung)
    // "PHỤ LỤC I (Kèm theo Kế hoạch số …)" is the caption of the annex itself, or an annex of another act.
    if (!to && (path.start === 0 || endOf(patterns.otherAct, key, hung) > 0)) return []
    return make(to?.end ?? hung, 'attached', to?.act, path.start - lead)
  }
  const titled = cued ? endOf(patterns.titled, key, path.end) : -1
  if (titled > 0) return make(titled, 'self')
  if (endOf(patterns.otherAct, key, path.end) > 0) return []
  if (lead > 0)
    return make(Math.max(path.end, endOf(patterns.appendixTitle, key, path.end)), 'attached', null, path.start - lead)
  // "… theo mẫu (Phụ lục I)"
  const inBrackets = papers && path.start > 1 && before.endsWith('(') && key[path.end] === ')'
  return cued || inBrackets ? make(path.end, 'implied') : []
}

/** "(của) Kế hoạch này" at `at`, or null. */
function ownAct(key: string, at: number): { end: number; act: string | null } | null {
  patterns.ownName.lastIndex = at
  const own = patterns.ownName.exec(key)
  const end = patterns.ownName.lastIndex
  const isPlan = own?.[1] === 'kế hoạch'
  if (!own || !(own[2] || (isPlan && endOf(patterns.afterPlain, key, end) >= 0))) return null
  return { end, act: isPlan ? null : (own[1] ?? null) }
}

/**
 * The single references of a list: "phụ lục I, II" are two, "khoản 4 Điều 45, khoản 5 Điều 54" too; in "khoản 1 và khoản 3 Điều 4" both
 * are of Điều 4. A range ("từ khoản 2 đến khoản 5") gives its ends.
 */
function expand(path: DocumentPath): CrossReferenceStep[][] {
  const groups: PathPart[][] = []
  for (const part of path.parts) {
    const open = groups.at(-1)
    if (open && goesOn(open, part)) open.push(part)
    else groups.push([part])
  }
  for (let at = groups.length - 2; at >= 0; at--) {
    const [group, next] = [groups[at], groups[at + 1]]
    if (group?.length === 1 && next && next[0]?.unit === group[0]?.unit) appendAll(group, next.slice(1))
  }
  return groups.flatMap((group) => {
    const list = group.find((part) => part.labels.length > 1)
    return (list?.labels ?? ['']).map((label) =>
      group.map((part) => ({ unit: part.unit, label: part === list ? label : (part.labels[0] ?? '') })),
    )
  })
}

/** Whether a part belongs to the same path: a new one begins with a paper beside sections, or with a unit that was there. */
function goesOn(open: readonly PathPart[], part: PathPart): boolean {
  const last = open.at(-1)
  if (!last || isPaper(last.unit) !== isPaper(part.unit)) return false
  // "mục (IV) (4.1)": the same word, another kind of sign, so one level down.
  const deeper = last.unit === part.unit && kindOf(last.labels[0] ?? '') !== kindOf(part.labels[0] ?? '')
  return deeper || open.every((other) => other.unit !== part.unit)
}

/** "(có phân công nhiệm vụ kèm theo)": a paper that hangs on the plan and has no number. `known`: where other mentions begin. */
function promisedPapers(key: string, known: readonly number[]): CrossReferenceMention[] {
  const papers: CrossReferenceMention[] = []
  let next = 0
  patterns.promised.lastIndex = 0
  for (let hit = patterns.promised.exec(key); hit; hit = patterns.promised.exec(key)) {
    const start = hit.index + 1
    const end = patterns.promised.lastIndex - 1
    while ((known[next] ?? start) < start) next++
    if (patterns.caption.test(hit[1] ?? '') || (known[next] ?? end) < end) continue
    papers.push({ start, end, path: [{ unit: 'attachment', label: '' }], by: 'attached', act: null })
  }
  return papers
}
