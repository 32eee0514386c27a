import { catalogue } from '../../../diagnostics/catalogue.js'
import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { legacyTrace } from '../../support/wrong-encoding.js'

const { severity, messages } = catalogue['unicode-legacy-encoding']

export const rule = defineRule({
  id: 'unicode-legacy-encoding',
  summary: { vi: 'Văn bản dùng bảng mã Unicode.', en: 'The text is in Unicode.' },
  why: {
    vi: 'Chữ theo bảng mã TCVN3 (ABC) hay VNI chỉ đọc được với phông cũ; không tìm kiếm, không trích dẫn được.',
    en: 'Text in TCVN3 (ABC) or VNI can be read with the old fonts only; it can be neither searched nor quoted.',
  },
  help: {
    vi: 'chuyển mã cả văn bản sang Unicode, rồi kiểm tra lại',
    en: 'convert the whole text to Unicode, then check again',
  },
  basis: [
    {
      document: 'Nghị định 30/2020/NĐ-CP',
      locator: 'Phụ lục I, phần I, mục I.4',
      from: '2020-03-05',
    },
  ],
  severity,
  // No word of it can be read, so nothing is said of what it lacks.
  gate: true,
  messages,
  check({ text, inText, report }) {
    const found = legacyTrace(text)
    if (found) report('found', { position: inText(found.start, found.end) })
  },
})

export const examples: Examples<typeof rule> = [
  {
    name: 'Unicode with a foreign name or two',
    input: 'I. MỤC ĐÍCH\nGiảm số ca mắc theo khuyến cáo của các viện Øresund, Ångström và São Paulo (© 2028).',
  },
  {
    name: 'TCVN3',
    input:
      'KÕ ho⟦¹⟧ch phßng, chèng bÖnh truyÒn nhiÔm n¨m 2028\nUû ban nh©n d©n tØnh Hång Lam, §éc lËp - Tù do - H¹nh phóc',
    reports: ['found'],
  },
  {
    name: 'VNI',
    input:
      'Keá hoa⟦ï⟧ch phoøng, choáng beänh truyeàn nhieãm naêm 2028\nUÛy ban nhaân daân tænh Hoàng Lam ban haønh Keá hoaïch thöïc hieän, quyeát ñònh cuûa Chuû tòch; caùc sôû, ngaønh toå chöùc trieån khai',
    reports: ['found'],
  },
]
