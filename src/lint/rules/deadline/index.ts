export { rule as deadlineBeforeIssue } from './deadline-before-issue.js'
export { rule as deadlineInFootnote } from './deadline-in-footnote.js'
export { rule as deadlineOnHoliday } from './deadline-on-holiday.js'
export { rule as deadlineYearMissing } from './deadline-year-missing.js'
