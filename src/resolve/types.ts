import type { Plan } from '../contract/types.js'
import type { TimeContext } from '../time/types.js'
import type { NoteReference } from './notes.js'

/** What the document means: the parts of the Plan that rest on more than one line. */
export interface Resolution
  extends Pick<
    Plan,
    'issuer' | 'period' | 'tasks' | 'times' | 'citations' | 'crossReferences' | 'footnotes' | 'abbreviations'
  > {
  /** Marks of notes in the text. */
  noteReferences: NoteReference[]
}

/** What the caller knows and the text may not say. */
export interface ResolveOptions {
  issueDate?: string | undefined
  planPeriod?: { from: number; to: number } | undefined
  time?: Omit<TimeContext, 'scope' | 'field' | 'issueDate' | 'planPeriod'> | undefined
}
