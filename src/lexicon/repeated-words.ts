/** Words of grammar that no sentence has twice in a row. Not `từ từ`, `hiện tại tại`, `kèm theo theo`, `công bằng bằng`. */
export const neverTwice = [
  'các', 'của', 'và', 'trong', 'với', 'được', 'những', 'trên', 'cho', 'hoặc', 'như', 'là', 'sẽ', 'đã', 'vào', 'sự', 'này', 'mà', 'nhằm', 'bởi', 'thì', 'không', 'đang', 'để',
] as const

/** Pairs that are rightly said twice. */
export const rightlyTwice = ['ngày càng', 'từng bước', 'đời đời', 'mãi mãi', 'luôn luôn'] as const
