/**
 * Letters that reading by machine takes for one another. The marks of a vowel are lost or exchanged more often than
 * letters; they need no list.
 */
export const confusableLetters = ['cgeo', 'ilj', 'uvn', 'hb', 'đdo', 'tlf', 'rn', 'ao', 'yv', 'sa', 'mn', 'kx'] as const
