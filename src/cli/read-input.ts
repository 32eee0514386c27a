import { readFileSync } from 'node:fs'
import { phrases, type Words } from './words.js'

/** Bytes of a document under the name that reports show. */
export interface Input {
  name: string
  bytes: Uint8Array
}

/** Reads a file, or standard input for `-`; gives what to say when that cannot be done. */
export async function readInput(path: string): Promise<Input | Words> {
  if (path === '-') return checked({ name: '<stdin>', bytes: await readStandardInput() })
  try {
    return checked({ name: path, bytes: readFileSync(path) })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return phrases.notFound(path)
    if (code === 'EISDIR') return phrases.isDirectory(path)
    return phrases.unreadable(path, code ?? message)
  }
}

export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** First bytes of formats in which plans are often kept. */
const signatures: readonly [kind: string, start: string][] = [
  ['PDF', '%PDF-'],
  ['Word (.docx)', 'PK\x03\x04'],
  ['Word (.doc)', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
]

function checked(input: Input): Input | Words {
  const head = Buffer.from(input.bytes.subarray(0, 4096)).toString('latin1')
  const known = signatures.find(([, start]) => head.startsWith(start))
  if (known) return phrases.notText(input.name, known[0])
  return isBinary(head) ? phrases.binary(input.name) : input
}

const control = /[\x00-\x08\x0e-\x1f]/g

/** A stray control sign happens in converted text; one in ten does not. UTF-16 is full of zeros, and has its mark. */
function isBinary(head: string): boolean {
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return false
  return (head.match(control)?.length ?? 0) * 10 > head.length
}
