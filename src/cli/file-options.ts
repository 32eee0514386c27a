import type { OptionSpecs } from './command.js'

// Options of commands stand apart from what the commands do, so that the table of commands loads no parser.

/** How a document is read. */
export const readOptions = {
  'max-file-size': {
    type: 'string',
    value: 'BYTES',
    summary: { vi: 'không đọc tệp lớn hơn (mặc định 2097152)', en: 'do not read larger files (default 2097152)' },
  },
} as const satisfies OptionSpecs

/** Which files are meant. */
export const fileOptions = {
  'allow-empty': {
    type: 'boolean',
    summary: { vi: 'không coi là lỗi khi không có tệp nào khớp', en: 'let a pattern match nothing' },
  },
} as const satisfies OptionSpecs

export const filesOptions = { ...readOptions, ...fileOptions } as const satisfies OptionSpecs
