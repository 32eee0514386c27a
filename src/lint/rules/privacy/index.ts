export { rule as privacyPersonalEmail } from './privacy-personal-email.js'
