import { channels, sendingVerbs } from '../../../lexicon/contact-words.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { blocksOf } from '../../support/blocks.js'

export const rule = defineRule({
  id: 'privacy-personal-channel',
  summary: {
    vi: 'Báo cáo, tài liệu không gửi qua tài khoản cá nhân.',
    en: 'Reports and papers are not sent through private accounts.',
  },
  why: {
    vi: 'Tài khoản cá nhân không được cơ quan quản lý, lưu trữ; người phụ trách chuyển việc thì mất hồ sơ.',
    en: 'No office keeps or controls a private account; the papers are lost when its owner leaves.',
  },
  help: { vi: 'dùng trục liên thông văn bản hoặc hộp thư công vụ', en: 'use the official mailbox or document system' },
  basis: null,
  severity: 'info',
  messages: {
    found: { vi: '"{channel}" được nêu làm nơi nhận công việc', en: '"{channel}" is given as an official channel' },
  },
  check(inspected) {
    for (const block of blocksOf(inspected)) {
      for (const { 0: words, index } of block.key.matchAll(privateChannel)) {
        if (!sending.test(block.key.slice(Math.max(0, index - reach), index))) continue
        const end = index + words.length
        inspected.report('found', {
          position: block.place(index, end),
          data: { channel: block.text.slice(index, end) },
        })
      }
    }
  },
})

const privateChannel = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${channels.join('|')}) (?:cá nhân|riêng)(?![\\p{L}\\p{M}])`,
  'gu',
)
/** The verb of the sentence may stand before an address and a name. */
const reach = 220
const sending = new RegExp(`(?<![\\p{L}\\p{M}])(?:${sendingVerbs.join('|')})(?![\\p{L}\\p{M}])`, 'u')

export const examples: Examples<typeof rule> = [
  {
    name: 'official channels, and private ones that receive nothing',
    input:
      '1. Báo cáo gửi về hộp thư vanthu@syt.honglam.gov.vn, Zalo của Sở.\n2. Đoàn viên chia sẻ bài viết trên Facebook cá nhân.',
  },
  {
    name: 'a private account',
    input: '1. Báo cáo gửi về Sở Y tế (qua Văn phòng hoặc ⟦Zalo cá nhân⟧).',
    reports: ['found'],
  },
]
