/**
 * Signs that look like letters of Vietnamese and are others. `Ð` and `ð` are Icelandic, `Ɖ` and `ɖ` African; of those of
 * the last line the code pages of PDF fonts make Vietnamese letters: `ngƣời`, `kǶ`, `vǜ`.
 */
export const latinLookAlikes: Readonly<Record<string, string>> = {
  Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ',
  Ƣ: 'Ư', ƣ: 'ư', Ƕ: 'ỳ', ǜ: 'ũ',
}

/** Letters of other scripts and styles that look like Latin ones: an error only beside Latin letters. */
export const otherLookAlikes: Readonly<Record<string, string>> = {
  // Cyrillic
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', І: 'I', Ј: 'J', Ѕ: 'S', У: 'Y',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's',
  // Small capitals, of pages that would not be copied
  ᴄ: 'c', ᴠ: 'v', ᴢ: 'z', ᴡ: 'w', ꜱ: 's',
  // Greek
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o',
}
