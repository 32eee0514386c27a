export { rule as signatureAuthorityPrefix } from './signature-authority-prefix.js'
export { rule as signatureNameMissing } from './signature-name-missing.js'
export { rule as signatureTitleMissing } from './signature-title-missing.js'
