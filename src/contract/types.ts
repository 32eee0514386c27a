import type { Position } from '../source/position.js'
import type { Time } from '../time/types.js'

/** Words of the source: NFC, marks and entities resolved, blanks and line breaks folded to one blank. */
export interface Quote {
  text: string
  /** Hull of the pieces when `spans` is there. */
  position: Position
  /** The pieces, when the words stand in several. */
  spans?: Position[]
}

export type RegimeId =
  | 'state-2011'
  | 'state-2020'
  | 'party-2018'
  | 'party-2026'
  | 'youth-2013'
  | 'union-2011'
  | 'normative-2016'
  | 'normative-2025'

/** The rule set of form that applies, and what told it. */
export interface Regime {
  id: RegimeId
  from: 'header' | 'number' | 'issuer' | 'date' | 'default'
}

/** Số, ký hiệu: `16` and `KH-UBND`; Party style `Số 12-KH/TU`: `12` and `KH/TU`. A blank number is null. */
export interface DocumentNumber {
  text: string
  number: string | null
  symbol: string | null
  position: Position
  spans?: Position[]
}

/** Thể thức: the head block of the outer document. */
export interface Header {
  regime: Regime
  /** Quốc hiệu. */
  nation: Quote | null
  /** Tiêu ngữ. */
  motto: Quote | null
  /** Cơ quan chủ quản. */
  parentIssuer: Quote | null
  /** Cơ quan ban hành, as printed in the letterhead. */
  issuer: Quote | null
  number: DocumentNumber | null
  /** Địa danh. */
  place: Quote | null
  date: Time | null
  /** Tên loại. */
  type: Quote | null
  /** Trích yếu, all its lines joined. */
  title: Quote | null
  /** Độ khẩn. */
  urgency: Quote | null
  /** Độ mật. */
  secrecy: Quote | null
  /** Dự thảo. */
  draft: Quote | null
}

export type SectionKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'upper-letter'
  | 'parenthesised'

export interface Item {
  marker: string
  text: string
  position: Position
  spans?: Position[]
  items: Item[]
}

/** Phần, Chương, Mục, Điều, I., 1., 1.1., a), (1): one numbered or lettered unit. */
export interface Section {
  /** Markers from the top, joined by `/`: `III/1/1.1`, `II/2/a`, `Điều 1`; a repeated sibling gets `~2`. */
  id: string
  /** As printed, with its punctuation. */
  marker: string
  kind: SectionKind
  /** Value of the printed marker (`đ)` is 5), wrong numbers too. */
  ordinal: number | null
  /** Null for a run-in clause. */
  title: Quote | null
  /** Its own paragraphs joined by `\n`: not the title, items, tables, labels or sub-sections. */
  text: string
  items: Item[]
  sections: Section[]
  position: Position
}

/** One organisation or office-holder, split as a reader would. */
export interface Unit {
  text: string
  position: Position
  spans?: Position[]
  head?: string
}

/** Nhiệm vụ: who does what, by when. */
export interface Task {
  id: string
  /** Section id; table id (`t1`) for a row. */
  section: string
  kind: 'fields' | 'assign' | 'inline' | 'row'
  title: Quote | null
  actions: Quote[]
  /** Chủ trì, thực hiện. */
  lead: Unit[]
  /** Phối hợp. */
  coordinating: Unit[]
  others: { role: string; unit: Unit }[]
  times: Time[]
  product: Quote[]
  budget: Quote[]
  place: Quote[]
  position: Position
}

export interface NumberParts {
  serial: string | null
  year: number | null
  type: string | null
  issuer: string | null
}

/** Viện dẫn: one mention of another document. */
export interface Citation {
  text: string
  position: Position
  spans?: Position[]
  section: string
  /** Type word as printed. */
  type: string
  /** `572/QĐ-UBND`; a law's name; the congress or plenum of an unnumbered resolution. */
  number: string | null
  parts?: NumberParts
  /** Whether the code in the number fits the type word; absent when there is no code. */
  typeAgrees?: boolean
  date: Time | null
  issuer: Quote | null
  title: Quote | null
  /** Căn cứ: stands in the preamble as a ground. */
  basis: boolean
  /** Điểm, khoản, Điều … of the cited document. */
  path?: string
  /** Index in `citations` of the first full mention of the same document. */
  firstMention?: number
}

export interface CrossReference {
  text: string
  position: Position
  spans?: Position[]
  section: string
  target: string | null
  /** The sections or annexes that fit when several do, the first hundred. */
  candidates?: string[]
}

export interface Footnote {
  label: string
  text: string
  position: Position
  spans?: Position[]
  reference: Position | null
  section: string | null
  items: Quote[]
}

export interface TableRow {
  number: string | null
  cells: Quote[]
  band?: boolean
}
export interface Table {
  id: string
  section: string
  header: string[]
  rows: TableRow[]
  position: Position
}

/** Phụ lục. */
export interface Appendix {
  id: string
  label: Quote | null
  title: Quote | null
  sections: Section[]
  position: Position
}

/** Nơi nhận. */
export interface Recipient {
  name: Quote
  note: Quote | null
  position: Position
}

export interface Signature {
  authority: Quote[]
  title: Quote | null
  name: Quote | null
  position: Position
}

export type TimeRole = 'deadline' | 'period' | 'report' | 'recurrence' | 'start' | 'horizon'
export type PlanTime = Time & { section: string; role: TimeRole; via?: { footnote: string; reference: Position } }

/** Kế hoạch as plain data: the contract of `kehoach parse`. */
export interface Plan {
  schemaVersion: '1'
  header: Header
  /** The plan that a decision issues. */
  attached: { type: Quote | null; title: Quote | null; position: Position } | null
  issuer: {
    name: string
    from: 'letterhead' | 'preamble' | 'title' | 'signature' | 'symbol'
    position: Position
  } | null
  period: { from: number; to: number; position: Position } | null
  sections: Section[]
  tasks: Task[]
  times: PlanTime[]
  citations: Citation[]
  crossReferences: CrossReference[]
  footnotes: Footnote[]
  tables: Table[]
  appendices: Appendix[]
  recipients: Recipient[]
  archive: Quote[]
  signature: Signature | null
  abbreviations: { short: string; long: string; position: Position }[]
}
