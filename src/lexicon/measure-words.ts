/** Đơn vị đo: a figure behind one is its power (`m2`, `km³`), no mark of a note. */
export const lengthMeasures = ['m', 'km', 'cm', 'dm', 'mm', 'dam', 'hm'] as const

/** Formulas and short words that end in a figure of their own: CO2, PM2, H2, No1. */
export const figureStems = ['ha', 'co', 'pm', 'no', 'so', 'h', 'o', 'n'] as const
