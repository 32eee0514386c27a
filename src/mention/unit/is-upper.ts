/** Whether the text has no small letter: then its capitals tell nothing. */
export function isUpper(text: string): boolean {
  return text === text.toUpperCase()
}
