import { existsSync } from 'node:fs'
import type { Call, ExitCode } from '../command.js'
import { configName } from '../config/load-configs.js'
import type { Words } from '../words.js'
import { checkPhrases } from './check-words.js'
import { writeText } from './write-text.js'

/** What a new configuration says: all that there is, most of it as a comment. */
const template: Words = {
  vi: `{
  "$schema": "./node_modules/kehoach/schema/config.schema.json",

  // Kiểm tra cho việc gì: default, draft (dự thảo), issued (đã ban hành), extracted (chữ lấy từ PDF).
  "profile": "default",

  // Mức của từng quy tắc: off, info, warning, error. Xem: kehoach rules, kehoach explain QUY-TẮC.
  "rules": {
    // "header-number-blank": "error",
    // "privacy-personal-email": ["warning", { "hosts": ["gmail.com"] }]
  },

  // Ngoại lệ theo tệp, hoặc theo mục trong văn bản (khi ấy phải có lý do).
  "overrides": [
    // { "files": ["du-thao/**"], "profile": "draft" },
    // { "nodePath": "III.2", "rules": { "numbering-gap": "off" }, "reason": "mục 3 đã bãi bỏ" }
  ],

  // Tên đơn vị, địa danh, chữ viết tắt quen dùng của cơ quan.
  "units": [],
  "places": [],
  "abbreviations": []
}
`,
  en: `{
  "$schema": "./node_modules/kehoach/schema/config.schema.json",
  "locale": "en",

  // What the plans are checked for: default, draft, issued, extracted (text taken from PDF).
  "profile": "default",

  // Severity of each rule: off, info, warning, error. See: kehoach rules, kehoach explain RULE.
  "rules": {
    // "header-number-blank": "error",
    // "privacy-personal-email": ["warning", { "hosts": ["gmail.com"] }]
  },

  // Exceptions by file, or by part of a plan (then with a reason).
  "overrides": [
    // { "files": ["drafts/**"], "profile": "draft" },
    // { "nodePath": "III.2", "rules": { "numbering-gap": "off" }, "reason": "section 3 was repealed" }
  ],

  // Units, places and abbreviations that the office knows.
  "units": [],
  "places": [],
  "abbreviations": []
}
`,
}

/** Writes a commented configuration into this folder, never over an old one unless that is wanted. */
export async function writeConfig({ options, locale, say }: Call): Promise<ExitCode> {
  if (existsSync(configName) && options.force !== true) {
    say(checkPhrases.configExists(configName))
    return 2
  }
  const problem = await writeText(configName, template[locale])
  say(problem ?? checkPhrases.written(configName))
  return problem ? 2 : 0
}
