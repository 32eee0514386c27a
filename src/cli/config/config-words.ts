import type { Words } from '../words.js'

const meant = (near: string | null): Words => ({
  vi: near ? `; ý bạn là "${near}"?` : '',
  en: near ? `; did you mean "${near}"?` : '',
})

/** What is said about configurations. */
export const configPhrases = {
  syntax: (what: string): Words => ({ vi: `JSON sai cú pháp (${what})`, en: `not valid JSON (${what})` }),
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
  unknownRule: (id: string, near: string | null): Words => ({
    vi: `không có quy tắc "${id}"${meant(near).vi}`,
    en: `no such rule "${id}"${meant(near).en}`,
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

/** Names of kinds of values. */
export const kinds = {
  string: { vi: 'một chuỗi', en: 'a string' },
  count: { vi: 'một số nguyên không âm', en: 'a whole number, not negative' },
  strings: { vi: 'một chuỗi hoặc danh sách chuỗi', en: 'a string or a list of strings' },
  list: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một đối tượng', en: 'an object' },
  rules: { vi: 'một đối tượng', en: 'an object' },
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
