import { describe, expect, test } from 'vitest'
import { parsePlan } from '../../src/index.js'
import { allSections } from '../support/plan-problems.js'

/** A numbered line: a title; with `^` behind its marker one in capitals, with `~` a clause. */
function lineOf(marker: string): string {
  const words = marker.endsWith('^')
    ? 'CHĂM SÓC CÂY XANH'
    : marker.endsWith('~')
      ? 'Các thôn trồng cây, chăm sóc vườn hoa trong năm.'
      : 'Chăm sóc cây xanh'
  return `${marker.replace('_', ' ').replace(/[\^~]$/, '')} ${words}`
}

/** Ids of the sections that such lines open, one after another. */
function idsOf(markers: string): string {
  const head = 'KẾ HOẠCH\nTrồng cây xanh\nCác thôn cùng làm trong năm các việc sau đây.'
  const { plan } = parsePlan([head, ...markers.split(' ').map(lineOf)].join('\n\n'))
  return allSections(plan)
    .map(({ id }) => id.replaceAll(' ', '_'))
    .join(' ')
}

describe('where a marker nests is told by the sequence that it goes on with', () => {
  test.each([
    ['I. 1. a) b) 2. II. 1.', 'I I/1 I/1/a I/1/b I/2 II II/1'],
    ['I.^ 1. II.^ 1. III.^', 'I I/1 II II/1 III'],
    ['Phần_I. I. 1. Phần_II. I.', 'Phần_I Phần_I/I Phần_I/I/1 Phần_II Phần_II/I'],
    [
      'Phần_I. Chương_I. Mục_1. Điều_1. 1. a) Điều_2. Chương_II. Điều_3. Phần_II.',
      'Phần_I Phần_I/Chương_I Phần_I/Chương_I/Mục_1 Phần_I/Chương_I/Mục_1/Điều_1 Phần_I/Chương_I/Mục_1/Điều_1/1 Phần_I/Chương_I/Mục_1/Điều_1/1/a Phần_I/Chương_I/Mục_1/Điều_2 Phần_I/Chương_II Phần_I/Chương_II/Điều_3 Phần_II',
    ],
    ['Chương_I. I. 1. Chương_II. I.', 'Chương_I Chương_I/I Chương_I/I/1 Chương_II Chương_II/I'],
    ['Mục_1. I. II. Mục_2. I.', 'Mục_1 Mục_1/I Mục_1/II Mục_2 Mục_2/I'],
    ['Điều_1. I. II. Điều_2. I.', 'Điều_1 I II Điều_2 I~2'],
    ['Phần_I. A. I. 1. B. I. C.', 'Phần_I Phần_I/A Phần_I/A/I Phần_I/A/I/1 Phần_I/B Phần_I/B/I Phần_I/C'],
    ['A. I. B. II.', 'A A/I B B/II'],
    ['I. A. B. II. A.', 'I A B B/II A~2'],
    ['A.~ I.', 'I'],
    ['B. I.', 'I'],
    ['I. 1. A. B. 2.', 'I I/1 A B B/2'],
    ['1. 1.1. 1.2. 2. 2.1.', '1 1/1.1 1/1.2 2 2/2.1'],
    ['1. 1.1. 1.1.1. 1.1.2. 1.2. 2.', '1 1/1.1 1/1.1/1.1.1 1/1.1/1.1.2 1/1.2 2'],
    ['I. 1.1. 1.2. II. 2.1.', 'I I/1.1 I/1.2 II II/2.1'],
    ['I. 1. 1.1. 1.2. 2. 2.1.', 'I I/1 I/1/1.1 I/1/1.2 I/2 I/2/2.1'],
    ['I. 1. 2. 1.1. 1.2.', 'I I/1 I/2 I/2/1.1 I/2/1.2'],
    ['II. 1. 2.1. 2.2.', 'II II/1 II/1/2.1 II/1/2.2'],
    ['II. 2.1. 1. 2.2.', 'II II/2.1 II/2.1/1 II/2.2'],
    ['1. 3.1. 3.2.', '1 1/3.1 1/3.2'],
    ['1. 1.1. 3.1.', '1 1/1.1 1/3.1'],
    ['1. 1.1. 3.1.1.', '1 1/1.1 1/1.1/3.1.1'],
    ['1. 1.1. 1.1.1. 3.1.', '1 1/1.1 1/1.1/1.1.1 1/3.1'],
    ['1. a) 3.1.', '1 1/a 1/3.1'],
    ['a) 2.1.', 'a 2.1'],
    ['a) 2.3.', 'a 2.3'],
    ['a) 21.3.', 'a'],
    ['a) 21.1.', 'a 21.1'],
    ['2.1. 2.2.', '2.1 2.2'],
    ['20.2. 20.3.', '20.2 20.3'],
    ['21.2. 21.3.', ''],
    ['I. 3.2.1. 3.2.2.', 'I I/3.2.1 I/3.2.2'],
    ['I. 1. 2. 3. II. 1. 2.', 'I I/1 I/2 I/3 II II/1 II/2'],
    ['I. 1. 2. II. 3. 4.', 'I I/1 I/2 II II/3 II/4'],
    ['1. 2. 6.', '1 2 6'],
    ['1. 2. 7.', '1 2 7'],
    ['1. 2. 7.~', '1 2'],
    ['1. 2. 3. 4. 5. 6. 1.', '1 2 3 4 5 6 1~2'],
    ['1. 2. 3. 4. 5. 6. 7. 2.', '1 2 3 4 5 6 7 2~2'],
    ['1. 2. 3. 4. 5. 6. 7. 8. 2.', '1 2 3 4 5 6 7 8 2~2'],
    ['1. 30.', '1 30'],
    ['1. 31.', '1'],
    ['1. 31.~', '1'],
    ['I. 4.', 'I'],
    ['I. 3.', 'I I/3'],
    ['I. 3.~', 'I I/3'],
    ['I. 4.~', 'I'],
    ['I. d)', 'I'],
    ['I. c)', 'I I/c'],
    ['I. e)', 'I'],
    ['9.', '9'],
    ['10.', ''],
    ['9.~', ''],
    ['3.~', '3'],
    ['4.~', ''],
    ['2025.~', ''],
    ['I. a) b) 1. 2.', 'I I/a I/b I/b/1 I/b/2'],
    ['I. 1. a) 1. 2.', 'I I/1 I/1/a I/1~2 I/2'],
    ['I. 1. a) b) 1) 2)', 'I I/1 I/1/a I/1/b I/1/b/1 I/1/b/2'],
    ['1) 2) a) b) 3)', '1 2 2/a 2/b 3'],
    ['1. 2) 3.', '1 2 3'],
    ['1. 1) 2) 2.', '1 1/1 1/2 2'],
    ['1. 1/ 2/ 2.', '1 1/1 1/2 2'],
    ['1- 2. 3:', '1 2 3'],
    ['1. a) b) c) d) đ) e) g)', '1 1/a 1/b 1/c 1/d 1/đ 1/e 1/g'],
    ['1. a) b) c) d) e) f) g)', '1 1/a 1/b 1/c 1/d 1/e 1/f 1/g'],
    ['1. a. b. a) b) c.', '1 1/a 1/b 1/a~2 1/b~2 1/c'],
    ['(1) (2) a) b) (3)', '1 2 2/a 2/b 3'],
    ['a) (1) (2) b)', 'a a/1 a/2 b'],
    ['a) b) (1) (2) (3) c)', 'a b b/1 b/2 b/3 c'],
    ['1. (a) (b) 2.', '1 1/a 1/b 2'],
    ['I. 1. (1) (2) 1.', 'I I/1 I/1/1 I/1/2 I/1~2'],
    ['I. 1. a) 1.', 'I I/1 I/1/a I/1~2'],
    ['I.^ II.^ I.^', 'I II I~2'],
    ['I.^ II.^ 1. I. I.', 'I II II/1 I~2 I~3'],
    ['I. II. I.', 'I II I~2'],
    ['I.^ I.', 'I I/I'],
    ['II.^ I. 1. 2.', 'II II/I II/1 II/2'],
    ['I. 1. a) a)', 'I I/1 I/1/a I/1/a~2'],
    ['I. 1. a) b) a)', 'I I/1 I/1/a I/1/b I/1/a~2'],
    ['a) b) 1. a) b) 2.', 'a b b/1 b/1/a b/1/b b/2'],
    ['A. B. C. 1. D.', 'A B C C/1 D'],
    ['A. 1. A. 1.', 'A A/1 A~2 A~2/1'],
    ['I. III. V. II.', 'I III V II'],
    ['Phần_I. Phần_III.', 'Phần_I Phần_III'],
    ['Mục_1. 1. Mục_2. 1.', 'Mục_1 Mục_1/1 Mục_2 Mục_2/1'],
    ['Chương_I. Mục_1. Chương_II. Mục_1.', 'Chương_I Chương_I/Mục_1 Chương_II Chương_II/Mục_1'],
    ['Điều_1. 1. a) Điều_2. 1. a)', 'Điều_1 Điều_1/1 Điều_1/1/a Điều_2 Điều_2/1 Điều_2/1/a'],
    ['Điều_1. 1. Phần_II. Điều_2.', 'Điều_1 Điều_1/1 Phần_II Phần_II/Điều_2'],
    ['I. Điều_1. II. Điều_2.', 'I Điều_1 II Điều_2'],
    ['1. Phần_I. 1.', '1 Phần_I Phần_I/1'],
    ['I. 1. 1. 1.', 'I I/1 I/1~2 I/1~3'],
    ['1. 1. 2. 2. 3.', '1 1~2 2 2~2 3'],
    ['I. 5. 6. 7.', 'I'],
    ['I. 1. 3. 2. 4.', 'I I/1 I/3 I/2 I/4'],
  ])('%s', (markers, ids) => {
    expect(idsOf(markers)).toBe(ids)
  })
})

describe('the deepest nesting that is allowed', () => {
  const text = [
    'KẾ HOẠCH',
    'Trồng cây xanh',
    'I. Một',
    '1. Hai',
    'a) Ba',
    '(1) Bốn',
    'b) Năm',
    '2. Sáu',
    'II. Bảy',
  ].join('\n\n')

  test.each([
    [0, ['I', '1', 'a', '1~2', 'b', '2', 'II']],
    [1, ['I', '1', 'a', '1~2', 'b', '2', 'II']],
    [2, ['I', 'I/1', 'I/a', 'I/1~2', 'I/b', 'I/2', 'II']],
    [3, ['I', 'I/1', 'I/1/a', 'I/1/1', 'I/1/b', 'I/2', 'II']],
    [4, ['I', 'I/1', 'I/1/a', 'I/1/a/1', 'I/1/b', 'I/2', 'II']],
  ])('%i', (maxDepth, ids) => {
    const { plan, diagnostics } = parsePlan(text, { maxDepth })
    expect(allSections(plan).map(({ id }) => id)).toEqual(ids)
    const told = diagnostics.filter(({ ruleId }) => ruleId === 'input-nesting-limit')
    expect(told).toHaveLength(maxDepth < 4 ? 1 : 0)
  })
})
