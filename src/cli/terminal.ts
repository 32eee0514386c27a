import pc from 'picocolors'
import { escapeControls } from '../stages.js'
import type { Call } from './command.js'
import { formatTable } from './table.js'

/** Columns to write for: the terminal's, else 80, so that a file gets the same table everywhere. */
function outputWidth(): number {
  return process.stdout.columns ?? 80
}

/** `--color` first, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function usesColor(choice: string | boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always'
  if (env.NO_COLOR) return false
  return env.FORCE_COLOR ? true : isTerminal
}

/** Prints a table, fitted to where it goes; under a title when there are several. */
export function printTable(call: Call, header: string[], rows: string[][], title: string | null): void {
  const { bold } = pc.createColors(usesColor(call.options.color, process.env, process.stdout.isTTY === true))
  if (title !== null) call.out(`${bold(escapeControls(title))}\n\n`)
  call.out(`${formatTable(header, rows, { width: outputWidth(), maxLines: 4, bold })}\n${title === null ? '' : '\n'}`)
}
