import { parseTime } from '../../src/time/parse-time.js'
import type { TimeContext, TimeValue } from '../../src/time/types.js'

/** The plan of these tests is for 2028. */
export const plan2028: TimeContext = { planPeriod: { from: 2028, to: 2028 } }
export const cell2028: TimeContext = { ...plan2028, field: 'time-cell' }

/** The one value of a text that is a time from end to end. */
export function whole(text: string, context: TimeContext = plan2028): TimeValue {
  const values = parseTime(text, context)
  const [value] = values
  if (values.length !== 1 || !value)
    throw new Error(`${text}: ${values.length} values (${values.map((one) => one.text).join(' | ')})`)
  if (value.text !== text.replace(/\s+/g, ' ')) throw new Error(`${text}: only ${value.text}`)
  return value
}

/** What tells a value from another, in one line. */
export const brief = ({ kind, edtf, earliest, latest }: TimeValue): string =>
  `${kind} ${edtf ?? '–'} ${earliest ?? ''}..${latest ?? ''}`

export const texts = (text: string, context: TimeContext = plan2028): string[] =>
  parseTime(text, context).map((value) => value.text)
