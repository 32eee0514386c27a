import type { SourceText } from '../source/source-text.js'
import { readBlocks } from './blocks/read-blocks.js'
import { cutFlatLines } from './flat/flat-lines.js'
import type { Line } from './line.js'
import { joinParagraphs } from './paragraphs/join-paragraphs.js'
import { findPhysical, type Physical } from './physical.js'

/**
 * Reads the text as it is: physical lines, tables in every carrier, rules and page furniture, then paragraphs.
 *
 * Lines that a converter has wrapped are joined again. Four layouts are met: wrapped with blank lines between
 * paragraphs, wrapped without, one paragraph a line, and flattened; the text itself says which (`Layout`).
 */
export function readText(source: SourceText): Line[] {
  return readPhysical(source, findPhysical(source.text))
}

/** The same for physical lines that somebody else has found, as a Markdown parser does. */
export function readPhysical(source: SourceText, physical: Physical[]): Line[] {
  return joinParagraphs(source, readBlocks(source, cutFlatLines(source, physical)))
}
