export { rule as xrefAmbiguous } from './xref-ambiguous.js'
export { rule as xrefAppendixMissing } from './xref-appendix-missing.js'
export { rule as xrefCapitalization } from './xref-capitalization.js'
export { rule as xrefUnresolved } from './xref-unresolved.js'
