export { rule as footnoteDuplicate } from './footnote-duplicate.js'
export { rule as footnoteOrder } from './footnote-order.js'
export { rule as footnoteUndefined } from './footnote-undefined.js'
export { rule as footnoteUnused } from './footnote-unused.js'
