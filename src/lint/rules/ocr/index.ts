export { rule as ocrConfusablePhrase } from './ocr-confusable-phrase.js'
export { rule as ocrInvalidSyllable } from './ocr-invalid-syllable.js'
