export { rule as ocrBrokenWord } from './ocr-broken-word.js'
export { rule as ocrConfusablePhrase } from './ocr-confusable-phrase.js'
export { rule as ocrDigitLetter } from './ocr-digit-letter.js'
export { rule as ocrInvalidSyllable } from './ocr-invalid-syllable.js'
