import { none } from '../line.js'

/** Numbers of the line in the making. Its room is kept from line to line, and a line takes a copy of what it needs. */
export interface Scratch {
  numbers: number[]
  count: number
}

export const scratch = (): Scratch => ({ numbers: [], count: 0 })

/** Makes room for the next line; that of a very long one is let go. */
export function empty(scratch: Scratch): void {
  scratch.count = 0
  if (scratch.numbers.length > mostKept) scratch.numbers = []
}
const mostKept = 1 << 16

export function add(scratch: Scratch, number: number): void {
  scratch.numbers[scratch.count++] = number
}

/** A copy of the numbers. */
export const taken = ({ numbers, count }: Scratch): readonly number[] => (count === 0 ? none : numbers.slice(0, count))
