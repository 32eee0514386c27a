import type { Command } from './command.js'
import { check } from './commands/check.js'
import { deadlines } from './commands/deadlines.js'
import { inspect } from './commands/inspect.js'
import { parse } from './commands/parse.js'
import { schema } from './commands/schema.js'
import { tasks } from './commands/tasks.js'

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [parse, inspect, tasks, deadlines, check, schema]
