import { existsSync, globSync, readFileSync } from 'node:fs'

/** Texts to measure on. Several documents are parsed one after another, as a program does with a folder. */
export type InputName = 'plans' | 'fixtures' | '40 KB' | '400 KB' | '4 MB' | 'wrapped' | 'NFD'

/** Real plans, when they lie beside the project; the fixtures stand in for them where they do not. */
const referencePlans = '../shared/corpus/plans/seed-*.txt'

export function readInput(name: InputName): string[] {
  switch (name) {
    case 'plans':
      return readPlans()
    case 'fixtures':
      return readFixtures()
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
  const found = readAll(referencePlans)
  return found.length > 0 ? found : readFixtures()
}

const readFixtures = () => readAll('fixtures/*/input.*')

function readAll(pattern: string): string[] {
  return filesOf(pattern).map((file) => readFileSync(file, 'utf8'))
}
