/** A value that throws when anything tries to change it, however deep. */
export function freeze<T>(value: T): T {
  const open: unknown[] = [value]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue
    Object.freeze(one)
    open.push(...Object.values(one))
  }
  return value
}
