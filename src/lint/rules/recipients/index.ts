export { rule as recipientsTerminator } from './recipients-terminator.js'
