import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Plan } from '../../src/contract/types.js'
import type { planObject } from '../../src/plan/schema.js'
import type { timeUnion } from '../../src/plan/time-schema.js'
import type { planSchema } from '../../src/schema.js'
import type { TimeValue } from '../../src/time/types.js'

/** Interfaces and intersections written out as plain objects, which is the form that zod infers. */
type Plain<T> = T extends object ? { [K in keyof T]: Plain<T[K]> } : T

test('the schemas infer the very types that are written for reading', () => {
  expectTypeOf<Plain<z.infer<typeof timeUnion>>>().toEqualTypeOf<Plain<TimeValue>>()
  expectTypeOf<Plain<z.infer<typeof planObject>>>().toEqualTypeOf<Plain<Plan>>()
})

test('the published schema keeps its type through the d.ts', () => {
  expectTypeOf<z.infer<typeof planSchema>>().toEqualTypeOf<Plan>()
  expectTypeOf<z.infer<typeof planSchema>>().not.toBeAny()
})
