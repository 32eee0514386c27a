import type { Profile } from '../../lint.js'
import type { OptionSpecs } from '../command.js'
import { fileOptions, readOptions } from '../file-options.js'
import { formatNames } from '../report/format-names.js'

// Names stand here as they are written, so that the table of commands loads no rule. A test holds them to the lists.
const profiles = ['default', 'draft', 'issued', 'extracted'] as const satisfies readonly Profile[]

/** Levels at which a run can be made to fail. */
export const failLevels = ['error', 'warning', 'info'] as const
export type FailLevel = (typeof failLevels)[number]

/** Options that say which rules run and how. */
export const ruleOptions = {
  profile: {
    type: 'string',
    choices: profiles,
    summary: { vi: 'kiểm tra cho việc gì', en: 'what the plans are checked for' },
  },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=LEVEL',
    summary: { vi: 'đặt mức cho một quy tắc', en: 'set the severity of a rule' },
  },
  select: {
    type: 'string',
    multiple: true,
    value: 'GROUP',
    summary: { vi: 'chỉ các quy tắc của nhóm', en: 'only the rules of a group' },
  },
  only: { type: 'string', multiple: true, value: 'ID', summary: { vi: 'chỉ quy tắc này', en: 'only this rule' } },
  today: {
    type: 'string',
    value: 'DATE',
    summary: { vi: 'ngày coi là hôm nay: 2028-06-30', en: 'the day that counts as today: 2028-06-30' },
  },
  config: { type: 'string', value: 'FILE', summary: { vi: 'dùng tệp cấu hình này', en: 'use this configuration' } },
} as const satisfies OptionSpecs

/** Which files are meant. */
export const selectOptions = {
  ...fileOptions,
  'files-from': {
    type: 'string',
    value: 'FILE',
    summary: {
      vi: 'đọc danh sách tệp, mỗi dòng một tên, - là đầu vào chuẩn',
      en: 'read file names, one a line; - is standard input',
    },
  },
  null: {
    type: 'boolean',
    short: '0',
    summary: { vi: 'các tên trong danh sách ngăn nhau bằng NUL', en: 'names in that list end in NUL' },
  },
  'no-ignore': {
    type: 'boolean',
    summary: { vi: 'kể cả tệp mà .gitignore bỏ qua', en: 'take what .gitignore leaves out too' },
  },
  'stdin-filename': {
    type: 'string',
    value: 'NAME',
    summary: { vi: 'tên của đầu vào chuẩn trong báo cáo', en: 'name of standard input in reports' },
  },
  ...readOptions,
  'no-progress': { type: 'boolean', summary: { vi: 'không báo tiến độ', en: 'tell no progress' } },
} as const satisfies OptionSpecs

export const baselineOptions = {
  baseline: { type: 'string', value: 'FILE', summary: { vi: 'danh sách lỗi cũ', en: 'the list of old findings' } },
} as const satisfies OptionSpecs

/** Options that say what becomes of the findings. */
export const checkOptions = {
  ...ruleOptions,
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    summary: { vi: `báo cáo: ${formatNames.join(' ')}`, en: `report: ${formatNames.join(' ')}` },
  },
  'fail-on': {
    type: 'string',
    choices: failLevels,
    summary: { vi: 'trượt từ mức này (mặc định error)', en: 'level that fails the run (default error)' },
  },
  'max-warnings': {
    type: 'string',
    value: 'N',
    summary: { vi: 'trượt khi nhiều cảnh báo hơn thế', en: 'more warnings fail the run' },
  },
  'fail-fast': {
    type: 'boolean',
    summary: { vi: 'dừng ở tệp trượt đầu tiên', en: 'stop at the first file that fails' },
  },
  fix: { type: 'boolean', summary: { vi: 'sửa những chỗ sửa an toàn', en: 'mend what is safe to mend' } },
  'dry-run': {
    type: 'boolean',
    summary: { vi: 'với --fix: chỉ in những gì sẽ sửa', en: 'with --fix: only print what would change' },
  },
  suggested: {
    type: 'string',
    multiple: true,
    value: 'ID,…',
    summary: { vi: 'với --fix: sửa cả theo gợi ý của quy tắc', en: 'with --fix: also what these rules suggest' },
  },
  ...baselineOptions,
  'strict-baseline': {
    type: 'boolean',
    summary: { vi: 'trượt khi lỗi cũ không còn', en: 'old findings that are gone fail the run' },
  },
  'show-private': { type: 'boolean', summary: { vi: 'hiện cả dữ liệu cá nhân', en: 'show personal data too' } },
  ascii: { type: 'boolean', summary: { vi: 'khung chỉ dùng ký tự ASCII', en: 'frames in ASCII only' } },
  ...selectOptions,
} as const satisfies OptionSpecs
