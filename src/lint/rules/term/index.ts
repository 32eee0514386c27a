export { rule as termProperNameVariant } from './term-proper-name-variant.js'
