import * as z from 'zod'
import { planSchema } from '../src/schema.js'

/** The JSON Schema of a Plan, draft 2020-12, printed from the zod schema. */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, { io: 'input' })
  // A `$id` in the zod metadata would turn the root into a bare `$ref`, so both are put in afterwards.
  return { $schema, $id: 'urn:kehoach:plan:1', title: 'Plan (kế hoạch) of kehoach', ...schema }
}
