export { rule as structureContentAfterSignature } from './structure-content-after-signature.js'
export { rule as structureDuplicateParagraph } from './structure-duplicate-paragraph.js'
export { rule as structureEndMarkMissing } from './structure-end-mark-missing.js'
