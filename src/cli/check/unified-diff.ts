import { escapeControls } from '../../stages.js'

/** What would change in a file, as `patch` reads it; on a terminal nothing in it takes effect. */
export async function unifiedDiff(path: string, before: string, after: string, isTerminal: boolean): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after)
  return isTerminal ? patch.split('\n').map(escapeControls).join('\n') : patch
}
