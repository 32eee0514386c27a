/**
 * Makes a text of about `size` UTF-16 code units. Texts of ASCII alone are kept in bytes, where a pattern with a Vietnamese
 * letter fails at once: `widen` them, or they prove nothing.
 */
export type Generator = (size: number) => string

/** The text with a sign that no byte holds, so that patterns run as they do on a plan. */
export const widen = (text: string) => `${text}\nế`

/** `piece` again and again. */
const again =
  (piece: string): Generator =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length))

/** Pieces that count on. */
const counted =
  (piece: (n: number) => string): Generator =>
  (size) => {
    const pieces: string[] = []
    let length = 0
    for (let n = 1; length < size; n++) {
      const next = piece(n)
      pieces.push(next)
      length += next.length
    }
    return pieces.join('')
  }

/** `before` as often as `after`, all openings in front. */
const facing =
  (before: string, after: string): Generator =>
  (size) => {
    const times = Math.ceil(size / (before.length + after.length))
    return before.repeat(times) + after.repeat(times)
  }

/** Lines that begin with more and more of `step`; the text grows with the square of their number. */
const stairs =
  (step: string, line: string): Generator =>
  (size) => {
    const lines: string[] = []
    for (let deep = 0, length = 0; length < size; deep++) {
      const next = `${step.repeat(deep)}${line}\n`
      lines.push(next)
      length += next.length
    }
    return lines.join('')
  }

/** Behind a head and a first section, where most rules look. */
const inBody =
  (generate: Generator): Generator =>
  (size) =>
    `SỞ Y TẾ HỒNG LAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nPhòng, chống dịch năm 2028\n\nI. MỤC TIÊU\n\n${generate(size)}`

/**
 * Texts that have brought Markdown parsers or date readers to their knees, and those that would hurt a reader of plans:
 * each repeats what opens something, or makes one thing as long, as deep or as many as it will go.
 */
const attacks: Record<string, Generator> = {
  'headings with one bullet': counted((n) => `1.${n}. Nội dung\n\n- việc\n\n`),
  'numbered list': counted((n) => `${n}. Giao các đơn vị\n`),
  'numbered list, two digits': counted((n) => `${(n % 99) + 1}. Giao các đơn vị\n`),
  bullets: again('- Giao các đơn vị\n'),
  'roman headings': again('I. NỘI DUNG\n'),
  'decimal headings': counted((n) => `1.${(n % 9) + 1}.${(n % 7) + 1}. Nội dung\n`),
  'letters in turn': again('a) Một\nb) Hai\nc) Ba\n'),
  'letters and numbers in turn': again('1. Một\na) Hai\n- Ba\n+ Bốn\n'),
  articles: counted((n) => `Điều ${n}. Giao các đơn vị\n`),
  'one line': again('thực hiện nhiệm vụ '),
  'one word': again('a'),
  'one word with marks': again('ế'),
  'one word in capitals': again('Ế'),
  'words with stops': again('ế.'),
  'words with apostrophes': again("ế'"),
  'words with dashes': again('ế-'),
  'words with slashes': again('ế/'),
  'words with ampersands': again('Ế&'),
  'words with commas': again('ế,'),
  'one line in capitals': again('THỰC HIỆN NHIỆM VỤ '),
  'blank lines': again('\n'),
  'lines of one blank': again(' \n'),
  blanks: again(' '),
  tabs: again('\t'),
  'form feeds': again('trang\f\n'),
  'nested bullets': stairs(' ', '- việc'),
  'dashes with blanks': again('- '),
  'quote signs': again('>'),
  'strong, opened then closed': facing('**a ', 'b** '),
  'strong inside words': again('a**b '),
  'brackets of links': again('[a]('),
  'opened links': again('[a'),
  images: again('![a]('),
  'back ticks, ever more': (size) => {
    let text = ''
    for (let run = 1; text.length < size; run++) text += `e${'`'.repeat(run % 800)} `
    return text
  },
  CDATA: again('a <![CDATA['),
  'opened tags': again('<a '),
  'opened table tags': again('<table><tr><td>'),
  'table cells in tags': (size) => `<table><tr>${'<td>a</td>'.repeat(size / 10)}</tr></table>`,
  'opened comments': again('<!-- '),
  'line breaks as tags': again('a<br>'),
  'lazy quotes': again('> a\nb\n'),
  stars: again('*'),
  brackets: again('['),
  'round brackets': again('('),
  'round brackets, closed': facing('(', ')'),
  ampersands: again('&'),
  entities: again('&nbsp;'),
  angles: again('<'),
  'escaped stars': again('\\*'),
  'literal line ends': again('\\r\\n'),
  'note definitions': counted((n) => `[^${n}]: Ghi chú\n`),
  'note calls': counted((n) => `[^${n}]`),
  'raised figures': again('a¹ '),
  'table rows': (size) => `| Stt | Việc |\n|---|---|\n${'| 1 | giao |\n'.repeat(size / 12)}`,
  'table columns': (size) => `${'| a '.repeat(size / 8)}|\n${'|---'.repeat(size / 8)}|\n`,
  bars: again('|'),
  'bars alone on lines': again('|\n'),
  'table of one cell a line': again('|\nSTT\n|\nNội dung\n|\n'),
  'grid borders': again('+---+---+\n'),
  'grid rows': again('+---+---+\n| a | b |\n'),
  'grid of one row': (size) => `+---+---+\n${'| a | b |\n'.repeat(size / 10)}`,
  'cell of many lines': (size) => `<table><tr><td>${'a<br>'.repeat(size / 5)}</td></tr></table>`,
  'paragraph over many pages': counted((n) => `các nhiệm vụ của\n\f${n}\n`),
  'combining marks, two in turn': (size) => `a${'\u0323\u0302'.repeat(size / 2)}`,
  'combining marks, one': (size) => `a${'\u0301'.repeat(size)}`,
  'decomposed letters': again('e\u0302\u0301'),
  'Hangul letters': again('\u1112\u1161\u11ab'),
  'zero-width signs': again('\u200b'),
  'no-break spaces': again('\u00a0'),
  'lone surrogates': again('\ud800'),
  'bare carriage returns': again('\r'),
  'astral letters': again('𝐀 '),
  'numbers with stops': again('1.'),
  'I without end': again('I'),
  'I on every line': again('I\n'),
  digits: again('1'),
  'digits and slashes': again('1/'),
  'digits and dashes': again('1-'),
  colons: again(':'),
  labels: again('Đơn vị chủ trì: '),
  'label lines': again('- Đơn vị chủ trì: Sở Y tế.\n'),
  dots: again('.'),
  'dot leaders': again('a…'),
  day: again('ngày '),
  dates: again('ngày 01/02/2028 '),
  'dates without end': again('từ ngày 01 đến ngày '),
  'months in a row': again('tháng 1, '),
  'quarters in a row': again('quý I, II, III, '),
  'years in a row': again('năm 2028 '),
  hours: again('08 giờ 30 phút '),
  rhythms: again('hằng tháng, '),
  'section words': again('MỤC '),
  'clauses of acts': again('khoản 1 Điều 2 '),
  'clauses in a row': again('khoản 1, '),
  'act numbers': again('Quyết định số 12/QĐ-UBND '),
  'act numbers, joined': again('12/QĐ-'),
  grounds: again('Căn cứ Luật Đầu tư công ngày 01/01/2027;\n'),
  'types on lines': again('KẾ HOẠCH\n'),
  'types in one line': again('KẾ HOẠCH '),
  nation: again('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'),
  'nation in one line': again('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '),
  'numbers of acts on lines': again('Số: 12/KH-UBND\n'),
  'place and date in one line': again('Hồng Lam, ngày 01 tháng 02 năm 2028 '),
  'names before a date': again('Hồng Lam '),
  recipients: again('Nơi nhận:\n- Như trên;\n'),
  'recipients in one line': (size) => `Nơi nhận: ${'- Như trên; '.repeat(size / 11)}`,
  'archive lines': again('- Lưu: VT.\n'),
  signatures: again('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn An\n'),
  'signatures in one line': again('KT. CHỦ TỊCH PHÓ CHỦ TỊCH '),
  annexes: counted((n) => `PHỤ LỤC ${n}\n`),
  captions: again('(Kèm theo Kế hoạch số 12/KH-UBND)\n'),
  'unit heads': again('Sở '),
  'units in a row': again('Sở Y tế, '),
  'units with and': again('Sở Y tế và '),
  'role words': again('chủ trì, phối hợp với '),
  'duty verbs': again('giao Sở Y tế thực hiện '),
  and: again('và '),
  'page numbers': counted((n) => `- ${n} -\n`),
  'running heads': again('Văn bản\n12\n'),
  'short lines': again('a\n'),
  'wrapped lines': again('tổ chức thực hiện các nhiệm vụ được giao theo kế hoạch của đơn vị và địa\n'),
  'column gaps': again('a     b\n'),
  quotes: again('“'),
  dashes: again('–'),
  'new-style tones': again('hoà uỷ '),
  'front matter': (size) => `---\n${'a: b\n'.repeat(size / 5)}`,
  sentences: again('Giao Sở Y tế chủ trì. '),
  'lines in capitals': again('NỘI DUNG\n'),
  'bullets with labels': again('- Thời gian: Quý I năm 2028.\n'),
}

/** In front of the names of those that stand in a plan. */
export const inPlan = 'in a plan: '

/** All of them, alone and in the body of a plan: where they stand decides which rules look at them. */
export const pathological: Record<string, Generator> = {
  ...attacks,
  ...Object.fromEntries(Object.entries(attacks).map(([name, make]) => [inPlan + name, inBody(make)])),
}
