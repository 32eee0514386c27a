import { catalogue } from '../../../diagnostics/catalogue.js'
import type { CrossReferenceStep } from '../../../mention/cross-references.js'
import { foldKey } from '../../../source/fold.js'
import type { SectionNode } from '../../../tree/types.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { isPaper, writtenReferences } from '../../support/reference-paths.js'

const { severity, messages } = catalogue['xref-unresolved']

export const rule = defineRule({
  id: 'xref-unresolved',
  summary: {
    vi: 'Mục, khoản, điểm được viện dẫn có trong văn bản.',
    en: 'Every section that the text refers to exists.',
  },
  why: {
    vi: 'Viện dẫn tới mục không có thì nhiệm vụ giao theo viện dẫn đó không ai biết là gì; thường mục đã đổi số.',
    en: 'A duty that is given by such a reference is given to nobody; mostly the sections were renumbered.',
  },
  basis: null,
  severity,
  messages,
  check({ plan, nodes, report }) {
    const chains = indexChains(nodes('section').map(namesOf))
    for (const { text, position, targets, paths, namesPlan } of writtenReferences(plan.crossReferences)) {
      // "Tại khoản 2 Điều 15" may mean the law of the sentence before.
      if (!namesPlan) continue
      if (targets.every(({ target, candidates }) => target !== null || candidates)) continue
      const sections = paths.filter((path) => path.length > 0 && !path.some(isPaper))
      // Of several references in one phrase it is not sure which numbers belong together: each is looked for by itself.
      const parts = paths.length > 1 ? sections.flatMap((path) => path.map((step) => [step])) : sections
      if (parts.some((path) => !exists(path, chains))) report('found', { position, data: { text } })
    }
  },
})

/** Markers of a section and of all it stands in, as `foldKey` writes them: `iii`, `2`, `2.1`. */
function namesOf({ id }: SectionNode): string[] {
  return id
    .split('/')
    .map((name) => foldKey(name.replace(/~\d+$/, '').replace(/^(?:Phần|Chương|Mục|Tiểu mục|Điều) /u, '')))
}

type Chain = readonly string[]

/** Sections by each of their markers. */
function indexChains(chains: readonly Chain[]): ReadonlyMap<string, readonly Chain[]> {
  const index = new Map<string, Chain[]>()
  for (const chain of chains) {
    for (const name of new Set(chain)) {
      const known = index.get(name)
      if (known) known.push(chain)
      else index.set(name, [chain])
    }
  }
  return index
}

/**
 * Whether some section and what it stands in bear every number of a reference, in whatever order and with levels left out.
 * `1.3` may be printed as such, or be 3 in 1.
 */
function exists(path: readonly CrossReferenceStep[], chains: ReadonlyMap<string, readonly Chain[]>): boolean {
  const names = path.map(({ label }) => foldKey(label))
  return [names, names.flatMap((name) => name.split('.'))].some((wanted) => {
    const found = wanted.map((name) => chains.get(name) ?? [])
    const fewest = found.reduce((best, one) => (one.length < best.length ? one : best), found[0] ?? [])
    return fewest.some((chain) => wanted.every((name) => chain.includes(name)))
  })
}

const plan = (reference: string) => `KẾ HOẠCH
Công tác năm 2028

I. MỤC ĐÍCH
Giảm số ca mắc.

II. NHIỆM VỤ
1. Tập huấn.
2. Tuyên truyền.

III. TỔ CHỨC THỰC HIỆN
Sở Y tế thực hiện nhiệm vụ tại ${reference}.`

export const examples: Examples<typeof rule> = [
  { name: 'a section that is there', input: plan('khoản 2, mục II Kế hoạch này') },
  { name: 'two at once', input: plan('mục I và khoản 1 mục II Kế hoạch này') },
  { name: 'a part of a law named before', input: plan('Luật Đất đai; hồ sơ quy định tại khoản 2 Điều 15') },
  { name: 'no such section', input: plan('⟦mục V Kế hoạch này⟧'), reports: ['found'] },
  {
    name: 'no such point in a section that is there',
    input: plan('⟦khoản 4, mục II Kế hoạch này⟧'),
    reports: ['found'],
  },
]
