export { rule as abbrConflict } from './abbr-conflict.js'
export { rule as abbrRedefined } from './abbr-redefined.js'
export { rule as abbrUndefined } from './abbr-undefined.js'
export { rule as abbrUsedBeforeDefinition } from './abbr-used-before-definition.js'
