export { rule as unicodeNotNfc } from './unicode-not-nfc.js'
