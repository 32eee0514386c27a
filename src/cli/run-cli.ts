// Not by `stages.js`: with that door would come the parser, which a word of help must not wait for.
import { escapeControls } from '../diagnostics/escape-controls.js'
import type { ExitCode } from './command.js'
import { commands } from './commands.js'
import { helpOfAll, helpOfCommand } from './help.js'
import { packageVersion } from './package-file.js'
import { readArguments } from './read-arguments.js'
import type { Words } from './words.js'

/** Runs one command line and gives the exit code. */
export async function runCli(args: string[]): Promise<ExitCode> {
  const { command, operands, options, lists, locale, problem } = readArguments(args, commands)
  const out = (text: string) => void process.stdout.write(text)
  const say = (words: Words) => void process.stderr.write(`kehoach: ${escapeControls(words[locale])}\n`)
  // Help and version answer even when something else on the line is wrong.
  if (options.help === true) {
    out(`${command ? helpOfCommand(command, locale) : helpOfAll(commands, locale)}\n`)
    return 0
  }
  if (options.version === true) {
    out(`${packageVersion()}\n`)
    return 0
  }
  if (problem) {
    say(problem)
    return 2
  }
  if (!command) {
    process.stderr.write(`${helpOfAll(commands, locale)}\n`)
    return 2
  }
  return command.run({ usage: command.usage, operands, options, lists, locale, out, say })
}
