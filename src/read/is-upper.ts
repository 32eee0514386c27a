/** Whether a text stands in capitals. */
export function isUpper(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign < 65 || (sign > 90 && sign < 97) || (sign > 122 && sign < 192)) continue
    if (sign < 128 ? sign > 90 : hasCapitalForm(sign)) {
      lower++
      if (lower > 6 || at < 12) return false
    } else upper++
  }
  // `IoT`, `KẾ hOẠCH`: a small letter or two do not make a line of capitals small.
  return upper > 0 && lower * 16 <= upper
}

/** Whether a sign is a small letter of any script. Those of Vietnamese are told by their numbers. */
function hasCapitalForm(code: number): boolean {
  if (code >= 0x1ea0 && code <= 0x1ef9) return (code & 1) === 1
  if (code < 0x100) return code >= 0xdf && code !== 0xf7
  const sign = String.fromCharCode(code)
  return sign !== sign.toUpperCase()
}
