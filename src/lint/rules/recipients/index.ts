export { rule as recipientsArchiveLineMissing } from './recipients-archive-line-missing.js'
export { rule as recipientsDuplicate } from './recipients-duplicate.js'
export { rule as recipientsMissing } from './recipients-missing.js'
export { rule as recipientsTerminator } from './recipients-terminator.js'
