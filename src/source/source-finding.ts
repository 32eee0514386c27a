/** What reading the bytes and characters alone showed. Offsets are into the original. */
export interface SourceFinding {
  code:
    | 'input-not-utf8'
    | 'unicode-not-nfc'
    | 'unicode-invisible'
    | 'unicode-homoglyph'
    | 'unicode-mark-run'
    | 'unicode-bidi-control'
    | 'unicode-mojibake'
    | 'layout-literal-escapes'
  start: number
  end: number
  count: number
}
