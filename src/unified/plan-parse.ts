import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Plan } from '../contract/types.js'
import { type ParseOptions, parsePlan } from '../parse-plan.js'
import type { PlanTree } from '../tree/types.js'
import { attachPlan } from './attach-plan.js'

// Stands beside what is exported: out of other files the bundler of types drops it.
declare module 'vfile' {
  interface DataMap {
    /** The plan as plain data, set by `remarkPlan` and `planParse`. */
    plan: Plan
    /** The tree of the plan, set by `remarkPlan` and `planParse`. */
    planTree: PlanTree
  }
}

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
