declare module 'edtf' {
  /** First and last millisecond of a date, an interval or a list. */
  export default function edtf(text: string): { min: number; max: number }
}
