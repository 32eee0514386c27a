import { gluedIssuers } from '../../lexicon/document-types.js'
import { issuerCodes } from '../../lexicon/issuer-codes.js'
import { foldKey } from '../../source/fold.js'

/** Names that one code may stand for; those of several bodies at once (`A / B`) tell nothing. */
const names = new Map<string, string[]>()
/** Codes of a name, as `foldKey` writes it. Only of bodies whose codes are the same everywhere. */
const codes = new Map<string, Set<string>>()

for (const [group, table] of Object.entries(issuerCodes)) {
  for (const [code, name] of Object.entries(table)) {
    const key = code.toUpperCase()
    names.set(key, [...(names.get(key) ?? []), name])
    if (/[/(]/.test(name) || !['central', 'any', 'province'].includes(group)) continue
    const known = codes.get(foldKey(name))
    if (known) known.add(key)
    else codes.set(foldKey(name), new Set([key]))
  }
}

/** Other ways to write a body, and codes that a body's head or office shares with it. */
const written: readonly [name: string, code: string][] = [
  ['ubnd', 'UBND'],
  ['hđnd', 'HĐND'],
  ['thủ tướng', 'TTG'],
  ['ủy ban nhân dân', 'CTUBND'],
  ['ubnd', 'CTUBND'],
  ['hội đồng nhân dân', 'TTHĐND'],
  ['hđnd', 'TTHĐND'],
]
for (const [name, code] of written) codes.set(name, new Set([...(codes.get(name) ?? []), code]))

/** Names that a code is known to stand for, longest first; none for a code that the office coined itself. */
export function namesOfCode(code: string): string[] {
  const found = names.get(code.toUpperCase().split('-')[0] ?? '') ?? []
  return [...found].sort((a, b) => b.length - a.length)
}

const glued: ReadonlySet<string> = new Set(gluedIssuers)

/** Whether a code is that of a known body, and not what an office made up (`SXKD` in KHSXKD). */
export function isKnownCode(code: string): boolean {
  return glued.has(code.toUpperCase().split('-')[0] ?? '') || namesOfCode(code).length > 0
}

const heads = /^(?:bộ trưởng|giám đốc|chủ tịch|thường trực|tổng giám đốc|thống đốc|chánh) /
const longest = Math.max(...[...codes.keys()].map((name) => name.length))

/** Codes that a body may have, told by the longest known name that it begins with; null for a body that is not known. */
export function codesOfBody(body: string): ReadonlySet<string> | null {
  const key = foldKey(body).replace(/\s+/g, ' ').replace(heads, '')
  for (let end = Math.min(key.length, longest); end > 1; end--) {
    const found = codes.get(key.slice(0, end))
    if (found && !/[\p{L}\p{M}\p{N}]/u.test(key[end] ?? ' ')) return found
  }
  return null
}
