import type { Command } from './command.js'
import { baseline } from './commands/baseline.js'
import { check } from './commands/check.js'
import { config } from './commands/config.js'
import { deadlines } from './commands/deadlines.js'
import { explain } from './commands/explain.js'
import { init } from './commands/init.js'
import { inspect } from './commands/inspect.js'
import { parse } from './commands/parse.js'
import { rules } from './commands/rules.js'
import { schema } from './commands/schema.js'
import { tasks } from './commands/tasks.js'

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  parse,
  inspect,
  tasks,
  deadlines,
  check,
  explain,
  rules,
  init,
  config,
  baseline,
  schema,
]
