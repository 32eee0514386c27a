export { rule as footnoteUndefined } from './footnote-undefined.js'
