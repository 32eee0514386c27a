import type { UnitList } from '../unit/read-unit-list.js'
import type { UnitSpan } from '../unit/types.js'
import type { Duty, DutyOpening, SentenceState } from './types.js'

const abstractHeads = new Set(['cơ quan', 'đơn vị', 'tổ chức', 'cá nhân', 'địa phương'])

/** Notes a duty of the units, and makes it the one of the clause. */
export function addDuty(state: SentenceState, opening: DutyOpening, list: UnitList): void {
  const lead = list.units.map((read) => read.unit)
  if (!lead.every((unit) => isNobody(state, unit))) openDuty(state, opening, lead)
}

export function openDuty(state: SentenceState, opening: DutyOpening, lead: UnitSpan[]): Duty {
  const duty: Duty = {
    start: state.start,
    end: state.end,
    opening,
    lead,
    coordinating: [],
    others: [],
    weak: lead.every(isClass),
  }
  state.duties.push(duty)
  state.duty = duty
  return duty
}

/** `các đơn vị liên quan`, `mỗi cơ quan, tổ chức`: whoever it concerns, nobody in particular. */
function isNobody({ scan: { key } }: SentenceState, unit: UnitSpan): boolean {
  if (unit.kind !== 'group' || !abstractHeads.has(unit.head)) return false
  const name = key.slice(unit.start, unit.end)
  return name.endsWith('liên quan') || name.startsWith('mỗi ') || name.startsWith('từng ')
}

/** A class of bodies or persons, nobody by name. */
export function isClass({ kind }: Pick<UnitSpan, 'kind'>): boolean {
  return kind === 'group' || kind === 'people' || kind === 'actor' || kind === 'place'
}
