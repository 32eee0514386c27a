export { rule as dateImpossible } from './date-impossible.js'
