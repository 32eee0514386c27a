import type { Words } from './words.js'

/** For what a plan is checked; each rule says what a profile changes (`profiles` of its file). */
export const profiles = {
  default: { vi: 'văn bản chung', en: 'any plan' },
  draft: {
    vi: 'dự thảo: số, ngày, người ký còn để trống là chuyện thường',
    en: 'a draft: a blank number, day or signer is no fault',
  },
  issued: { vi: 'văn bản đã ban hành: không được để trống gì', en: 'an issued plan: nothing may be left blank' },
  extracted: {
    vi: 'chữ lấy từ PDF, ảnh: phần đầu hai cột hay bị mất',
    en: 'text taken from PDF or scans: the two-column head is often lost',
  },
} as const satisfies Record<string, Words>

export type Profile = keyof typeof profiles
export const profileNames = Object.keys(profiles) as Profile[]
