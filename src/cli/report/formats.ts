import { compact } from './compact.js'
import type { FormatName } from './format-names.js'
import { github } from './github.js'
import { gitlab } from './gitlab.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { ndjson } from './ndjson.js'
import { pretty } from './pretty.js'
import type { CreateReporter } from './reporter.js'
import { sarif } from './sarif.js'

/** What makes each form of a report. */
export const formats: Readonly<Record<FormatName, CreateReporter>> = {
  pretty,
  compact,
  json,
  ndjson,
  sarif,
  github,
  gitlab,
  junit,
}
