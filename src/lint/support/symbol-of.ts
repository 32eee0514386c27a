import type { DocumentNumber } from '../../contract/types.js'
import { documentTypes, typeCodes } from '../../lexicon/document-types.js'
import { foldKey } from '../../source/fold.js'

const known: ReadonlySet<string> = new Set(typeCodes)

/** The code of type that a document's own symbol begins with (`KH` in `45/KH-UBND`), or null when it begins with none. */
export function typeCodeOf({ symbol }: DocumentNumber): string | null {
  const code = /^(?:\d{4}\/)?([^-/\s]+)/u.exec(symbol ?? '')?.[1] ?? null
  return code !== null && known.has(code.toUpperCase()) ? code : null
}

/** Codes that fit a printed type (`KẾ HOẠCH HÀNH ĐỘNG`): those of the longest known type that it begins with. */
export function codesOfType(type: string): readonly string[] {
  const key = foldKey(type).replace(/\s+/g, ' ').trim()
  let best: (typeof documentTypes)[number] | null = null
  for (const one of documentTypes) {
    const begins = key === one.name || key.startsWith(`${one.name} `)
    if (begins && one.name.length > (best?.name.length ?? 0)) best = one
  }
  return best?.codes ?? []
}
