import type { Call } from './command.js'
import { phrases } from './words.js'

/** Plans have 10 to 80 kB; 2 MiB is a thick book. */
const defaultMaxFileSize = 2 * 1024 * 1024

/** Bytes of the largest file that is read; null, and said, when the option is no number. */
export function maxFileSize({ options, say }: Pick<Call, 'options' | 'say'>): number | null {
  const given = options['max-file-size']
  if (typeof given !== 'string') return defaultMaxFileSize
  if (/^[1-9]\d{0,14}$/.test(given)) return Number(given)
  say(phrases.notANumber('--max-file-size', given))
  return null
}
