import type { Quote, Task, Unit } from '../../index.js'

/** What is to be done: the heading or sentence, else what stands under it; a heading that only names the unit does not say it. */
export function titleOf({ kind, title, actions }: Task): string {
  return (kind === 'assign' && texts(actions)) || (title?.text ?? texts(actions))
}

export function texts(values: readonly (Quote | Unit)[]): string {
  // A sentence that ended with its own sign must not end with two.
  return values.map(({ text }, at) => (at < values.length - 1 ? text.replace(/[.;,]$/, '') : text)).join('; ')
}
