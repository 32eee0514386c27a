import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type ParseOptions, parsePlan } from '../parse-plan.js'
import type { PlanTree } from '../tree/types.js'
import { attachPlan } from './attach-plan.js'

/**
 * Parser for unified: a text goes in, the tree of the plan comes out. The Plan comes to `file.data.plan`, and what was
 * noticed to `file.messages`.
 *
 * No Markdown parser is run: this is the door for texts of unknown origin and size.
 *
 * @param options  those of `parsePlan`
 */
export const planParse: Plugin<[(Readonly<ParseOptions> | null | undefined)?], string, PlanTree> = function (options) {
  this.parser = (document, file) => {
    const result = parsePlan(inputOf(document, file), options ?? {})
    attachPlan(file, result)
    return result.tree
  }
}

/**
 * The bytes of a file that has bytes: unified itself reads all of them as UTF-8 and says nothing of those that are not.
 * It drops the byte order mark of UTF-8, so that is left out here too, and places fit `String(file)`.
 */
function inputOf(document: string, { value }: VFile): string | Uint8Array {
  if (!(value instanceof Uint8Array)) return document
  return value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf ? value.subarray(3) : value
}
