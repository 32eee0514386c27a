import type { Position } from '../index.js'
import { escapeControls } from '../stages.js'

/**
 * Data for people: a key a line, nested by indentation, places folded to `line:column-line:column`.
 *
 * ```text
 * header
 *   type: "KẾ HOẠCH" 3:1-3:9
 *   urgency: null
 * ```
 */
export function formatOutline(value: object): string {
  return linesOf(value).join('\n')
}

function linesOf(value: object): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => entryLines('-', one))
  return Object.entries(value).flatMap(([key, one]) => entryLines(Number.isNaN(Number(key)) ? key : `"${key}"`, one))
}

function entryLines(key: string, value: unknown): string[] {
  const glue = key === '-' ? ' ' : ': '
  if (!isObject(value)) return [`${key}${glue}${simple(value)}`]
  if (isPosition(value)) return [`${key}${glue}${placeOf(value)}`]
  if (Array.isArray(value) && value.length === 0) return [`${key}${glue}none`]
  const { text, position, ...rest } = value as Record<string, unknown>
  if (typeof text === 'string' && isObject(position) && isPosition(position) && !('id' in rest)) {
    return [`${key}${glue}${simple(text)} ${placeOf(position)}`, ...linesOf(rest).map((line) => `  ${line}`)]
  }
  const lines = linesOf(value).map((line) => `  ${line}`)
  return key === '-' ? [`- ${lines[0]?.trimStart()}`, ...lines.slice(1)] : [key, ...lines]
}

function simple(value: unknown): string {
  return typeof value === 'string' ? `"${escapeControls(value)}"` : String(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPosition(value: object): value is Position {
  return 'start' in value && 'end' in value && isObject(value.start) && 'offset' in value.start
}

function placeOf({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
