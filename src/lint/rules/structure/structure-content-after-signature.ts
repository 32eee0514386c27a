import type { Examples } from '../../example.js'
import type { NodeOfType } from '../../index-nodes.js'
import { defineRule } from '../../rule.js'
import { keyOf } from '../../support/key-of.js'

export const rule = defineRule({
  id: 'structure-content-after-signature',
  summary: {
    vi: 'Sau chữ ký chỉ còn nơi nhận, chú thích, phụ lục.',
    en: 'Behind the signature stand recipients, notes and annexes only.',
  },
  why: {
    vi: 'Nội dung sau chữ ký không thuộc phần đã ký; thường là đoạn bị đảo chỗ khi chuyển đổi, hoặc phụ lục thiếu tên.',
    en: 'What stands there was not signed; mostly a converter moved it, or an annex lost its name.',
  },
  help: { vi: 'đối chiếu bản gốc', en: 'compare the original' },
  basis: null,
  severity: 'info',
  messages: {
    found: { vi: 'có nội dung sau chữ ký', en: 'something stands behind the signature' },
    signature: { vi: 'chữ ký', en: 'the signature' },
  },
  check({ tree, text, report }) {
    const at = tree.children.findIndex(({ type }) => type === 'signature')
    const signature = tree.children[at]
    if (!signature) return
    const behind = tree.children.slice(at + 1)
    // One finding for all of it: it has one cause.
    const first = behind.find((node) => content.has(node.type) || (node.type === 'appendix' && isNameless(node, text)))
    if (!first) return
    report('found', {
      position: first.position,
      related: [{ messageId: 'signature', position: signature.position }],
    })
  },
})

/** What the reader takes for an annex, because it stands behind the signature, though neither "Phụ lục" nor "kèm theo" calls it one. */
function isNameless({ children, position }: NodeOfType<'appendix'>, text: string): boolean {
  const head = text.slice(position.start.offset, Math.min(position.start.offset + headLength, position.end.offset))
  return !children.some(({ type }) => type === 'label') && !keyOf(head).includes('kèm theo')
}

/** Title and caption of an annex, in UTF-16 units. */
const headLength = 600
const content: ReadonlySet<string> = new Set(['section', 'paragraph', 'list', 'field', 'table'])

const signed = 'I. MỤC ĐÍCH\nGiảm số ca mắc.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An'

export const examples: Examples<typeof rule> = [
  { name: 'an annex', input: `${signed}\n\nPHỤ LỤC I\nDANH SÁCH LỚP\n\n1. Lớp cho xã` },
  {
    name: 'an annex by its caption',
    input: `${signed}\n\nDANH SÁCH LỚP TẬP HUẤN\n(Kèm theo Kế hoạch số 12/KH-SYT ngày 16/3/2028)\n\n1. Lớp cho xã`,
  },
  {
    name: 'a section behind it',
    input: `${signed}\n\n⟦III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế tập huấn cho nhân viên y tế các xã.⟧`,
    reports: ['found'],
  },
]
