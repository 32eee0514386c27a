import { readFileSync, statSync } from 'node:fs'
import type { Node, ParseError } from 'jsonc-parser'
import { type Profile, type Rule, type RuleSettings, rules } from '../../lint.js'
import type { FailLevel } from '../check/check-options.js'
import type { Locale, Words } from '../words.js'
import { checkShape } from './check-shape.js'
import { configShape } from './config-shape.js'
import { configPhrases, syntaxProblem } from './config-words.js'
import type { ConfigProblem } from './problem.js'

/** An exception for some files, or for a part of a plan. */
export interface ConfigOverride {
  files?: readonly string[]
  nodePath?: string
  reason?: string
  profile?: Profile
  rules?: RuleSettings
}

/** What one configuration file says. */
export interface Config {
  extends?: readonly string[]
  locale?: Locale
  profile?: Profile
  failOn?: FailLevel
  maxWarnings?: number
  rules?: RuleSettings
  overrides?: readonly ConfigOverride[]
  units?: readonly string[]
  places?: readonly string[]
  abbreviations?: readonly string[]
  baseline?: string
}

/** A configuration is a page of text; what is larger or deeper was made to do harm. */
const mostBytes = 1024 * 1024
const mostLevels = 32

const ruleById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** Reads one file, JSON with comments, and says all that is wrong with it. `name` is how people know the file. */
export async function readConfig(path: string, name: string): Promise<{ config: Config; problems: ConfigProblem[] }> {
  const whole = (words: Words) => ({ config: {}, problems: [{ path: name, line: 1, column: 1, words }] })
  let text: string
  try {
    if (statSync(path).size > mostBytes) return whole(configPhrases.tooLarge(mostBytes))
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    return whole(configPhrases.unreadable((error as NodeJS.ErrnoException).code ?? String(error)))
  }
  // Loaded here only: most runs have no configuration.
  const { getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser')
  // The parser calls itself for each level.
  if (depthOf(text) > mostLevels) return whole(configPhrases.tooDeep(mostLevels))
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  // The first mistake draws others behind it.
  const problems = errors.slice(0, 1).map(({ error, offset }) => ({
    path: name,
    ...placeOf(text, offset),
    words: syntaxProblem(printParseErrorCode(error)),
  }))
  if (!root || problems.length > 0) return { config: {}, problems }
  const complain = (node: Node, words: Words) => problems.push({ path: name, ...placeOf(text, node.offset), words })
  checkShape(root, configShape, ruleById, complain)
  if (problems.length > 0) return { config: {}, problems }
  return { config: withLists(getNodeValue(root)), problems }
}

/** Levels of brackets, those inside strings too: near enough to refuse what nobody writes. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth)
    else if (sign === ']' || sign === '}') depth--
  }
  return deepest
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

type Written = { [Key in keyof Config]: Config[Key] } & Record<string, unknown>

/** Lists that were written as one text are lists. */
function withLists(written: Written): Config {
  const asList = (value: unknown) => (typeof value === 'string' ? [value] : (value as string[] | undefined))
  const config: Record<string, unknown> = { ...written }
  for (const key of ['extends', 'units', 'places', 'abbreviations']) {
    if (key in config) config[key] = asList(config[key])
  }
  if (written.overrides) {
    config.overrides = written.overrides.map((one) => ({ ...one, ...(one.files ? { files: asList(one.files) } : {}) }))
  }
  return config as Config
}
