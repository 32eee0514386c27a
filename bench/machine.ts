import { cpus, totalmem } from 'node:os'

/** What kind of machine this is, without its name. */
export function describeMachine(): string {
  const all = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${memory} GiB, Node ${process.version}, ${process.platform} ${process.arch}`
}
