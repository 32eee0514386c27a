#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.js'
import { runCli } from './run-cli.js'

// Whoever reads the pipe may close it early (`| head`): end quietly, with the code earned so far.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

keepCompiled()
runCli(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
  })
  .catch((fault: unknown) => {
    process.stderr.write(`kehoach: ${fault instanceof Error ? fault.stack : fault}\n`)
    process.exitCode = 2
  })
