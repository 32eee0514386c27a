/** Appends values one by one: `list.push(...values)` puts all of them on the stack, which a hundred thousand overflow. */
export function appendAll<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value)
}
