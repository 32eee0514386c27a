export { rule as headerNumberBlank } from './header-number-blank.js'
