import type { Plan, PlanTime, Quote } from '../../src/contract/types.js'
import type { Position } from '../../src/source/position.js'
import type { TimeValue } from '../../src/time/types.js'

function at(line: number, from: number, to: number): Position {
  return { start: { line, column: from, offset: from - 1 }, end: { line, column: to, offset: to - 1 } }
}

function quote(text: string, line: number): Quote {
  return { text, position: at(line, 1, 1 + text.length) }
}

const date: TimeValue = {
  kind: 'date',
  text: '15/6/2028',
  position: at(9, 20, 29),
  edtf: '2028-06-15',
  earliest: '2028-06-15',
  latest: '2028-06-15',
  precision: 'day',
  approximate: false,
  tentative: false,
  basis: [],
  issues: [],
  year: 2028,
  month: 6,
  day: 15,
}

const deadline: PlanTime = {
  kind: 'bound',
  relation: 'before',
  anchor: date,
  text: 'trước ngày 15/6/2028',
  position: at(9, 9, 29),
  edtf: '../2028-06-14',
  earliest: null,
  latest: '2028-06-14',
  precision: 'day',
  approximate: false,
  tentative: false,
  basis: [{ part: 'bounds', value: '2028-06-14', from: 'convention' }],
  issues: ['convention'],
  section: 'I/1',
  role: 'deadline',
  via: { footnote: '1', reference: at(7, 5, 6) },
}

/** A small plan in which every list holds something, optional fields too. */
export const samplePlan: Plan = {
  schemaVersion: '1',
  header: {
    regime: { id: 'state-2020', from: 'date' },
    nation: null,
    motto: { text: 'Độc lập - Tự do', position: at(1, 1, 16), spans: [at(1, 1, 8), at(1, 10, 16)] },
    parentIssuer: null,
    issuer: quote('SỞ Y TẾ HỒNG LAM', 1),
    number: { text: 'Số: 12/KH-SYT', number: '12', symbol: 'KH-SYT', position: at(2, 1, 14) },
    place: quote('Hồng Lam', 2),
    date,
    type: quote('KẾ HOẠCH', 3),
    title: quote('Phòng, chống dịch năm 2028', 4),
    urgency: null,
    secrecy: null,
    draft: null,
  },
  attached: null,
  issuer: { name: 'SỞ Y TẾ HỒNG LAM', from: 'letterhead', position: at(1, 1, 17) },
  period: { from: 2028, to: 2028, position: at(4, 19, 27) },
  sections: [
    {
      id: 'I',
      marker: 'I.',
      kind: 'roman',
      ordinal: 1,
      title: quote('NHIỆM VỤ', 6),
      text: '',
      items: [
        {
          marker: '-',
          text: 'Rà soát',
          position: at(7, 1, 8),
          items: [{ marker: '+', text: 'Hồ sơ', position: at(8, 1, 6), items: [] }],
        },
      ],
      sections: [
        {
          id: 'I/1',
          marker: '1.',
          kind: 'arabic',
          ordinal: 1,
          title: null,
          text: 'Sở Y tế rà soát',
          items: [],
          sections: [],
          position: at(9, 1, 30),
        },
      ],
      position: at(6, 1, 30),
    },
  ],
  tasks: [
    {
      id: 'task-1',
      section: 'I/1',
      kind: 'inline',
      title: quote('rà soát danh mục', 9),
      actions: [],
      lead: [{ text: 'Sở Y tế', position: at(9, 1, 8), head: 'Sở' }],
      coordinating: [],
      others: [{ role: 'giám sát', unit: { text: 'Thanh tra Sở', position: at(9, 9, 21) } }],
      times: [date],
      product: [],
      budget: [],
      place: [],
      position: at(9, 1, 30),
    },
  ],
  times: [deadline],
  citations: [
    {
      text: 'Quyết định số 34/QĐ-UBND',
      position: at(5, 1, 25),
      section: '0',
      type: 'Quyết định',
      number: '34/QĐ-UBND',
      parts: { serial: '34', year: null, type: 'QĐ', issuer: 'UBND' },
      typeAgrees: true,
      date: null,
      issuer: null,
      title: null,
      basis: true,
    },
  ],
  crossReferences: [{ text: 'mục I', position: at(9, 1, 6), section: 'I/1', target: null, candidates: ['I', 'A1/I'] }],
  footnotes: [{ label: '1', text: 'Ghi chú', position: at(12, 1, 8), reference: null, section: null, items: [] }],
  tables: [
    {
      id: 't1',
      section: 'I',
      header: ['TT', 'Nội dung'],
      rows: [{ number: '1', cells: [quote('Tập huấn', 10)], band: true }],
      position: at(10, 1, 9),
    },
  ],
  appendices: [{ id: 'A1', label: quote('Phụ lục', 14), title: null, sections: [], position: at(14, 1, 8) }],
  recipients: [{ name: quote('Như trên', 12), note: null, position: at(12, 1, 9) }],
  archive: [quote('VT', 13)],
  signature: {
    authority: [quote('KT. GIÁM ĐỐC', 12)],
    title: quote('PHÓ GIÁM ĐỐC', 13),
    name: null,
    position: at(12, 1, 13),
  },
  abbreviations: [{ short: 'UBND', long: 'Ủy ban nhân dân', position: at(5, 1, 5) }],
}
