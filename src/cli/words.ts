/** Languages of the command line. `vi` holds unless `--locale` says otherwise, so that output never depends on the system. */
export type Locale = 'vi' | 'en'

/** One text in every language. */
export type Words = Readonly<Record<Locale, string>>

/** What the command line says on its own behalf: what is wrong and what to do about it. */
export const phrases = {
  unknownCommand: (name: string, near: string | null): Words => ({
    vi: `không có lệnh "${name}"${near ? `; ý bạn là "${near}"?` : ''} (xem kehoach --help)`,
    en: `no such command "${name}"${near ? `; did you mean "${near}"?` : ''} (see kehoach --help)`,
  }),
  unknownOption: (name: string, near: string | null, help: string): Words => ({
    vi: `không có tùy chọn "${name}"${near ? `; ý bạn là "${near}"?` : ''} (xem ${help})`,
    en: `no such option "${name}"${near ? `; did you mean "${near}"?` : ''} (see ${help})`,
  }),
  missingValue: (name: string, value: string): Words => ({
    vi: `tùy chọn "${name}" cần một giá trị: ${name} ${value}`,
    en: `option "${name}" needs a value: ${name} ${value}`,
  }),
  needlessValue: (name: string): Words => ({
    vi: `tùy chọn "${name}" không nhận giá trị`,
    en: `option "${name}" takes no value`,
  }),
  wrongValue: (name: string, given: string, choices: readonly string[]): Words => ({
    vi: `"${given}" không hợp với "${name}"; hãy chọn ${choices.join(', ')}`,
    en: `"${given}" does not fit "${name}"; choose ${choices.join(', ')}`,
  }),
  notANumber: (name: string, given: string): Words => ({
    vi: `"${name}" cần một số nguyên dương, không phải "${given}"`,
    en: `"${name}" needs a positive whole number, not "${given}"`,
  }),
  missingOperand: (usage: string): Words => ({
    vi: `còn thiếu tham số: kehoach ${usage}`,
    en: `an argument is missing: kehoach ${usage}`,
  }),
  tooManyOperands: (extra: string, usage: string): Words => ({
    vi: `thừa "${extra}": kehoach ${usage}`,
    en: `"${extra}" is one too many: kehoach ${usage}`,
  }),
  notFound: (path: string): Words => ({
    vi: `không tìm thấy tệp "${path}"; hãy xem lại đường dẫn`,
    en: `no such file "${path}"; check the path`,
  }),
  nothingMatched: (pattern: string): Words => ({
    vi: `không có tệp nào khớp với "${pattern}" (--allow-empty để bỏ qua)`,
    en: `nothing matches "${pattern}" (--allow-empty to let it pass)`,
  }),
  emptyFolder: (path: string): Words => ({
    vi: `trong thư mục "${path}" không có tệp .txt, .md hay .markdown nào (--allow-empty để bỏ qua)`,
    en: `the folder "${path}" holds no .txt, .md or .markdown file (--allow-empty to let it pass)`,
  }),
  nothingLeft: (patterns: string): Words => ({
    vi: `"${patterns}" không còn tệp nào sau khi loại bớt (--allow-empty để bỏ qua)`,
    en: `"${patterns}" leaves no file (--allow-empty to let it pass)`,
  }),
  allIgnored: (patterns: string): Words => ({
    vi: `mọi tệp khớp với "${patterns}" đều bị .gitignore loại ra (--no-ignore để vẫn đọc)`,
    en: `.gitignore leaves out all that matches "${patterns}" (--no-ignore to take it)`,
  }),
  isDirectory: (path: string): Words => ({
    vi: `"${path}" là thư mục; hãy chỉ ra một tệp trong đó`,
    en: `"${path}" is a directory; name a file in it`,
  }),
  unreadable: (path: string, reason: string): Words => ({
    vi: `không đọc được "${path}": ${reason}`,
    en: `cannot read "${path}": ${reason}`,
  }),
  notText: (path: string, kind: string): Words => ({
    vi: `"${path}" là tệp ${kind}, không phải văn bản; hãy lưu nội dung ra tệp .txt hoặc .md (UTF-8) rồi đọc tệp ấy`,
    en: `"${path}" is a ${kind} file, not text; save its contents as .txt or .md (UTF-8) and read that`,
  }),
  binary: (path: string): Words => ({
    vi: `"${path}" là tệp nhị phân, không phải văn bản; kehoach đọc tệp .txt và .md (UTF-8)`,
    en: `"${path}" is a binary file, not text; kehoach reads .txt and .md (UTF-8)`,
  }),
  tooLarge: (path: string, size: number, limit: number): Words => ({
    vi: `"${path}" có ${size} byte, quá giới hạn ${limit}, nên không được đọc (tăng bằng --max-file-size)`,
    en: `"${path}" has ${size} bytes, more than the limit of ${limit}, and was not read (raise it by --max-file-size)`,
  }),
  noTasks: (path: string): Words => ({
    vi: `không thấy nhiệm vụ nào trong "${path}"`,
    en: `no task was found in "${path}"`,
  }),
  noTimes: (path: string): Words => ({
    vi: `không thấy thời hạn nào trong "${path}"`,
    en: `no deadline was found in "${path}"`,
  }),
  unknownSchema: (name: string, known: readonly string[]): Words => ({
    vi: `không có lược đồ "${name}"; hiện có ${known.join(', ')}`,
    en: `no such schema "${name}"; there is ${known.join(', ')}`,
  }),
}
