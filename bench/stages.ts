import type { Candidates } from './harness.js'
import {
  buildOutline,
  labelLines,
  leafMentions,
  readHeader,
  readMentions,
  readSource,
  readText,
  resolvePlan,
  toPlan,
  toTree,
} from './library.js'

const maxDepth = 64
const noMentions = new Map()

/** The structure of a text alone: the stages that read no meaning, down to the tree. */
export function readStructure(text: string): unknown {
  const { source } = readSource(text)
  return toTree(source, buildOutline(labelLines(source, readText(source)), maxDepth), noMentions)
}

/** The stages of `parsePlan` in their order, each over what those before it made of the texts. */
export function stageCandidates(texts: readonly string[]): Candidates {
  const ready = texts.map((text) => {
    const { source } = readSource(text)
    const lines = readText(source)
    const labelled = labelLines(source, lines)
    const mentions = readMentions(labelled)
    const outline = buildOutline(labelled, maxDepth)
    const header = readHeader(source, outline)
    const resolution = resolvePlan(source, outline, mentions, header, {})
    return { text, source, lines, labelled, mentions, outline, header, resolution }
  })
  return {
    readSource: () => ready.map(({ text }) => readSource(text)),
    readText: () => ready.map(({ source }) => readText(source)),
    labelLines: () => ready.map(({ source, lines }) => labelLines(source, lines)),
    readMentions: () => ready.map(({ labelled }) => readMentions(labelled)),
    buildOutline: () => ready.map(({ labelled }) => buildOutline(labelled, maxDepth)),
    readHeader: () => ready.map(({ source, outline }) => readHeader(source, outline)),
    resolvePlan: () =>
      ready.map(({ source, outline, mentions, header }) => resolvePlan(source, outline, mentions, header, {})),
    toTree: () => ready.map(({ source, outline, mentions }) => toTree(source, outline, leafMentions(mentions))),
    toPlan: () => ready.map(({ source, outline, header, resolution }) => toPlan(source, outline, header, resolution)),
  }
}
