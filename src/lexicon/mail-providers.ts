/** Hosts of mailboxes that anyone can open: no office owns an address there. */
export const mailProviders = [
  'gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.com.vn', 'ymail.com', 'outlook.com', 'outlook.com.vn', 'hotmail.com',
  'live.com', 'msn.com', 'icloud.com', 'me.com', 'aol.com', 'mail.com', 'zoho.com', 'proton.me', 'protonmail.com',
] as const
