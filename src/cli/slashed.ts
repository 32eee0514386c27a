import { sep } from 'node:path'

/** A path as reports show it, the same on every system. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
