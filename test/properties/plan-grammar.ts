import fc from 'fast-check'

/**
 * Plans by design: a tree of what a plan holds, and one of the many ways to print it. Whatever the layout, the parser
 * must give the tree back exactly. The words are plain on purpose: a heading has no final stop, a sentence has one and
 * does not begin with a unit or a label, so that the form alone decides.
 */
export interface PlanSketch {
  parentIssuer: string | null
  issuer: string
  number: string | null
  symbol: string
  place: string
  /** Day, month, year; the day may be left blank. */
  date: [day: number | null, month: number, year: number]
  title: string
  grounds: string[]
  /** Footnotes, each to one of the first paragraphs. */
  notes: string[]
  sections: SectionSketch[]
  appendices: AppendixSketch[]
  recipients: { name: string; note: string | null }[]
  archive: string[]
  signature: { authority: string[]; title: string; name: string }
}

export interface SectionSketch {
  /** Null for a run-in clause, whose words are `text`. */
  title: string | null
  text: string[]
  items: ItemSketch[]
  fields: FieldsSketch | null
  /** Rows of a table of tasks: what, who, by when. */
  rows: RowSketch[]
  sections: SectionSketch[]
}

export type RowSketch = [what: string, lead: string, time: string]

/** Labelled lines at the end of a section: who does it, with whom, by when. */
export interface FieldsSketch {
  lead: string
  coordinating: string[]
  product: string | null
  time: string
}

export interface AppendixSketch {
  title: string
  sections: SectionSketch[]
  /** Rows of three cells; the first is the number. */
  table: string[][]
}

export interface ItemSketch {
  text: string
  items: string[]
}

/** How a sketch is printed. */
export interface Layout {
  letterhead: 'stacked' | 'columns' | 'columns by blanks' | 'bars'
  ladder: Ladder
  /** Bold marks of Markdown round headings, round their titles alone, or none. */
  bold: 'none' | 'heading' | 'title'
  upperTitles: boolean
  bullets: [string, string]
  /** Blank lines between paragraphs. */
  loose: boolean
  /** Hard line ends at this width; null for one line a paragraph. */
  width: number | null
  /** Blanks before the first line of a paragraph. */
  indent: string
  /** Level signs of Markdown before headings. */
  hashes: boolean
  /** What a page end leaves between two lines: nothing, its number, a form feed. */
  pages: 'none' | 'numbers' | 'form feeds'
  /** Labelled lines with a bullet are items too. */
  bulletedFields: boolean
  boldLabels: boolean
  labels: Labels
  /** How the sign of a footnote is written. */
  noteSign: (label: string) => string
  table: 'pipe' | 'html' | 'grid'
  rules: boolean
  end: 'stacked' | 'bars'
  archiveColon: boolean
  closing: boolean
}

/** Words in front of labelled lines. */
export interface Labels {
  lead: string
  coordinating: string
  product: string
  time: string
}

/** The signs that number each level, from the top. */
export type Ladder = readonly ((index: number, parent: string) => string)[]

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k']

/** Ladders that offices use; a decimal continues the number above it. */
export const ladders: Readonly<Record<string, Ladder>> = {
  'I. 1. a)': [(at) => `${roman[at]}.`, (at) => `${at + 1}.`, (at) => `${letters[at]})`],
  'I. 1. 1.1.': [(at) => `${roman[at]}.`, (at) => `${at + 1}.`, (at, parent) => `${parent}.${at + 1}.`],
  'I/ 1/ a/': [(at) => `${roman[at]}/`, (at) => `${at + 1}/`, (at) => `${letters[at]}/`],
  'I- 1- a-': [(at) => `${roman[at]}-`, (at) => `${at + 1}-`, (at) => `${letters[at]})`],
  '1. 1.1. a)': [(at) => `${at + 1}.`, (at, parent) => `${parent}.${at + 1}.`, (at) => `${letters[at]})`],
  'I. 1. (1)': [(at) => `${roman[at]}.`, (at) => `${at + 1}.`, (at) => `(${at + 1})`],
  'I. 1. 1.1': [(at) => `${roman[at]}.`, (at) => `${at + 1}.`, (at, parent) => `${parent}.${at + 1}`],
  'I. 1. a.': [(at) => `${roman[at]}.`, (at) => `${at + 1}.`, (at) => `${letters[at]}.`],
  'Điều 1. 1. a)': [(at) => `Điều ${at + 1}.`, (at) => `${at + 1}.`, (at) => `${letters[at]})`],
  'Chương I. 1. a)': [(at) => `Chương ${roman[at]}.`, (at) => `${at + 1}.`, (at) => `${letters[at]})`],
  'Mục 1. 1. 1.1.': [(at) => `Mục ${at + 1}.`, (at) => `${at + 1}.`, (at, parent) => `${parent}.${at + 1}.`],
  'A. I. 1.': [(at) => `${'ABCDEGHIKL'[at]}.`, (at) => `${roman[at]}.`, (at) => `${at + 1}.`],
  'Phần 1. a)': [
    (at) => `Phần thứ ${['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'][at]}.`,
    (at) => `${at + 1}.`,
    (at) => `${letters[at]})`,
  ],
}

/** Parts of an annex, whatever the body does. */
const appendixLadder: Ladder = [(at) => `${at + 1}.`]

// Words. None is a unit, a label, a time, a citation or a marker; all are made up.
const nouns = [
  'cây xanh',
  'đường làng',
  'vườn hoa',
  'nhà văn hóa',
  'ao hồ',
  'sân chơi',
  'tủ sách',
  'đèn đường',
  'bãi cỏ',
  'hàng rào',
  'bờ kênh',
  'cổng chào',
]
const verbs = [
  'Chăm sóc',
  'Sửa chữa',
  'Trồng mới',
  'Vận động',
  'Giữ gìn',
  'Làm sạch',
  'Tôn tạo',
  'Khơi thông',
  'Mở rộng',
  'Gìn giữ',
]
const tails = [
  'trong khu dân cư',
  'ở các xóm nhỏ',
  'bằng sức người dân',
  'cho đẹp và bền',
  'gắn với nếp sống mới',
  'theo nếp cũ của làng',
  'để trẻ em vui chơi',
  'cùng người cao tuổi',
]
const names = ['Hồng Lam', 'Mỹ Lạc', 'Tân Hội', 'Đông Khê', 'Bạch Sơn', 'Thanh Lĩnh']
const people = ['Trần Văn An', 'Lê Thị Bình', 'Phạm Hữu Thọ', 'Nguyễn Thị Sen', 'Đỗ Văn Tám', 'Vũ Thị Lan']

const two = (value: number) => String(value).padStart(2, '0')
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values)

/** Other documents, with their dates. */
const cited = fc
  .tuple(
    pick('Quyết định số #/QĐ-UBND', 'Kế hoạch số #/KH-UBND', 'Công văn số #/STC-NS', 'Nghị quyết số #/NQ-HĐND'),
    fc.integer({ min: 2, max: 900 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 2020, max: 2026 }),
  )
  .map(
    ([form, number, day, month, year]) => `${form.replace('#', String(number))} ngày ${two(day)}/${two(month)}/${year}`,
  )

/** Times by which something is done, with the word that shows it. */
const due = pick(
  'hoàn thành trước ngày 30/9/2028',
  'hoàn thành trong quý II/2029',
  'hoàn thành trước ngày 15 tháng 10 năm 2030',
  'hoàn thành trong tháng 5/2029',
)

/** A sentence with a capital and a stop; long ones wrap. Some end with a document or a time. */
const sentence: fc.Arbitrary<string> = fc
  .tuple(
    pick(...verbs),
    fc.array(fc.tuple(pick(...nouns), pick(...tails)), { minLength: 1, maxLength: 4 }),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: cited.map((words) => ` như ${words} đã nêu`) },
      { weight: 1, arbitrary: due.map((words) => `, ${words}`) },
    ),
  )
  .map(([verb, parts, end]) => `${verb} ${parts.map(([noun, tail]) => `${noun} ${tail}`).join(', ')}${end}.`)

/** A heading: a few words without a stop. */
const heading: fc.Arbitrary<string> = fc
  .tuple(pick(...verbs), pick(...nouns), pick('', ...tails))
  .map(([verb, noun, tail]) => `${verb} ${noun} ${tail}`.trim())

const item: fc.Arbitrary<ItemSketch> = fc.record({
  text: sentence,
  items: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }) },
  ),
})

const units = [
  'Phòng Kế hoạch',
  'Phòng Quản lý đô thị',
  'Văn phòng Sở',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Hội Nông dân tỉnh',
  'Ủy ban nhân dân xã Mỹ Lạc',
]
const spans = [
  'Quý II/2028',
  'Trước ngày 30/9/2028',
  'Tháng 5/2029',
  'Thường xuyên',
  'Từ ngày 01/3/2028 đến ngày 15/4/2028',
]
const products = ['Báo cáo kết quả', 'Danh sách cây xanh', 'Bản vẽ sân chơi', 'Sổ theo dõi ao hồ']
const fields: fc.Arbitrary<FieldsSketch> = fc
  .tuple(fc.shuffledSubarray(units, { minLength: 1, maxLength: 3 }), pick(null, ...products), pick(...spans))
  .map(([[lead = '', ...coordinating], product, time]) => ({ lead, coordinating, product, time }))

/** Rows of a table of tasks. */
const rows: fc.Arbitrary<RowSketch[]> = fc.array(fc.tuple(heading, pick(...units), pick(...spans)), {
  minLength: 2,
  maxLength: 4,
})

/** A section with `depth` levels below it: sub-sections, or bullets, or a paragraph; or a clause without a title. */
function section(depth: number): fc.Arbitrary<SectionSketch> {
  const leaf = fc
    .record({
      title: heading,
      text: fc.array(sentence, { maxLength: 2 }),
      items: fc.array(item, { maxLength: 3 }),
      fields: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fields }),
      rows: fc.oneof({ weight: 9, arbitrary: fc.constant<RowSketch[]>([]) }, { weight: 1, arbitrary: rows }),
      sections: fc.constant<SectionSketch[]>([]),
    })
    // A heading with nothing below it reads like the line of a list.
    .filter(({ text, items }) => text.length + items.length > 0)
  if (depth === 0) return leaf
  const clauses = fc.array(
    sentence.map(
      (text): SectionSketch => ({ title: null, text: [text], items: [], fields: null, rows: [], sections: [] }),
    ),
    { minLength: 2, maxLength: 4 },
  )
  const branch = fc.record({
    title: heading,
    text: fc.array(sentence, { maxLength: 1 }),
    items: fc.constant<ItemSketch[]>([]),
    fields: fc.constant(null),
    rows: fc.constant<RowSketch[]>([]),
    sections: fc.oneof(fc.array(section(depth - 1), { minLength: 2, maxLength: 4 }), clauses),
  })
  return fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 2, arbitrary: branch })
}

const appendix: fc.Arbitrary<AppendixSketch> = fc.record({
  title: heading.map((words) => words.toUpperCase()),
  sections: fc.array(section(0), { maxLength: 2 }).map((sections) => (sections.length === 1 ? [] : sections)),
  table: fc
    .array(fc.tuple(heading, pick(...names)), { minLength: 2, maxLength: 5 })
    .map((rows) => rows.map(([words, name], index) => [String(index + 1), words, name])),
})

const year = fc.integer({ min: 2027, max: 2031 })
const office = fc.oneof(
  fc.record({
    parentIssuer: fc.constant<string | null>(null),
    issuer: pick(...names).map((name) => `ỦY BAN NHÂN DÂN TỈNH ${name.toUpperCase()}`),
    symbol: pick('KH-UBND'),
    authority: pick([['TM. ỦY BAN NHÂN DÂN'], 'CHỦ TỊCH'], [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH']),
  }),
  fc.record({
    parentIssuer: pick(...names).map((name): string | null => `UBND TỈNH ${name.toUpperCase()}`),
    issuer: pick('SỞ XÂY DỰNG', 'SỞ TƯ PHÁP', 'SỞ NỘI VỤ'),
    symbol: pick('KH-SXD', 'KH-STP', 'KH-SNV'),
    authority: pick([[], 'GIÁM ĐỐC'], [['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC']),
  }),
) as fc.Arbitrary<{ parentIssuer: string | null; issuer: string; symbol: string; authority: [string[], string] }>

export const planSketch: fc.Arbitrary<PlanSketch> = fc
  .record({
    office,
    number: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.integer({ min: 1, max: 999 }).map((number): string | null => String(number).padStart(2, '0')),
      },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    place: pick(...names),
    date: fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 28 }) }, { weight: 1, arbitrary: fc.constant(null) }),
      fc.integer({ min: 1, max: 12 }),
      // Before all that is to be done: what is long past is no time of doing.
      fc.integer({ min: 2026, max: 2028 }),
    ) as fc.Arbitrary<[number | null, number, number]>,
    title: fc
      .tuple(pick('Chỉnh trang', 'Làm đẹp', 'Chăm lo'), pick(...nouns), pick(...names), year)
      .map(([verb, noun, name, when]) => `${verb} ${noun} trên địa bàn ${name} năm ${when}`),
    grounds: fc.array(
      fc
        .tuple(fc.integer({ min: 2, max: 900 }), year, pick(...nouns))
        .map(
          ([number, when, noun]) =>
            `Căn cứ Quyết định số ${number}/QĐ-TTg ngày 05/4/${when} của Thủ tướng Chính phủ về việc giữ gìn ${noun};`,
        ),
      { minLength: 1, maxLength: 3 },
    ),
    notes: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }) },
    ),
    sections: fc.array(section(2), { minLength: 2, maxLength: 5 }),
    appendices: fc.oneof(
      { weight: 3, arbitrary: fc.constant<AppendixSketch[]>([]) },
      { weight: 1, arbitrary: fc.array(appendix, { minLength: 1, maxLength: 3 }) },
    ),
    recipients: fc.uniqueArray(
      fc.record({
        name: pick(
          'Văn phòng Chính phủ',
          'UBND tỉnh',
          'Các sở, ban, ngành',
          'Công an tỉnh',
          'UBND các xã, phường',
          'Báo Hồng Lam',
        ),
        note: pick(null, 'b/c', 'để b/c', 'p/h'),
      }),
      { minLength: 1, maxLength: 5, selector: ({ name }) => name },
    ),
    archive: pick(['VT'], ['VT', 'NC'], ['VT', 'KTTH']),
    name: pick(...people),
  })
  .map(({ office: { authority, ...head }, name, ...rest }) => ({
    ...head,
    ...rest,
    signature: { authority: authority[0], title: authority[1], name },
  }))

export const layout: fc.Arbitrary<Layout> = fc.record({
  letterhead: pick<Layout['letterhead']>('stacked', 'columns', 'columns by blanks', 'bars'),
  ladder: pick(...Object.values(ladders)),
  bold: pick<Layout['bold']>('none', 'heading', 'title'),
  upperTitles: fc.boolean(),
  bullets: pick<[string, string]>(['- ', '+ '], ['-\t', '+ '], ['• ', '- '], ['* ', '+ '], ['– ', '+ ']),
  loose: fc.boolean(),
  width: pick(null, 72, 90, 110),
  indent: pick('', '', '    ', '\t'),
  hashes: fc.boolean(),
  pages: pick<Layout['pages']>('none', 'none', 'numbers', 'form feeds'),
  bulletedFields: fc.boolean(),
  boldLabels: fc.boolean(),
  labels: fc.record({
    lead: pick('Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì', 'Đơn vị thực hiện'),
    coordinating: pick('Đơn vị phối hợp', 'Cơ quan phối hợp', 'Phối hợp'),
    product: pick('Sản phẩm', 'Kết quả'),
    time: pick('Thời gian thực hiện', 'Thời gian', 'Thời hạn hoàn thành', 'Thời gian hoàn thành'),
  }),
  noteSign: pick<Layout['noteSign']>((label) => `[^${label}]`),
  table: pick<Layout['table']>('pipe', 'html', 'grid'),
  rules: fc.boolean(),
  end: pick<Layout['end']>('stacked', 'bars'),
  archiveColon: fc.boolean(),
  closing: fc.boolean(),
})

/** What the parser must say of a sketch in a layout. */
export interface Reading {
  header: Record<'parentIssuer' | 'issuer' | 'number' | 'symbol' | 'place' | 'date' | 'type' | 'title', string | null>
  /** Id, marker, title, text. */
  outline: [string, string, string | null, string][]
  items: Record<string, ItemSketch[]>
  recipients: [string, string | null][]
  archive: string[]
  signature: { authority: string[]; title: string; name: string }
  appendices: [label: string, title: string][]
  /** Section, head, cells of each row. */
  tables: [string, string[], string[][]][]
  /** Section, units that lead, units that help, times. */
  fields: [section: string, lead: string[], coordinating: string[], product: string[], times: string[]][]
  /** Rows of tables of tasks: what, who, by when. */
  rows: [string, string[], string[]][]
  /** Type, number and date of each document cited with its date. */
  citations: [string, string, string][]
  /** Section and words of each time of doing. */
  times: [string, string][]
  /** Label, words, and the section where the sign stands. */
  footnotes: [string, string, string][]
}

/** Prints a sketch, and says what a reader of the print must find. */
export function printPlan(sketch: PlanSketch, style: Layout): { text: string; reading: Reading } {
  const blocks: string[] = []
  const [day, month, year] = sketch.date
  const dateLine = `${sketch.place}, ngày ${day === null ? '   ' : two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`
  const numberLine = `Số: ${sketch.number ?? '     '}/${sketch.symbol}`
  blocks.push(...letterhead(sketch, style, numberLine, dateLine))
  const strong = (words: string) => (style.bold === 'none' ? words : `**${words}**`)
  blocks.push(
    [strong('KẾ HOẠCH'), ...wrap(strong(sketch.title), style.width), ...(style.rules ? ['---------------'] : [])].join(
      '\n',
    ),
  )
  for (const ground of sketch.grounds) blocks.push(wrap(ground, style.width).join('\n'))
  blocks.push('Nay ban hành Kế hoạch với các nội dung như sau:')
  const reading: Reading = {
    header: {
      parentIssuer: sketch.parentIssuer,
      issuer: sketch.issuer,
      number: sketch.number,
      symbol: sketch.symbol,
      place: sketch.place,
      date: `${year}-${two(month)}-${day === null ? 'XX' : two(day)}`,
      type: 'KẾ HOẠCH',
      title: sketch.title,
    },
    outline: [],
    items: {},
    recipients: sketch.recipients.map(({ name, note }) => [name, note]),
    archive: sketch.archive,
    signature: sketch.signature,
    appendices: [],
    tables: [],
    fields: [],
    rows: [],
    citations: [],
    times: [],
    footnotes: [],
  }
  for (const ground of sketch.grounds) reading.citations.push(...citationsIn(ground))
  const print: Print = { style, blocks, reading, notes: sketch.notes.map((_, index) => String(index + 1)) }
  printSections(sketch.sections, print, 0, '', '')
  if (style.closing)
    blocks.push(wrap('Trên đây là Kế hoạch của năm, các nơi nghiêm túc làm theo./.', style.width).join('\n'))
  blocks.push(...endMatter(sketch, style))
  for (const [index, entry] of sketch.appendices.entries())
    printAppendix(entry, index, sketch.appendices.length, numberLine, print)
  // A note whose sign found no place is left out.
  reading.footnotes = reading.footnotes.map(([label, , section], index) => [label, sketch.notes[index] ?? '', section])
  for (const [label, words] of reading.footnotes) {
    blocks.push(`[^${label}]: ${words}`)
    reading.citations.push(...citationsIn(words))
    reading.times.push(...timesIn(words, `fn${label}`))
  }
  return { text: `${turnPages(blocks, style).join(style.loose ? '\n\n' : '\n')}\n`, reading }
}

function letterhead(sketch: PlanSketch, style: Layout, numberLine: string, dateLine: string): string[] {
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  const motto = 'Độc lập - Tự do - Hạnh phúc'
  const left = [...(sketch.parentIssuer === null ? [] : [sketch.parentIssuer]), sketch.issuer]
  const rule = style.rules ? ['-------'] : []
  if (style.letterhead === 'stacked')
    return [[...left, ...rule, numberLine].join('\n'), [nation, motto, ...rule, dateLine].join('\n')]
  if (style.letterhead === 'columns') return [...left, ...rule, nation, motto, ...rule, numberLine, dateLine]
  const rows =
    left.length > 1
      ? [
          [left[0], nation],
          [left[1], motto],
          [numberLine, dateLine],
        ]
      : [
          [left[0], nation],
          ['', motto],
          [numberLine, dateLine],
        ]
  if (style.letterhead === 'bars') {
    const cells = rows.map(([a = '', b = '']) => `| ${a} | ${b} |`)
    return [[cells[0], '| --- | --- |', ...cells.slice(1)].join('\n')]
  }
  return [rows.map(([a = '', b = '']) => `${a.padEnd(48)}${b}`).join('\n')]
}

/** What is being printed, and what a reader of it must find. */
interface Print {
  style: Layout
  blocks: string[]
  reading: Reading
  /** Labels of the notes whose signs are still to be set. */
  notes: string[]
}

function printSections(
  sections: readonly SectionSketch[],
  print: Print,
  level: number,
  parentId: string,
  parentNumber: string,
): void {
  const { style, blocks, reading } = print
  for (const [index, entry] of sections.entries()) {
    const marker = style.ladder[level]?.(index, parentNumber) ?? ''
    const sign = marker.replace(/^\(|[./)-]$/g, '')
    const id = parentId === '' ? sign : `${parentId}/${sign}`
    const [clause = '', ...rest] = entry.text
    const say = (words: string, before = '') => {
      blocks.push(...paragraph(before + setNote(print, words, id), style))
      reading.citations.push(...citationsIn(words))
      reading.times.push(...timesIn(words, id))
    }
    if (entry.title === null) {
      say(clause, `${marker} `)
      reading.outline.push([id, marker, null, entry.text.join('\n')])
    } else {
      const title = style.upperTitles && level === 0 ? entry.title.toUpperCase() : entry.title
      const hash = style.hashes ? `${'#'.repeat(level + 2)} ` : ''
      const bold =
        style.bold === 'heading'
          ? `**${marker} ${title}**`
          : style.bold === 'title'
            ? `${marker} **${title}**`
            : `${marker} ${title}`
      // Titles are short enough to stand on one line.
      blocks.push(hash + bold)
      reading.outline.push([id, marker, title, entry.text.join('\n')])
      if (clause !== '') say(clause)
    }
    for (const words of rest) say(words)
    for (const { text, items } of entry.items) {
      say(text, style.bullets[0])
      for (const words of items) say(words, style.bullets[1])
    }
    const labels = entry.fields ? labelLines(entry.fields, style.labels) : []
    const strong = style.boldLabels ? '**' : ''
    for (const [label, value] of labels)
      blocks.push(
        ...paragraph(`${style.bulletedFields ? style.bullets[0] : ''}${strong}${label}:${strong} ${value}`, style),
      )
    const items = [
      ...entry.items,
      ...(style.bulletedFields ? labels.map(([label, value]) => ({ text: `${label}: ${value}`, items: [] })) : []),
    ]
    if (items.length > 0) reading.items[id] = items
    if (entry.fields) {
      const { lead, coordinating, product, time } = entry.fields
      reading.fields.push([id, [lead], coordinating, product === null ? [] : [product], [time]])
      reading.times.push([id, time])
    }
    if (entry.rows.length > 0) {
      const head = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian thực hiện']
      const cells = entry.rows.map((row, at) => [String(at + 1), ...row])
      // Two tables of bars in a row are one.
      blocks.push(`${printTable([head, ...cells], style.table)}\n`)
      reading.tables.push([id, head, cells])
      for (const [what, lead, time] of entry.rows) {
        reading.rows.push([what, [lead], [time]])
        reading.times.push([`t${reading.tables.length}`, time])
      }
    }
    printSections(entry.sections, print, level + 1, id, sign)
  }
}

/** Sets the next sign of a note before the stop of a sentence. */
function setNote({ style, notes, reading }: Print, words: string, section: string): string {
  const label = notes.shift()
  if (label === undefined) return words
  reading.footnotes.push([label, '', section])
  return words.replace(/\.$/, `${style.noteSign(label)}.`)
}

/** The documents that the words of this grammar cite, with type, number and date. */
function citationsIn(words: string): [string, string, string][] {
  return [...words.matchAll(/(\p{Lu}\p{Ll}+ \p{Ll}+) số (\S+) ngày (\d\d)\/(\d\d?)\/(\d{4})/gu)].map(
    ([, type = '', number = '', day = '', month = '', year = '']) => [
      type,
      number,
      `${year}-${two(Number(month))}-${day}`,
    ],
  )
}

/** The times of doing in the words of this grammar. */
function timesIn(words: string, section: string): [string, string][] {
  return [...words.matchAll(/hoàn thành (t.*?)\.$/g)].map(([, time = '']) => [section, time])
}

const paragraph = (words: string, style: Layout): string[] => [style.indent + wrap(words, style.width).join('\n')]

function labelLines({ lead, coordinating, product, time }: FieldsSketch, labels: Labels): [string, string][] {
  const lines: [string, string][] = [[labels.lead, `${lead}.`]]
  if (coordinating.length > 0) lines.push([labels.coordinating, `${coordinating.join('; ')}.`])
  lines.push([labels.time, `${time}.`])
  if (product !== null) lines.push([labels.product, `${product}.`])
  return lines
}

function printAppendix(sketch: AppendixSketch, index: number, all: number, numberLine: string, print: Print): void {
  const { style, blocks, reading } = print
  const label = all === 1 ? 'PHỤ LỤC' : `PHỤ LỤC ${roman[index]}`
  const id = `A${index + 1}`
  const strong = (words: string) => (style.bold === 'none' ? words : `**${words}**`)
  blocks.push(
    [strong(label), strong(sketch.title), `(Kèm theo Kế hoạch s${numberLine.slice(1).replace(':', '')})`].join('\n'),
  )
  reading.appendices.push([label, sketch.title])
  printSections(sketch.sections, { ...print, style: { ...style, ladder: appendixLadder } }, 0, id, '')
  const head = ['TT', 'Nội dung', 'Địa điểm']
  const place = sketch.sections.length > 0 ? (reading.outline.at(-1)?.[0] ?? id) : id
  reading.tables.push([place, head, sketch.table])
  blocks.push(printTable([head, ...sketch.table], style.table))
}

function printTable(rows: readonly string[][], form: Layout['table']): string {
  if (form === 'html')
    return `<table>\n${rows.map((cells, at) => `<tr>${cells.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('\n')}\n</table>`
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  if (form === 'pipe')
    return [
      line(rows[0] ?? []),
      `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
      ...rows.slice(1).map(line),
    ].join('\n')
  const rule = (sign: string) => `+${widths.map((width) => sign.repeat(width + 2)).join('+')}+`
  return [
    rule('-'),
    line(rows[0] ?? []),
    rule('='),
    ...rows.slice(1).flatMap((cells) => [line(cells), rule('-')]),
  ].join('\n')
}

/** A page ends behind every eleventh block, below the letterhead and above the recipients. */
function turnPages(blocks: readonly string[], style: Layout): string[] {
  if (style.pages === 'none') return [...blocks]
  let page = 1
  const end = blocks.findIndex((block) => block.includes('Nơi nhận:'))
  return blocks.flatMap((block, at) => {
    if (at < 8 || at >= end - 1 || at % 11 !== 0) return [block]
    return style.pages === 'numbers' ? [block, String(++page)] : [`${block}\n\f`]
  })
}

function endMatter(sketch: PlanSketch, style: Layout): string[] {
  const { authority, title, name } = sketch.signature
  const lines = [
    'Nơi nhận:',
    ...sketch.recipients.map(({ name: to, note }) => `- ${to}${note === null ? '' : ` (${note})`};`),
    `- Lưu${style.archiveColon ? ':' : ''} ${sketch.archive.join(', ')}.`,
  ]
  const signer = [...authority, title, '', name]
  if (style.end === 'stacked') return [lines.join('\n'), [...authority, title].join('\n'), name]
  return [`| ${lines.join('<br>')} | ${signer.filter((line) => line !== '').join('<br>')} |\n| --- | --- |`]
}

/** Words that open the name of a document: a line that ends before one of them may as well be a heading. */
const typeWords = ['Quyết', 'Kế', 'Công', 'Nghị']

/** Hard line ends at blanks; the first line keeps its marker. */
function wrap(text: string, width: number | null): string[] {
  if (width === null) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width && !typeWords.includes(word)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
