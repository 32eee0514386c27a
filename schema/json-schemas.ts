import { configJsonSchema } from './config-json-schema.js'
import { findingsJsonSchema } from './findings-json-schema.js'
import { planJsonSchema } from './plan-json-schema.js'

/** Every JSON Schema of the package, by the name of its file. */
export const jsonSchemas: Readonly<Record<string, () => Record<string, unknown>>> = {
  'config.schema.json': configJsonSchema,
  'findings.schema.json': findingsJsonSchema,
  'plan.schema.json': planJsonSchema,
}

/** A schema as its file holds it. */
export function printSchema(schema: Record<string, unknown>): string {
  return `${JSON.stringify(schema, null, 2)}\n`
}
