import type { Words } from '../words.js'

/** Names between one pair of quotes that `meant` puts around them. */
const quoted = (names: readonly string[], or: string) => names.join(`" ${or} "`) || null

const meant = (near: string | null): Words => ({
  vi: near ? `; ý bạn là "${near}"?` : '',
  en: near ? `; did you mean "${near}"?` : '',
})

/** What is said about configurations. */
export const configPhrases = {
  syntax: (what: Words): Words => ({ vi: `JSON sai cú pháp: ${what.vi}`, en: `not valid JSON: ${what.en}` }),
  tooLarge: (limit: number): Words => ({
    vi: `tệp cấu hình quá lớn, giới hạn là ${limit} byte`,
    en: `the configuration is too large, the limit is ${limit} bytes`,
  }),
  tooDeep: (limit: number): Words => ({ vi: `lồng nhau quá ${limit} cấp`, en: `nested deeper than ${limit} levels` }),
  unreadable: (reason: string): Words => ({ vi: `không đọc được (${reason})`, en: `cannot be read (${reason})` }),
  unknownKey: (key: string, near: string | null): Words => ({
    vi: `không có mục "${key}"${meant(near).vi}`,
    en: `no such key "${key}"${meant(near).en}`,
  }),
  repeatedKey: (key: string): Words => ({ vi: `mục "${key}" có hai lần`, en: `the key "${key}" is there twice` }),
  missingKey: (key: string, beside: string): Words => ({
    vi: `có "${beside}" thì phải có "${key}"`,
    en: `"${beside}" needs "${key}" beside it`,
  }),
  unknownRule: (id: string, near: readonly string[]): Words => ({
    vi: `không có quy tắc "${id}"${meant(quoted(near, 'hay')).vi} (xem kehoach rules)`,
    en: `no such rule "${id}"${meant(quoted(near, 'or')).en} (see kehoach rules)`,
  }),
  groupForRule: (group: string, ids: readonly string[]): Words => ({
    vi: `"${group}" là một nhóm, không phải một quy tắc; nhóm ấy có ${ids.join(', ')}`,
    en: `"${group}" is a group, no rule; it has ${ids.join(', ')}`,
  }),
  unknownGroup: (group: string, near: string | null): Words => ({
    vi: `không có nhóm quy tắc "${group}"${meant(near).vi}`,
    en: `no such group of rules "${group}"${meant(near).en}`,
  }),
  unknownOption: (rule: string, name: string, near: string | null): Words => ({
    vi: `quy tắc "${rule}" không có tùy chọn "${name}"${meant(near).vi}`,
    en: `the rule "${rule}" has no option "${name}"${meant(near).en}`,
  }),
  wrongOption: (name: string, expected: Words): Words => ({
    vi: `tùy chọn "${name}" phải là ${expected.vi}`,
    en: `the option "${name}" must be ${expected.en}`,
  }),
  wrongType: (expected: Words): Words => ({ vi: `phải là ${expected.vi}`, en: `must be ${expected.en}` }),
  wrongChoice: (given: string, choices: readonly string[], near: string | null): Words => ({
    vi: `"${given}" không hợp; hãy chọn ${choices.join(', ')}${meant(near).vi}`,
    en: `"${given}" does not fit; choose ${choices.join(', ')}${meant(near).en}`,
  }),
  remoteExtends: (target: string): Words => ({
    vi: `"${target}" không phải tệp trong máy`,
    en: `"${target}" is not a local file`,
  }),
  circularExtends: (target: string): Words => ({
    vi: `"${target}" lại dẫn về chính nó`,
    en: `"${target}" leads back to itself`,
  }),
}

/** What a parser of JSON missed or met, by the names that jsonc-parser has for it. */
const syntaxWords: Readonly<Record<string, Words>> = {
  PropertyNameExpected: { vi: 'cần một tên trong dấu ngoặc kép', en: 'a name in double quotes is missing' },
  ValueExpected: { vi: 'thiếu một giá trị', en: 'a value is missing' },
  ColonExpected: { vi: 'thiếu dấu ":" sau tên', en: 'a ":" is missing behind the name' },
  CommaExpected: { vi: 'thiếu dấu "," ở giữa', en: 'a "," is missing in between' },
  CloseBraceExpected: { vi: 'thiếu dấu "}"', en: 'a "}" is missing' },
  CloseBracketExpected: { vi: 'thiếu dấu "]"', en: 'a "]" is missing' },
  EndOfFileExpected: { vi: 'thừa từ đây trở đi', en: 'nothing may follow here' },
  InvalidSymbol: {
    vi: 'từ này không phải JSON; chuỗi phải đặt trong dấu ngoặc kép',
    en: 'this word is no JSON; texts stand in double quotes',
  },
  InvalidNumberFormat: { vi: 'số viết sai', en: 'no number is written so' },
  UnexpectedEndOfNumber: { vi: 'số viết dở', en: 'the number is not finished' },
  UnexpectedEndOfString: { vi: 'chuỗi chưa đóng bằng dấu ngoặc kép', en: 'the text is not closed by a double quote' },
  UnexpectedEndOfComment: { vi: 'chú thích chưa đóng bằng "*/"', en: 'the comment is not closed by "*/"' },
  InvalidUnicode: { vi: 'sau "\\u" phải có bốn chữ số hệ 16', en: 'four hexadecimal digits must follow "\\u"' },
  InvalidEscapeCharacter: { vi: 'sau "\\" không được là ký tự này', en: 'this may not follow a "\\"' },
  InvalidCharacter: { vi: 'có ký tự điều khiển', en: 'there is a control character' },
}

export function syntaxProblem(name: string): Words {
  return configPhrases.syntax(syntaxWords[name] ?? { vi: 'không đọc được', en: 'it cannot be read' })
}

/** Names of kinds of values. */
export const kinds = {
  string: { vi: 'một chuỗi', en: 'a string' },
  count: { vi: 'một số nguyên không âm', en: 'a whole number, not negative' },
  strings: { vi: 'một chuỗi hoặc danh sách chuỗi', en: 'a string or a list of strings' },
  list: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một đối tượng', en: 'an object' },
  setting: {
    vi: 'một mức, hoặc một mức và các tùy chọn: "warning", ["warning", {…}]',
    en: 'a severity, or a severity and options: "warning", ["warning", {…}]',
  },
} as const satisfies Record<string, Words>

/** Names of kinds of options of rules. */
export const optionKinds = {
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  strings: { vi: 'một danh sách chuỗi', en: 'a list of strings' },
} as const satisfies Record<string, Words>
