/** Bytes as text: UTF-8, or UTF-16 by its byte order mark; what is not valid becomes U+FFFD and is counted. */
export function decodeBytes(bytes: Uint8Array): { text: string; replaced: number; firstReplaced: number } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      replaced: 0,
      firstReplaced: -1,
    }
  } catch {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    let replaced = 0
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) replaced++
    return { text, replaced, firstReplaced: Math.max(0, text.indexOf('\ufffd')) }
  }
}
