import { sharesName, type TaskDraft } from './draft.js'

/** Drafts of one place, to be found by those who lead them. */
export interface LeadIndex {
  /** Takes in a draft behind the others; once more when it has got further leads. */
  add(draft: TaskDraft): void
  /** The first draft that shares a lead with these names, as `sharesName` compares them. */
  find(names: readonly string[]): TaskDraft | undefined
}

/** So few drafts and names are compared one by one. */
const few = 24
/** A name cut short has more signs than this: see `sharesName`. */
const shortest = 8

export function createLeadIndex(): LeadIndex {
  const drafts: TaskDraft[] = []
  let names: LeadIndex | null = null
  return {
    add(draft) {
      if (!names) {
        if (!drafts.includes(draft)) drafts.push(draft)
        if (drafts.reduce((count, one) => count + one.leadNames.length, drafts.length) < few) return
        names = createNameIndex()
        for (const one of drafts) names.add(one)
      } else names.add(draft)
    },
    find: (leads) => (names ? names.find(leads) : drafts.find((draft) => sharesName(draft.leadNames, leads))),
  }
}

/** The same by maps: comparing each with each takes the square of their number. */
function createNameIndex(): LeadIndex {
  const drafts: TaskDraft[] = []
  const places = new Map<TaskDraft, { place: number; taken: number }>()
  const whole = new Map<string, number>()
  const cut = new Map<string, number>()
  return {
    add(draft) {
      const known = places.get(draft) ?? { place: drafts.push(draft) - 1, taken: 0 }
      places.set(draft, known)
      for (; known.taken < draft.leadNames.length; known.taken++) {
        const name = draft.leadNames[known.taken] ?? ''
        takeFirst(whole, name, known.place)
        for (const short of shortForms(name)) takeFirst(cut, short, known.place)
      }
    },
    find(names) {
      let first = drafts.length
      for (const name of names) {
        first = Math.min(first, whole.get(name) ?? first, cut.get(name) ?? first)
        for (const short of shortForms(name)) first = Math.min(first, whole.get(short) ?? first)
      }
      return drafts[first]
    },
  }
}

function takeFirst(map: Map<string, number>, name: string, place: number): void {
  const known = map.get(name)
  if (known === undefined || place < known) map.set(name, place)
}

/** What a name may be cut short to: `các đơn vị` of `các đơn vị trực thuộc`. */
function shortForms(name: string): string[] {
  const forms: string[] = []
  for (let at = name.indexOf(' ', shortest + 1); at >= 0; at = name.indexOf(' ', at + 1)) forms.push(name.slice(0, at))
  return forms
}
