import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { allSections } from '../support/plan-problems.js'

const sections = (body: string) =>
  allSections(parsePlan(`KẾ HOẠCH\nThu gom rác thải năm 2028\n\nI. NỘI DUNG\n\n${body}\n`).plan)
const titles = (body: string) => sections(body).map(({ marker, title }) => [marker, title?.text ?? null])
const ids = (body: string) => sections(body).map(({ id }) => id)

const words = (count: number) => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? 'cây' : 'xanh')).join(' ')
const next = '2. Kiểm tra\n- Các thôn tự kiểm tra.'

describe('whether a numbered line is a heading', () => {
  test.each([
    ['three words and a stop', 'Đường làng sạch.'.split(' ').slice(0, 3).join(' '), true],
    ['four words and a stop', 'Đường làng sạch đẹp.', false],
    ['42 words', `Chăm ${words(41)}`, true],
    ['43 words', `Chăm ${words(42)}`, false],
    ['43 words, all strong', `**Chăm ${words(42)}**`, true],
    ['26 words and a colon', `Chăm ${words(25)}:`, true],
    ['27 words and a colon', `Chăm ${words(26)}:`, false],
    ['27 words and a colon, all strong', `**Chăm ${words(26)}:**`, true],
    ['an order with a colon', 'Giao các thôn chủ trì chăm sóc cây xanh sau:', false],
    ['a short order with a colon', 'Giao Sở Y tế chủ trì:', true],
    ['a strong sentence', '**Cây xanh hai bên đường làng được chăm sóc.**', true],
    ['a strong order', '**Giao các thôn thực hiện chăm sóc cây xanh.**', false],
    ['a strong sentence that closes the document', '**Cây xanh hai bên đường làng được chăm sóc./.**', false],
    ['two sentences, the last without a stop', `Cây xanh. Chăm ${words(20)}`, false],
    ['two short sentences, the last without a stop', 'Cây xanh. Chăm cây xanh', true],
  ])('%s', (_, line, heading) => {
    const [, first] = titles(`1. ${line}\n\n- Các thôn cùng làm.\n\n${next}`)
    expect(first?.[0]).toBe('1.')
    expect(first?.[1] !== null).toBe(heading)
  })
})

describe('where a number that does not follow stands', () => {
  test.each([
    ['a gap of a few', ['1. Một', '2. Hai', '5. Năm'], ['I', 'I/1', 'I/2', 'I/5']],
    ['a repeat', ['1. Một', '2. Hai', '2. Hai nữa'], ['I', 'I/1', 'I/2', 'I/2~2']],
    ['a step back', ['1. Một', '2. Hai', '3. Ba', '2. Hai nữa'], ['I', 'I/1', 'I/2', 'I/3', 'I/2~2']],
    ['a wide gap', ['1. Một', '2. Hai', '9. Chín'], ['I', 'I/1', 'I/2', 'I/9']],
    ['the first is lost', ['2. Hai', '3. Ba'], ['I', 'I/2', 'I/3']],
    ['letters below, then on', ['1. Một', 'a) A', 'b) B', '2. Hai'], ['I', 'I/1', 'I/1/a', 'I/1/b', 'I/2']],
    ['letters after d', ['1. Một', 'c) C', 'd) D', 'e) E'], ['I', 'I/1', 'I/1/c', 'I/1/d', 'I/1/e']],
  ])('%s', (_, lines, expected) => {
    expect(ids(lines.map((line) => `${line}\n\n- Các thôn cùng làm.`).join('\n\n'))).toEqual(expected)
  })

  test('a decimal without a parent stands on top when it is the first of its row', () => {
    const { plan } = parsePlan(
      'KẾ HOẠCH\nThu gom rác thải năm 2028\n\n1.1. Một\n\n- Các thôn cùng làm.\n\n1.2. Hai\n\n- Làm.',
    )
    expect(allSections(plan).map(({ id }) => id)).toEqual(['1.1', '1.2'])
  })
})
