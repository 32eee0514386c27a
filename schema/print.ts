import { writeFileSync } from 'node:fs'
import { planJsonSchema } from './plan-json-schema.js'

writeFileSync(new URL('plan.schema.json', import.meta.url), `${JSON.stringify(planJsonSchema(), null, 2)}\n`)
