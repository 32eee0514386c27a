import type { Locale } from '../words.js'
import type { RunSummary } from './reporter.js'

/** `2 errors, 1 warning in 3 files; 4 old findings hidden`. */
export function summaryWords(summary: RunSummary, locale: Locale): string {
  const { files, errors, warnings, infos, suppressed, baselined } = summary
  const counts =
    locale === 'vi'
      ? [`${errors} lỗi`, `${warnings} cảnh báo`, `${infos} lưu ý`].join(', ')
      : [many(errors, 'error'), many(warnings, 'warning'), `${infos} info`].join(', ')
  const place = locale === 'vi' ? `trong ${files} tệp` : `in ${many(files, 'file')}`
  const hidden = [
    ...(suppressed > 0 ? [locale === 'vi' ? `${suppressed} lỗi được tắt có lý do` : `${suppressed} silenced`] : []),
    ...(baselined > 0 ? [locale === 'vi' ? `${baselined} lỗi cũ được bỏ qua` : `${baselined} old and hidden`] : []),
  ]
  return [`${counts} ${place}`, ...hidden].join('; ')
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
