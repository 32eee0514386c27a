export { rule as tableEmptyRequiredCell } from './table-empty-required-cell.js'
export { rule as tableRaggedRow } from './table-ragged-row.js'
export { rule as tableSttSequence } from './table-stt-sequence.js'
