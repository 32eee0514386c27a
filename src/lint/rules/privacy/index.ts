export { rule as privacyNationalId } from './privacy-national-id.js'
export { rule as privacyPersonalChannel } from './privacy-personal-channel.js'
export { rule as privacyPersonalEmail } from './privacy-personal-email.js'
export { rule as privacyPersonalPhone } from './privacy-personal-phone.js'
