import type { Marker, MarkerKind } from '../marker.js'

/** A marker of one number; `length` is what it takes of the key, its punctuation included. */
export function makeMarker(
  kind: MarkerKind,
  length: number,
  key: string,
  ordinal: number | null,
  style: string,
): Marker {
  let body = length
  while (key.charCodeAt(body) === 32) body++
  return { kind, length, body, ordinal, path: ordinal === null ? [] : [ordinal], style }
}
