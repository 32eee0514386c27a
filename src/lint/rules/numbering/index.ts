export { rule as numberingGap } from './numbering-gap.js'
