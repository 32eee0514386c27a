import type { Severity } from './types.js'

/** Languages in which findings speak. */
export type Locale = 'vi' | 'en'

/** One sentence in every language; `{name}` stands for a value of the finding's `data`. */
export type Message = Readonly<Record<Locale, string>>

export interface CatalogueEntry {
  severity: Severity
  messages: Readonly<Record<string, Message>>
}

/**
 * What reading alone can show, by rule id. Ids are public: never reused, never renamed.
 *
 * A sentence has no full stop, says what was seen and, where it helps, what was done with it.
 */
export const catalogue = {
  'input-not-utf8': {
    severity: 'error',
    messages: {
      found: {
        vi: 'có {count} chỗ không phải UTF-8, đã thay bằng U+FFFD',
        en: '{count} places are not UTF-8 and were replaced by U+FFFD',
      },
    },
  },
  'input-too-large': {
    severity: 'error',
    messages: {
      // `parsePlan` counts characters, the command line bytes.
      found: {
        vi: 'văn bản dài quá giới hạn ({length}, giới hạn {limit}) nên không được đọc',
        en: 'the text is longer than the limit ({length}, the limit is {limit}) and was not read',
      },
    },
  },
  'input-nesting-limit': {
    severity: 'warning',
    messages: {
      found: {
        vi: 'các mục lồng nhau quá {limit} cấp, phần sâu hơn được coi là cùng cấp',
        en: 'nested deeper than {limit} levels; what is deeper was flattened',
      },
    },
  },
  'unicode-not-nfc': {
    severity: 'warning',
    messages: {
      found: {
        vi: 'có {count} chữ viết bằng dấu rời (không phải NFC)',
        en: '{count} letters are decomposed (not NFC)',
      },
    },
  },
  'unicode-mark-run': {
    severity: 'warning',
    messages: {
      found: {
        vi: 'có {count} chữ mang quá 30 dấu, phần dấu thừa được giữ nguyên',
        en: '{count} letters bear more than 30 marks; the rest of the marks was kept as it is',
      },
    },
  },
  'unicode-invisible': {
    severity: 'warning',
    messages: {
      found: { vi: 'có {count} ký tự không nhìn thấy', en: '{count} invisible characters' },
    },
  },
  'unicode-bidi-control': {
    severity: 'error',
    messages: {
      found: {
        vi: 'có {count} ký tự đổi chiều chữ, dòng có thể hiện khác với nội dung thật',
        en: '{count} bidirectional controls, which can make a line read differently from what it is',
      },
    },
  },
  'unicode-homoglyph': {
    severity: 'warning',
    messages: {
      found: {
        vi: 'có {count} chữ trông như chữ Việt nhưng là ký tự khác',
        en: '{count} letters only look Vietnamese',
      },
    },
  },
  'unicode-legacy-encoding': {
    severity: 'error',
    messages: {
      found: {
        vi: 'văn bản dùng bảng mã cũ (TCVN3, VNI), không phải Unicode',
        en: 'the text is in a legacy encoding (TCVN3, VNI), not in Unicode',
      },
    },
  },
  'unicode-mojibake': {
    severity: 'error',
    messages: {
      found: { vi: 'có {count} chữ hỏng do sai bảng mã', en: '{count} characters broken by a wrong encoding' },
    },
  },
  'layout-page-number-line': {
    severity: 'info',
    messages: {
      found: {
        vi: 'số trang "{text}" đứng riêng một dòng, được bỏ qua',
        en: 'page number "{text}" on its own line, left out',
      },
    },
  },
  'layout-paragraph-split': {
    severity: 'info',
    messages: {
      found: { vi: 'đoạn văn bị cắt làm hai, đã được nối lại', en: 'a paragraph was cut in two and has been joined' },
    },
  },
  'layout-literal-escapes': {
    severity: 'info',
    messages: {
      found: {
        vi: 'có {count} chỗ viết "\\r\\n" thay cho xuống dòng, được đọc là xuống dòng',
        en: '{count} line breaks are written out as "\\r\\n" and were read as line breaks',
      },
    },
  },
  'footnote-undefined': {
    severity: 'error',
    messages: {
      found: { vi: 'dấu chú thích {label} không có lời chú', en: 'note mark {label} has no note' },
    },
  },
  'footnote-unused': {
    severity: 'warning',
    messages: {
      found: { vi: 'lời chú {label} không có dấu nào trong bài', en: 'note {label} has no mark in the text' },
    },
  },
  'footnote-duplicate': {
    severity: 'error',
    messages: {
      found: { vi: 'có hai lời chú cùng mang số {label}', en: 'two notes bear the label {label}' },
    },
  },
  'xref-unresolved': {
    severity: 'error',
    messages: {
      found: { vi: 'không tìm thấy "{text}" trong văn bản', en: '"{text}" does not exist in this document' },
    },
  },
  'xref-ambiguous': {
    severity: 'info',
    messages: {
      found: {
        vi: '"{text}" có thể là một trong các mục {candidates}',
        en: '"{text}" may be any of {candidates}',
      },
    },
  },
  'xref-appendix-missing': {
    severity: 'warning',
    messages: {
      found: { vi: '"{text}" được nhắc tới nhưng không kèm theo', en: '"{text}" is announced but not there' },
    },
  },
} as const satisfies Record<string, CatalogueEntry>

type Catalogue = typeof catalogue

/** Ids of the findings that `parsePlan` gives. */
export type RuleId = keyof Catalogue

/** The names in braces of a sentence. */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never

/** `data` of each message of a rule: what its sentence names, no more and no less. */
export type MessageData<R extends RuleId> = {
  [M in keyof Catalogue[R]['messages']]: Catalogue[R]['messages'][M] extends { vi: infer Text }
    ? { [Name in Placeholder<Text>]: string | number }
    : never
}
