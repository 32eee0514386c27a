import { actingVerbs, dutyAdverbs, dutyModals, dutyVerbs, kindVerbs, nameEnds } from '../../lexicon/duty-verbs.js'
import { fieldNames } from '../../lexicon/field-names.js'
import { familyNames, honorifics, officeTitles } from '../../lexicon/office-titles.js'
import { quantifiers, unitHeads } from '../../lexicon/unit-heads.js'
import { apposedRoles, explainingWords, smallNames, unitTails } from '../../lexicon/unit-words.js'
import { fits, groupOf, mayFit, phrases } from './phrases.js'
import type { Scan } from './types.js'

/** The lexicon as sets of phrases, and the few patterns that several readers share. */
export const patterns = {
  quantifier: phrases(quantifiers),
  head: phrases(Object.values(unitHeads).flat()),
  title: phrases(officeTitles),
  honorific: phrases(honorifics),
  family: phrases(familyNames),
  field: phrases(fieldNames.map((name) => name.replaceAll('-', ' ?- ?').replaceAll(',', ',?'))),
  smallName: phrases(smallNames),
  plainVerb: phrases([...dutyVerbs.plain, ...dutyVerbs.undertaking]),
  namingVerb: phrases(dutyVerbs.naming),
  kindVerb: phrases(kindVerbs),
  actingVerb: phrases(actingVerbs),
  adverb: phrases(dutyAdverbs),
  modal: phrases(dutyModals),
  nameEnd: phrases(nameEnds),
  tail: phrases(unitTails),
  explaining: phrases(explainingWords),
  apposed: phrases(apposedRoles),
  conjunction: phrases(['và', 'hoặc']),
  companion: phrases(['cùng với', 'cùng', 'với']),
  role: phrases(['chủ trì', 'phối hợp', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ']),
  parent: phrases(['trực thuộc', 'thuộc', 'ngoài']),
} as const

const predicates = groupOf(patterns.nameEnd, patterns.plainVerb, patterns.adverb, patterns.modal)

/** Whether a word of grammar, a verb that is hardly ever part of a name, an adverb or a modal stands at `from`. */
export function opensPredicate(scan: Scan, from: number): boolean {
  return (
    mayFit(predicates, scan, from) &&
    (fits(patterns.nameEnd, scan, from) >= 0 ||
      fits(patterns.plainVerb, scan, from) >= 0 ||
      fits(patterns.adverb, scan, from) >= 0 ||
      fits(patterns.modal, scan, from) >= 0)
  )
}
