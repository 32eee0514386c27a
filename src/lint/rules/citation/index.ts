export { rule as citationConflictingDate } from './citation-conflicting-date.js'
