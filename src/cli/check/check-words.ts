import type { Words } from '../words.js'

/** What `check` and its like say on their own behalf. */
export const checkPhrases = {
  badRule: (given: string): Words => ({
    vi: `"--rule ${given}" phải có dạng QUY-TẮC=MỨC, mức là off, info, warning hoặc error`,
    en: `"--rule ${given}" must read RULE=SEVERITY, which is off, info, warning or error`,
  }),
  badFormat: (given: string, names: readonly string[]): Words => ({
    vi: `không có dạng "${given}"; hãy chọn ${names.join(', ')}`,
    en: `no such format "${given}"; choose ${names.join(', ')}`,
  }),
  twoFormats: {
    vi: 'chỉ một dạng được in ra màn hình; các dạng khác cần tệp: --format json=bao-cao.json',
    en: 'only one format may go to standard output; give the others a file: --format json=report.json',
  },
  badDay: (given: string): Words => ({
    vi: `"--today ${given}" phải là một ngày có thật, viết 2028-06-30`,
    en: `"--today ${given}" must be a day that exists, written 2028-06-30`,
  }),
  badCount: (name: string, given: string): Words => ({
    vi: `"${name}" cần một số nguyên không âm, không phải "${given}"`,
    en: `"${name}" needs a whole number, not "${given}"`,
  }),
  needsFix: (name: string): Words => ({ vi: `"${name}" chỉ đi cùng "--fix"`, en: `"${name}" needs "--fix"` }),
  nothingToFix: (rule: string): Words => ({
    vi: `quy tắc "${rule}" không có cách sửa nào để đề nghị`,
    en: `the rule "${rule}" suggests no fix`,
  }),
  noFiles: (usage: string): Words => ({
    vi: `chưa nói tệp nào: kehoach ${usage}, hoặc danh sách tệp bằng --files-from`,
    en: `no file was named: kehoach ${usage}, or a list of files by --files-from`,
  }),
  unwritable: (path: string, reason: string): Words => ({
    vi: `không ghi được "${path}": ${reason}`,
    en: `cannot write "${path}": ${reason}`,
  }),
  fault: (rule: string, path: string, reason: string): Words => ({
    vi: `quy tắc "${rule}" bị lỗi trong "${path}": ${reason}`,
    en: `the rule "${rule}" failed on "${path}": ${reason}`,
  }),
  unsettled: (path: string): Words => ({
    vi: `các chỗ sửa trong "${path}" không dừng lại sau 10 lượt`,
    en: `the fixes in "${path}" did not come to rest in 10 passes`,
  }),
  notFixable: (path: string): Words => ({
    vi: `"${path}" không phải UTF-8 nên không được sửa`,
    en: `"${path}" is not UTF-8 and was not fixed`,
  }),
  fixed: (count: number, path: string): Words => ({
    vi: `đã sửa ${count} chỗ trong "${path}"`,
    en: `fixed ${count} in "${path}"`,
  }),
  noBaseline: (path: string): Words => ({
    vi: `không có danh sách lỗi cũ "${path}"; ghi ra bằng: kehoach baseline write FILES`,
    en: `there is no baseline "${path}"; write it by: kehoach baseline write FILES`,
  }),
  foreignBaseline: (path: string): Words => ({
    vi: `"${path}" không phải danh sách lỗi cũ do kehoach baseline write ghi`,
    en: `"${path}" is no baseline that kehoach baseline write wrote`,
  }),
  unreadableBaseline: (path: string, reason: string): Words => ({
    vi: `không đọc được danh sách lỗi cũ "${path}": ${reason}`,
    en: `cannot read the baseline "${path}": ${reason}`,
  }),
  knownPassed: (count: number, path: string): Words => ({
    vi: `${count} lỗi cũ trong "${path}" được bỏ qua`,
    en: `${count} old findings of "${path}" were passed over`,
  }),
  goneEntries: (count: number, path: string): Words => ({
    vi: `${count} lỗi cũ trong "${path}" không còn nữa; bỏ chúng bằng: kehoach baseline prune FILES`,
    en: `${count} old findings of "${path}" are gone; drop them by: kehoach baseline prune FILES`,
  }),
  tooManyWarnings: (count: number, most: number): Words => ({
    vi: `có ${count} cảnh báo, nhiều hơn mức ${most} mà maxWarnings (--max-warnings) cho phép`,
    en: `there are ${count} warnings, more than the ${most} that maxWarnings (--max-warnings) allows`,
  }),
  baselineWritten: (count: number, path: string): Words => ({
    vi: `đã ghi ${count} lỗi cũ vào "${path}"`,
    en: `wrote ${count} old findings to "${path}"`,
  }),
  baselinePruned: (count: number, path: string): Words => ({
    vi: `đã bỏ ${count} lỗi không còn nữa khỏi "${path}"`,
    en: `dropped ${count} that are gone from "${path}"`,
  }),
  sarifCut: (count: number, limit: number): Words => ({
    vi: `SARIF chỉ nêu ${limit} trong ${count} phát hiện, nặng trước`,
    en: `SARIF holds ${limit} of ${count} findings, the gravest first`,
  }),
  configExists: (path: string): Words => ({
    vi: `đã có "${path}"; ghi đè bằng --force`,
    en: `"${path}" is there already; write over it with --force`,
  }),
  written: (path: string): Words => ({ vi: `đã ghi "${path}"`, en: `wrote "${path}"` }),
}
