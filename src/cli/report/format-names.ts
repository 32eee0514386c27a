/** The forms of a report. */
export const formatNames = ['pretty', 'compact', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit'] as const
export type FormatName = (typeof formatNames)[number]
