import type { Node } from 'jsonc-parser'
import { fitsOption, type Rule, ruleSeverities } from '../../lint.js'
import { noSuchRule } from '../near-rules.js'
import { nearestName } from '../nearest-name.js'
import type { Words } from '../words.js'
import { configPhrases, kinds, optionKinds } from './config-words.js'
import type { Shape } from './shape.js'

type Complain = (node: Node, words: Words) => void

/** Holds a value against its shape and says all that is wrong with it. */
export function checkShape(node: Node, shape: Shape, rules: ReadonlyMap<string, Rule>, complain: Complain): void {
  const check = (one: Node, wanted: Shape) => checkShape(one, wanted, rules, complain)
  switch (shape.type) {
    case 'string':
      if (node.type !== 'string') complain(node, configPhrases.wrongType(kinds.string))
      else if (shape.choices && !shape.choices.includes(node.value))
        complain(node, wrongChoice(node.value, shape.choices))
      return
    case 'count':
      if (!Number.isSafeInteger(node.value) || node.value < 0) complain(node, configPhrases.wrongType(kinds.count))
      return
    case 'strings':
      if (!isStrings(node)) complain(node, configPhrases.wrongType(kinds.strings))
      return
    case 'list':
      if (node.type !== 'array') complain(node, configPhrases.wrongType(kinds.list))
      else for (const child of node.children ?? []) check(child, shape.of)
      return
    case 'object': {
      const entries = entriesOf(node, complain)
      for (const [key, name, value] of entries) {
        const known = Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined
        if (known) check(value, known)
        else complain(key, configPhrases.unknownKey(name, nearestName(name, Object.keys(shape.keys))))
        for (const other of shape.needs?.[name] ?? []) {
          if (!entries.some(([, one]) => one === other)) complain(key, configPhrases.missingKey(other, name))
        }
      }
      return
    }
    case 'rules':
      for (const [key, id, value] of entriesOf(node, complain)) {
        const rule = rules.get(id)
        if (rule) checkSetting(value, rule, complain)
        else complain(key, noSuchRule(id, [...rules.keys()]))
      }
  }
}

function wrongChoice(given: string, choices: readonly string[]): Words {
  return configPhrases.wrongChoice(given, choices, nearestName(given, choices))
}

function isStrings({ type, children = [] }: Node): boolean {
  return type === 'string' || (type === 'array' && children.every((child) => child.type === 'string'))
}

type Entry = [key: Node, name: string, value: Node]

function entriesOf(node: Node, complain: Complain): Entry[] {
  if (node.type !== 'object') {
    complain(node, configPhrases.wrongType(kinds.object))
    return []
  }
  const seen = new Set<string>()
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }): Entry[] => {
    if (!key || !value) return []
    if (seen.has(key.value)) complain(key, configPhrases.repeatedKey(key.value))
    seen.add(key.value)
    return [[key, key.value, value]]
  })
}

function checkSetting(node: Node, rule: Rule, complain: Complain): void {
  const [severity, options, ...more] = node.type === 'array' ? (node.children ?? []) : [node]
  if (severity?.type !== 'string' || more.length > 0) {
    complain(node, configPhrases.wrongType(kinds.setting))
    return
  }
  if (!ruleSeverities.includes(severity.value)) complain(severity, wrongChoice(severity.value, ruleSeverities))
  if (!options) return
  const specs = rule.options ?? {}
  for (const [key, name, value] of entriesOf(options, complain)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (!spec) complain(key, configPhrases.unknownOption(rule.id, name, nearestName(name, Object.keys(specs))))
    else if (!fitsOption(spec, plainValue(value)))
      complain(value, configPhrases.wrongOption(name, optionKinds[spec.type]))
  }
}

function plainValue({ type, value, children = [] }: Node): unknown {
  return type === 'array' ? children.map((child) => child.value) : value
}
