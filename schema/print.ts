import { writeFileSync } from 'node:fs'
import { jsonSchemas, printSchema } from './json-schemas.js'

for (const [name, schema] of Object.entries(jsonSchemas)) {
  writeFileSync(new URL(name, import.meta.url), printSchema(schema()))
}
