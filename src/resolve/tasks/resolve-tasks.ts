import type { Quote, Task } from '../../contract/types.js'
import type { Mentions } from '../../mention/read-mentions.js'
import { viewStart } from '../../read/line.js'
import type { SourceText } from '../../source/source-text.js'
import type { Outline, Span } from '../../tree/outline.js'
import { hullOfSpans, quoteOf } from '../../tree/quote.js'
import type { NoteReference } from '../notes.js'
import type { FoundTime } from '../times.js'
import type { Words } from '../walk.js'
import { assignTasks } from './assign-tasks.js'
import type { TaskDraft } from './draft.js'
import { makeFacts } from './facts.js'
import { fieldTasks } from './field-tasks.js'
import { inlineTasks } from './inline-tasks.js'
import { rowTasks } from './row-tasks.js'

/** Nhiệm vụ of the four kinds, in the order of the text. */
export function resolveTasks(
  source: SourceText,
  outline: Outline,
  mentions: Mentions,
  words: readonly Words[],
  times: readonly FoundTime[],
  references: readonly NoteReference[],
): Task[] {
  const facts = makeFacts(source, mentions, times)
  const assigned = assignTasks(facts, outline)
  const fields = fieldTasks(facts, outline, assigned)
  const drafts = [
    ...assigned,
    ...fields,
    ...inlineTasks(facts, words, [...assigned, ...fields]),
    ...rowTasks(facts, outline),
  ]
  addNoteTimes(drafts, times, references)
  const start = (draft: TaskDraft) => (draft.spans[0] ? viewStart(draft.spans[0].line, draft.spans[0].from) : 0)
  drafts.sort((a, b) => start(a) - start(b))
  return drafts.map((draft, index) => toTask(source, draft, `T${index + 1}`))
}

/** Deadlines in a footnote belong also to the task whose sentence bears the mark. */
function addNoteTimes(
  drafts: readonly TaskDraft[],
  times: readonly FoundTime[],
  references: readonly NoteReference[],
): void {
  for (const reference of references) {
    const noted = times.filter((time) => time.counts && time.section === `fn${reference.label}`)
    if (noted.length === 0) continue
    const holder = drafts.find((draft) =>
      draft.spans.some(
        (span) => span.line === reference.line && span.from <= reference.offset && reference.offset <= span.to,
      ),
    )
    holder?.times.push(...noted)
  }
}

function toTask(source: SourceText, draft: TaskDraft, id: string): Task {
  const quotes = (spans: readonly Span[]): Quote[] => spans.flatMap((span) => quoteOf(source, [span]) ?? [])
  return {
    id,
    section: draft.section,
    kind: draft.kind,
    title: quoteOf(source, draft.title),
    actions: draft.actions.flatMap((spans) => quoteOf(source, spans) ?? []),
    lead: draft.lead,
    coordinating: draft.coordinating,
    others: draft.others,
    times: draft.times.map((time) => time.value),
    product: quotes(draft.product),
    budget: quotes(draft.budget),
    place: quotes(draft.place),
    position: hullOfSpans(source, draft.spans),
  }
}
