import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { lintPlan } from '../../src/lint.js'

const head = 'KẾ HOẠCH\nCông tác năm 2028\n\nI. NHIỆM VỤ\n'
const end = 'A.\n\nNơi nhận:\n'
/** Arguments of one call that no stack of usual size holds. */
const many = 130_000

describe('a list of any length is read: nothing is put on the stack at once', () => {
  test.each<[string, string]>([
    ['codes of the archive', `${head}${end}- Lưu: ${'A, '.repeat(many)}`],
    ['bullets below a label', `${head}1. Tập huấn\n- Đơn vị chủ trì: Sở Y tế\n- Sản phẩm:\n${'+ a\n'.repeat(many)}`],
    ['rows above another table', `${head}| TT | B |\n|---|---|\n${'|1|b|\n'.repeat(many)}\n\nA b c.\n\n| 1 | b |\n`],
    ['lines of a cell that goes on in a box', `${head}|a${'<br>a'.repeat(many)}|b|\n|${'a<br>'.repeat(many)}a||\n`],
    ['units that work along', `${head}Sở Nội vụ chủ trì, phối hợp với ${'Sở Y tế, '.repeat(many)} tập huấn.\n`],
    ['brackets of a recipient', `${head}${end}- Sở Y tế ${'(a)'.repeat(many)};\n- Lưu: VT.\n`],
  ])('%s', (_, text) => {
    expect(parsePlan(text).plan.sections.map(({ id }) => id)).toContain('I')
  })

  test('abbreviations of a paragraph, by the rules', () => {
    const text = `${head}Theo ${'a (AB) '.repeat(many)}.\n`
    expect(lintPlan({ ...parsePlan(text), text }, { only: ['abbr-redefined'] })).toBeInstanceOf(Array)
  })
})

/** Names of one length that differ: `Phòng Một Hai`. */
const digits = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười']
const unit = (at: number) => `Phòng ${[...String(at)].map((digit) => digits[Number(digit)]).join(' ')}`
const repeat = (count: number, piece: (at: number) => string) => Array.from({ length: count }, (_, at) => piece(at))

/** What grows with the square of the number of such things takes a minute or more. */
const patience = 8000

describe('things that are compared with others of their kind take no square of their number', () => {
  test.each<[string, string]>([
    ['duties of one section', head + repeat(8000, (at) => `- ${unit(at)} chủ trì tập huấn.\n`).join('')],
    [
      'clauses of those who go along',
      `${head}- Công an xã trực${repeat(8000, (at) => `; cùng ${unit(at)} kiểm tra`).join('')}.\n`,
    ],
    ['labels inside one line', `${head}- Họp (${repeat(8000, (at) => `chủ trì: ${unit(at)}; `).join('')}\n`],
    ['units of one label', `${head}1. Họp\nĐơn vị thực hiện: ${repeat(8000, unit).join('; ')}\n`],
    ['times of one label', `${head}1. Họp\nĐơn vị thực hiện: Sở Y tế\nThời gian: ${'ngày 03/3/2028; '.repeat(8000)}\n`],
    [
      'lines of one cell',
      `${head}| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | A | ${'Sở Y tế<br>'.repeat(12_000)} |\n`,
    ],
    ['drawn lines of one cell', `${head}+---+---+\n${'| a | b |\n'.repeat(12_000)}+---+---+\n`],
    [
      'references to annexes',
      head +
        repeat(6000, (at) => `- Theo Phụ lục ${at + 1} kèm theo.\n`).join('') +
        repeat(6000, (at) => `PHỤ LỤC ${at + 1}\nDANH SÁCH\n\n1. A\n\n`).join(''),
    ],
    ['sections of one number and references to it', repeat(8000, () => '1. Theo mục 1 Kế hoạch này\n').join('')],
    [
      'paths to sections of one number',
      repeat(6000, (at) => `Điều ${at + 1}. Họp\n1. Theo khoản 1 Điều ${at + 1} Kế hoạch này\n`).join(''),
    ],
    [
      'duties and times of one line',
      `${head}- ${repeat(22_000, (at) => `Sở Y tế chủ trì tập huấn trước ngày 03/3/2028. ${unit(at)} họp. `).join('')}\n`,
    ],
    [
      'times and citations of one line',
      `${head}- ${repeat(32_000, (at) => `Theo Nghị định số ${at + 1}/2027/NĐ-CP, họp ngày 03/3/2028. `).join('')}\n`,
    ],
    [
      'duties and marks of notes of one line',
      `${head}- ${repeat(55_000, (at) => `Sở Y tế chủ trì nộp[${(at % 999) + 1}]. `).join('')}\n\n` +
        repeat(999, (at) => `[${at + 1}] Nộp trước ngày 03/3/2028.\n`).join(''),
    ],
    [
      'notes and their marks',
      head +
        repeat(8000, (at) => `- Sở Y tế nộp[${at + 1}].\n`).join('') +
        '\n' +
        repeat(8000, (at) => `[${at + 1}] Nộp trước ngày 03/3/2028.\n`).join(''),
    ],
  ])('%s', (_, text) => {
    const from = process.cpuUsage()
    parsePlan(text)
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(patience)
  })
})
