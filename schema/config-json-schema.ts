import { configShape } from '../src/cli/config/config-shape.js'
import type { Shape } from '../src/cli/config/shape.js'
import type { OptionSpec } from '../src/lint/rule-options.js'
import { ruleSeverities, rules } from '../src/lint.js'

type Json = Record<string, unknown>

/** The JSON Schema of `kehoach.config.json`, made from the shape that the tool itself holds a file against. */
export function configJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kehoach:config:1',
    title: 'Configuration of kehoach',
    ...toSchema(configShape),
    $defs: {
      severity: { enum: ruleSeverities },
      rules: {
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule.summary.en, rule.options ?? {})])),
        additionalProperties: false,
      },
    },
  }
}

function toSchema(shape: Shape): Json {
  const about = shape.about ? { description: shape.about.en } : {}
  switch (shape.type) {
    case 'string':
      return { ...about, ...(shape.choices ? { enum: shape.choices } : { type: 'string' }) }
    case 'count':
      return { ...about, type: 'integer', minimum: 0 }
    case 'strings':
      return { ...about, anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }
    case 'list':
      return { ...about, type: 'array', items: toSchema(shape.of) }
    case 'object':
      return {
        ...about,
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, value]) => [key, toSchema(value)])),
        additionalProperties: false,
        ...(shape.needs ? { dependentRequired: shape.needs } : {}),
      }
    case 'rules':
      return { ...about, $ref: '#/$defs/rules' }
  }
}

function ruleSchema(summary: string, options: Readonly<Record<string, OptionSpec>>): Json {
  const severity = { $ref: '#/$defs/severity' }
  const optionSchema = {
    type: 'object',
    properties: Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, specSchema(spec)])),
    additionalProperties: false,
  }
  return {
    description: summary,
    anyOf: [severity, { type: 'array', prefixItems: [severity, optionSchema], minItems: 1, maxItems: 2 }],
  }
}

function specSchema({ type, summary }: OptionSpec): Json {
  const value = type === 'strings' ? { type: 'array', items: { type: 'string' } } : { type }
  return { description: summary.en, ...value }
}
