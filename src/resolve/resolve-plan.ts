import type { Footnote, Header, PlanTime } from '../contract/types.js'
import type { Mentions } from '../mention/read-mentions.js'
import type { SourceText } from '../source/source-text.js'
import { evaluateTime } from '../time/evaluate-time.js'
import type { Outline } from '../tree/outline.js'
import { resolveAbbreviations } from './abbreviations.js'
import { type OwnName, resolveCitations } from './citations.js'
import { resolveCrossReferences } from './cross-references.js'
import { resolveIssuer } from './issuer.js'
import { findNoteReferences, resolveNotes } from './notes.js'
import { findSchoolYear, resolvePeriod } from './period.js'
import { resolveTasks } from './tasks/resolve-tasks.js'
import { findTimes, placer, toPlanTimes } from './times.js'
import type { Resolution, ResolveOptions } from './types.js'
import { collectWords } from './walk.js'

/** What the document means: one pass a question, each from the lines and what was answered before it. */
export function resolvePlan(
  source: SourceText,
  outline: Outline,
  mentions: Mentions,
  header: Header,
  options: ResolveOptions,
): Resolution {
  const period = resolvePeriod(source, outline, mentions)
  const schoolYear = findSchoolYear(outline, mentions)
  const context = {
    ...options.time,
    scope: schoolYear ? evaluateTime(schoolYear.time, options.time ?? {}, placer(source, schoolYear.line)) : undefined,
    planPeriod: options.planPeriod ?? (period ? { from: period.from, to: period.to } : undefined),
    issueDate: options.issueDate ?? header.date?.edtf ?? undefined,
  }
  const words = collectWords(outline, mentions)
  const references = findNoteReferences(source, words)
  const footnotes = resolveNotes(source, outline, references)
  const times = findTimes(source, outline, words, context)
  const notes = new Map<string, Footnote>()
  for (const note of footnotes) if (!notes.has(`fn${note.label}`)) notes.set(`fn${note.label}`, note)
  const via = (section: string): PlanTime['via'] => {
    const note = notes.get(section)
    return note?.reference ? { footnote: note.label, reference: note.reference } : undefined
  }
  return {
    period,
    issuer: resolveIssuer(source, outline, header),
    tasks: resolveTasks(source, outline, mentions, words, times, references),
    times: toPlanTimes(times, via),
    citations: resolveCitations(source, words, ownName(header)),
    crossReferences: resolveCrossReferences(source, outline, words),
    footnotes,
    noteReferences: references,
    abbreviations: resolveAbbreviations(source, words),
  }
}

/** What the letterhead calls the plan; none for a draft without a number. */
function ownName({ number, date }: Header): OwnName | null {
  if (!number?.number) return null
  const joint = number.text.includes('/') ? '/' : '-'
  return { number: `${number.number}${joint}${number.symbol ?? ''}`, date: date?.edtf ?? null }
}
