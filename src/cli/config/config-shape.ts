import { profileNames } from '../../lint.js'
import { failLevels } from '../check/check-options.js'
import type { Shape } from './shape.js'

const profile: Shape = {
  type: 'string',
  choices: profileNames,
  about: {
    vi: 'kiểm tra cho việc gì: mặc định, dự thảo, đã ban hành, chữ lấy từ PDF',
    en: 'what the plan is checked for: any plan, a draft, an issued plan, text taken from PDF',
  },
}

const rules: Shape = {
  type: 'rules',
  about: { vi: 'mức của từng quy tắc, kèm tùy chọn nếu có', en: 'severity of each rule, and its options' },
}

/** `kehoach.config.json`. */
export const configShape = {
  type: 'object',
  keys: {
    $schema: { type: 'string' },
    extends: {
      type: 'strings',
      about: {
        vi: 'tệp cấu hình khác trong máy, đọc trước tệp này',
        en: 'other local configurations, read before this one',
      },
    },
    locale: {
      type: 'string',
      choices: ['vi', 'en'],
      about: { vi: 'ngôn ngữ của thông báo', en: 'language of messages' },
    },
    profile,
    failOn: {
      type: 'string',
      choices: failLevels,
      about: { vi: 'từ mức này trở lên thì trượt', en: 'findings of this level and above fail the run' },
    },
    maxWarnings: {
      type: 'count',
      about: { vi: 'nhiều cảnh báo hơn thế thì trượt', en: 'more warnings than this fail the run' },
    },
    rules,
    overrides: {
      type: 'list',
      about: { vi: 'ngoại lệ theo tệp hoặc theo mục', en: 'exceptions by file or by part of a plan' },
      of: {
        type: 'object',
        // Text files cannot carry comments, so an exception for a part of one says its reason here.
        needs: { nodePath: ['reason'] },
        keys: {
          files: {
            type: 'strings',
            about: {
              vi: 'mẫu tên tệp, tính từ thư mục của cấu hình',
              en: 'patterns, from the folder of the configuration',
            },
          },
          nodePath: {
            type: 'string',
            about: { vi: 'mục trong văn bản: III.1, recipients[2]', en: 'part of the plan: III.1, recipients[2]' },
          },
          reason: { type: 'string', about: { vi: 'lý do của ngoại lệ', en: 'why the exception is made' } },
          profile,
          rules,
        },
      },
    },
    units: {
      type: 'strings',
      about: { vi: 'tên các đơn vị được giao việc', en: 'names of the units that may be given duties' },
    },
    places: { type: 'strings', about: { vi: 'địa danh viết đúng', en: 'names of places, rightly written' } },
    abbreviations: {
      type: 'strings',
      about: { vi: 'chữ viết tắt không cần giải thích', en: 'abbreviations that need no introduction' },
    },
    baseline: {
      type: 'string',
      about: { vi: 'tệp ghi các lỗi cũ được bỏ qua', en: 'file of the old findings that are passed over' },
    },
  },
} as const satisfies Shape
