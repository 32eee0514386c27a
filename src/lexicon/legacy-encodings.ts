/** Traces of texts that are no Unicode, or were read in the wrong encoding. Sources of character classes. */

/** Signs that stand for letters in TCVN3 (ABC) read as Latin-1, and in no word of any language inside of it. */
export const tcvn3Signs = '®§©ª«¬µ¶¸¹·¨¦¥¤£¢¡¼½¾»'

/** Letters that Vietnamese lacks and that VNI writes behind a vowel, for its tone or hat. */
export const vniSigns = 'ïåäëüûøÏÅÄËÜÛØ'

/** How letters of Vietnamese look when UTF-8 is read as Latin-1 or Windows-1252: `áº¿` for ế, `Ä‘` for đ, `Ã¡` for á. */
export const mojibake = ['á[º»][\\x80-\\xbf‚„†‡‰‹Œ•˜™š›œžŸ€ƒ…‘’“”–—]', 'Ä[\\x90\\x91‘\\x83ƒ]', 'Æ[°¡¯]', 'Ã[\\xa0-\\xbf]'] as const
