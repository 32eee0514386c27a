import { escapeControls } from '../../stages.js'

/** So few files are done before anyone wonders. */
const fewFiles = 20
const clearLine = '\r\u001b[K'

interface Progress {
  step(path: string): void
  end(): void
}

const silent: Progress = { step: () => {}, end: () => {} }

/** Tells on a terminal how far the run is; elsewhere it is silent. */
export function createProgress(count: number, wanted: boolean): Progress {
  const { stderr } = process
  if (!wanted || !stderr.isTTY || count <= fewFiles) return silent
  let done = 0
  return {
    step: (path) => {
      done++
      const words = `${done}/${count} ${escapeControls(path)}`
      stderr.write(clearLine + words.slice(0, (stderr.columns ?? 80) - 1))
    },
    end: () => void stderr.write(clearLine),
  }
}
