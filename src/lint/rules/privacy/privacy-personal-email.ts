import { mailProviders } from '../../../lexicon/mail-providers.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'

export const rule = defineRule({
  id: 'privacy-personal-email',
  summary: { vi: 'Kế hoạch không nêu hộp thư riêng.', en: 'A plan names no private mailbox.' },
  why: {
    vi: 'Hộp thư miễn phí là dữ liệu cá nhân, cơ quan không quản lý được và mất khi người phụ trách thôi việc.',
    en: 'A free mailbox is personal data, no office controls it, and it is lost when its owner leaves.',
  },
  basis: [{ document: 'Luật Bảo vệ dữ liệu cá nhân (Luật số 91/2025/QH15)', locator: 'toàn văn', from: '2026-01-01' }],
  severity: 'warning',
  private: true,
  messages: {
    found: {
      vi: 'hộp thư riêng {masked} trong văn bản của cơ quan',
      en: 'private mailbox {masked} in an official plan',
    },
  },
  options: {
    hosts: {
      type: 'strings',
      default: mailProviders,
      summary: { vi: 'máy chủ thư miễn phí', en: 'hosts of free mailboxes' },
    },
  },
  check({ text, options, inText, report }) {
    const hosts = new Set(options.hosts)
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const user = userBefore.exec(text.slice(Math.max(0, at - longestUser), at))?.[0]
      const host = hostBehind.exec(text.slice(at + 1, at + 1 + longestHost))?.[0]
      if (!user || !host || !hosts.has(host.toLowerCase())) continue
      const masked = `${user.slice(0, 1)}…@${host}`
      report('found', { position: inText(at - user.length, at + 1 + host.length), data: { masked } })
    }
  },
})

/** RFC 5321: 64 octets before the sign; hosts are far shorter than the 255 that it allows. */
const longestUser = 64
const longestHost = 80
const userBefore = /(?<![a-z0-9._%+-])[a-z0-9._%+-]+$/i
const hostBehind = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i

export const examples: Examples<typeof rule> = [
  { name: 'the mailbox of an office', input: '1. Báo cáo gửi về hộp thư vanthu@syt.honglam.gov.vn.' },
  { name: 'a free mailbox', input: '1. Báo cáo gửi về hộp thư ⟦tranvanmau.yte@gmail.com⟧.', reports: ['found'] },
]
