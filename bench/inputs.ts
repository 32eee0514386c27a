import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts to measure on. Several documents are parsed one after another, as a program does with a folder. */
export type InputName = 'plans' | 'fixtures' | '40 KB' | '400 KB' | '4 MB' | 'wrapped' | 'NFD'

/** Real plans, when they lie beside the project; the fixtures stand in for them where they do not. */
const referenceFolder = '../shared/corpus/plans'

export function readInput(name: InputName): string[] {
  switch (name) {
    case 'plans':
      return readPlans()
    case 'fixtures':
      return fixtures().map(read)
    case '40 KB':
      return [joinTo(40_000)]
    case '400 KB':
      return [joinTo(400_000)]
    case '4 MB':
      return [joinTo(4_000_000)]
    case 'wrapped':
      return [wrap(joinTo(40_000), 80)]
    case 'NFD':
      return [joinTo(40_000).normalize('NFD')]
  }
}

/** The plans one behind the other, again and again, up to about `bytes` of UTF-8. */
export function joinTo(bytes: number): string {
  const plans = readPlans()
  const parts: string[] = []
  let size = 0
  for (let at = 0; size < bytes * 0.95; at++) {
    const plan = plans[at % plans.length] ?? ''
    parts.push(plan)
    size += byteLength(plan)
  }
  return parts.join('\n\n')
}

export const byteLength = (text: string) => Buffer.byteLength(text)

function readPlans(): string[] {
  const found = referencePlans()
  return (found.length > 0 ? found : fixtures()).map(read)
}

/** Paths of the plans to measure on. */
export function referencePlans(): string[] {
  if (!existsSync(referenceFolder)) return []
  const names = readdirSync(referenceFolder).filter((name) => name.startsWith('seed-'))
  return names.sort().map((name) => join(referenceFolder, name))
}

export function fixtures(): string[] {
  const names = readdirSync('fixtures').sort()
  return names.flatMap((name) => {
    const inputs = readdirSync(join('fixtures', name)).filter((file) => file.startsWith('input.'))
    return inputs.map((file) => join('fixtures', name, file))
  })
}

const read = (file: string) => readFileSync(file, 'utf8')

/** Lines broken at blanks so that none is longer than `width`, as mail and converters do. */
function wrap(text: string, width: number): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    let rest = line
    while (rest.length > width) {
      const blank = rest.lastIndexOf(' ', width)
      if (blank <= 0) break
      lines.push(rest.slice(0, blank))
      rest = rest.slice(blank + 1)
    }
    lines.push(rest)
  }
  return lines.join('\n')
}
