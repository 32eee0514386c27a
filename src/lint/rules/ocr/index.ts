export { rule as ocrInvalidSyllable } from './ocr-invalid-syllable.js'
