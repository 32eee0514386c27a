import type { Diagnostic } from '../diagnostics/types.js'

/** The findings whose edits neither overlap nor touch those of others; of two that do the one further down waits. */
export function apartEdits(findings: readonly Diagnostic[]): Diagnostic[] {
  const edits = findings.flatMap((owner) =>
    (owner.fix?.edits ?? []).map(({ position }) => ({ owner, start: position.start.offset, end: position.end.offset })),
  )
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  const waiting = new Set<Diagnostic>()
  let last: (typeof edits)[number] | undefined
  for (const edit of edits) {
    if (waiting.has(edit.owner)) continue
    if (last && edit.start <= last.end && edit.owner !== last.owner) waiting.add(edit.owner)
    else if (!last || edit.end >= last.end) last = edit
  }
  return findings.filter((finding) => !waiting.has(finding))
}
