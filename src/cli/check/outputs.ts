import type { Call } from '../command.js'
import { formats } from '../report/formats.js'
import type { FileReport, ReportContext, RunSummary } from '../report/reporter.js'
import type { Output } from './request.js'
import { writeText } from './write-text.js'

interface Outputs {
  file(report: FileReport): void
  /** Ends every report and writes the files; true when all could be written. */
  end(summary: RunSummary): Promise<boolean>
}

/** Sends each report where it is wanted: to a file whole at the end, to the screen as it comes. */
export function openOutputs(
  call: Call,
  outputs: readonly Output[],
  print: (text: string) => void,
  contextFor: (output: Output) => ReportContext,
): Outputs {
  const open = outputs.map((output) => ({
    output,
    reporter: formats[output.name](contextFor(output)),
    pieces: [] as string[],
  }))
  const put = ({ output, pieces }: (typeof open)[number], text: string) => {
    if (output.file !== null) pieces.push(text)
    else if (text !== '') print(text)
  }
  return {
    file: (report) => {
      for (const one of open) put(one, one.reporter.file(report))
    },
    end: async (summary) => {
      let written = true
      for (const one of open) {
        put(one, one.reporter.end(summary))
        const problem = one.output.file === null ? null : await writeText(one.output.file, one.pieces.join(''))
        if (problem) call.say(problem)
        written &&= problem === null
      }
      return written
    },
  }
}
