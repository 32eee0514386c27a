import type { Locale } from '../diagnostics/catalogue.js'

/** One text in every language. */
export type Words = Readonly<Record<Locale, string>>
