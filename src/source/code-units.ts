/**
 * The code units of a text as an array of numbers: a pass over them takes half the time that `charCodeAt` does.
 * Node copies them at once where the machine's own order of bytes is the one it writes.
 */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  if (copies) Buffer.from(units.buffer).write(text, 'utf16le')
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** The text of code units. */
export function fromUnits(units: Uint16Array): string {
  if (copies) return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
  let text = ''
  for (let at = 0; at < units.length; at += mostArguments)
    text += String.fromCharCode(...units.subarray(at, at + mostArguments))
  return text
}

const copies = typeof Buffer === 'function' && new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const mostArguments = 4096
