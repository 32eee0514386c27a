export { rule as suppressionMissingReason } from './suppression-missing-reason.js'
export { rule as suppressionUnknownRule } from './suppression-unknown-rule.js'
export { rule as suppressionUnused } from './suppression-unused.js'
