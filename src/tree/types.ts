import type { FieldRole } from '../label/types.js'
import type { MarkerKind } from '../read/marker.js'
import type { Position } from '../source/position.js'

/** What every node has (unist `Node`): plain JSON, a position in the original text, the pieces when it stands in several. */
interface NodeBase {
  position: Position
  /** The pieces of a node that stands in several; `position` is their hull. Only such nodes may overlap others. */
  spans?: Position[]
}

/** Leaf: the words of the source, NFC, escapes and entities resolved, blanks folded. */
export interface Leaf extends NodeBase {
  type: LeafType
  value: string
}
export type LeafType =
  | 'text'
  | 'marker'
  | 'label'
  | 'time'
  | 'citation'
  | 'unit'
  | 'crossReference'
  | 'noteReference'
  | 'markup'
  | 'furniture'

interface Branch<T extends string> extends NodeBase {
  type: T
  children: PlanNode[]
}

/** Văn bản: the root. */
export interface PlanTree extends Branch<'plan'> {}
/** The head block, whatever is there of it. */
export interface Letterhead extends Branch<'letterhead'> {}
/** Quốc hiệu. */
export interface Nation extends Branch<'nation'> {}
/** Tiêu ngữ. */
export interface Motto extends Branch<'motto'> {}
/** Cơ quan ban hành and cơ quan chủ quản, in the order of the text. */
export interface Issuer extends Branch<'issuer'> {}
/** Số, ký hiệu. */
export interface DocumentNumberNode extends Branch<'documentNumber'> {}
/** Địa danh, thời gian ban hành. */
export interface PlaceDate extends Branch<'placeDate'> {}
/** Độ khẩn, độ mật, dự thảo, V/v. */
export interface HeadMark extends Branch<'headMark'> {
  mark: 'urgency' | 'secrecy' | 'draft' | 'subject'
}
/** Tên loại và trích yếu. */
export interface Title extends Branch<'title'> {}
/** Tên loại. */
export interface DocumentType extends Branch<'documentType'> {}
/** Trích yếu. */
export interface Subject extends Branch<'subject'> {}
/** (Kèm theo …). */
export interface Caption extends Branch<'caption'> {}
/** Căn cứ and the issuing clause. */
export interface Preamble extends Branch<'preamble'> {}
/** Căn cứ: a legal ground, one paragraph of the preamble. */
export interface Ground extends Branch<'ground'> {}
/** Phần, Chương, Mục, Điều, I., 1., 1.1., a): one type for all, `kind` says which; depth is nesting. */
export interface SectionNode extends Branch<'section'> {
  id: string
  kind: MarkerKind
  /** As printed, with its punctuation. */
  marker: string
  ordinal: number | null
}
export interface SectionTitle extends Branch<'sectionTitle'> {}
export interface List extends Branch<'list'> {}
export interface ListItem extends Branch<'listItem'> {
  marker: string
}
/** A labelled line (`Đơn vị thực hiện: …`); inside a `listItem` when it is bulleted. */
export interface Field extends Branch<'field'> {
  role: FieldRole
}
export interface Paragraph extends Branch<'paragraph'> {
  /** An emphasised or labelled line without a number that heads what follows. */
  heading?: true
}
export interface TableNode extends Branch<'table'> {}
export interface TableRowNode extends Branch<'tableRow'> {}
export interface TableCellNode extends Branch<'tableCell'> {}
/** Trên đây là … */
export interface Closing extends Branch<'closing'> {}
/** Nơi nhận. */
export interface Recipients extends Branch<'recipients'> {}
export interface RecipientNode extends Branch<'recipient'> {}
/** Lưu: the codes of the archive line. */
export interface Archive extends Branch<'archive'> {}
export interface SignatureNode extends Branch<'signature'> {}
export interface SignaturePart extends Branch<'signaturePart'> {
  part: 'authority' | 'title' | 'name'
}
export interface NoteDefinition extends Branch<'noteDefinition'> {
  label: string
}
/** Phụ lục. */
export interface AppendixNode extends Branch<'appendix'> {
  id: string
}
/** The plan that a decision issues. */
export interface AttachedPlan extends Branch<'attachedPlan'> {}

export type ParentNode =
  | PlanTree
  | Letterhead
  | Nation
  | Motto
  | Issuer
  | DocumentNumberNode
  | PlaceDate
  | HeadMark
  | Title
  | DocumentType
  | Subject
  | Caption
  | Preamble
  | Ground
  | SectionNode
  | SectionTitle
  | List
  | ListItem
  | Field
  | Paragraph
  | TableNode
  | TableRowNode
  | TableCellNode
  | Closing
  | Recipients
  | RecipientNode
  | Archive
  | SignatureNode
  | SignaturePart
  | NoteDefinition
  | AppendixNode
  | AttachedPlan

export type PlanNode = ParentNode | Leaf

/** Whether a node is a leaf. */
export const isLeaf = (node: PlanNode): node is Leaf => !('children' in node)
/** Whether a node is a section. */
export const isSection = (node: PlanNode): node is SectionNode => node.type === 'section'
