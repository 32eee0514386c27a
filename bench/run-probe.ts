import { spawnSync } from 'node:child_process'
import { probePath } from './bundle.js'

export interface ProbeOptions {
  /** Flags for node itself. */
  flags?: readonly string[]
  /** Time limit in ms. */
  timeout?: number
}

/** Runs a probe in a process of its own; gives what it prints, which is JSON, or null when it passes the limit. */
export function runProbe<T>(
  name: string,
  args: readonly string[],
  { flags = [], timeout }: ProbeOptions = {},
): T | null {
  const child = spawnSync(process.execPath, [...flags, probePath(name), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' as const }),
  })
  if (child.signal === 'SIGKILL') return null
  if (child.status !== 0) throw new Error(`probe ${name} ${args.join(' ')}: ${child.stderr}`)
  return JSON.parse(child.stdout) as T
}
