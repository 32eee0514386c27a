import type { CrossReference } from '../../contract/types.js'
import { type CrossReferenceStep, readCrossReferences } from '../../mention/cross-references.js'
import { foldKey } from '../../source/fold.js'
import { groupBy } from '../../source/group-by.js'

/** A reference as it stands in the text, with all that reading made of it: "phụ lục I, II" is two. */
export interface WrittenReference {
  text: string
  position: CrossReference['position']
  targets: readonly CrossReference[]
  /** What it names, each from the largest unit or from the smallest, as printed. */
  paths: readonly (readonly CrossReferenceStep[])[]
  /** Whether it says that it means this plan ("mục III Kế hoạch này"); else it may go on with a document named before. */
  namesPlan: boolean
}

/** The references of a plan, each stretch of text once. */
export function writtenReferences(references: readonly CrossReference[]): WrittenReference[] {
  return [...groupBy(references, ({ position }) => position.start.offset).values()].flatMap((targets) => {
    const [first] = targets
    if (!first) return []
    // Out of its sentence a reference needs the word that makes it one.
    const text = `tại ${first.text}`
    const read = readCrossReferences(text, foldKey(text))
    const namesPlan = read.some(({ by, act }) => by === 'self' && act === null)
    return [{ text: first.text, position: first.position, targets, paths: read.map(({ path }) => path), namesPlan }]
  })
}

/** Units that are papers of their own behind the text. */
export function isPaper({ unit }: CrossReferenceStep): boolean {
  return unit === 'appendix' || unit === 'form' || unit === 'attachment'
}
