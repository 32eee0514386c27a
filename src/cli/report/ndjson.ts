import type { CreateReporter } from './reporter.js'

/** One finding a line, then one line with the summary: for streams. */
export const ndjson: CreateReporter = () => ({
  file: ({ findings }) => findings.map((finding) => `${JSON.stringify({ type: 'finding', ...finding })}\n`).join(''),
  end: (summary) => `${JSON.stringify({ type: 'summary', ...summary })}\n`,
})
