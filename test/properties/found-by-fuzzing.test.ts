import { describe, expect, test } from 'vitest'
import { allProblems } from '../support/parsed.js'

/** Inputs on which `npm run fuzz` has broken a promise, shrunk; each stays here for good. */
describe('what fuzzing found stays mended', () => {
  test.each([
    ['a normal form longer than the text: Hebrew', '\ufb2a\ufb2a²'],
    ['a normal form longer than the text: notes of music', 'Độc lập - Tự do - Hạnh phúc\u{1d160}I. '],
    ['nothing but signs whose normal form is three times as long', '\u{1d160}'.repeat(300)],
    ['the same between letters with marks', 'a\u0301\ufb2a'.repeat(400)],
    ['a line that ends the recipients, with a second column', 'Nơi nhận:Lưu: VT\n\nSở Nội vụ          I. '],
    [
      'a comment in a cell that is long in decomposed letters only',
      `<table>\n<tr><td>\n0. <!-- ${'Sở Nội vụ '.repeat(38)}-->\n.\n`,
    ],
    [
      'a number broken behind its hyphen, a line end and a tag between',
      'Đơn vị thực hiện:2028- \n<br>          Sở Nội vụ',
    ],
    ['a number that ends between marks of one letter', 'Quyết định số 12/QĐ-UBND\u0323\u0302\u08ca'],
    [
      'marks parted from their sign by a link without words',
      'QUYẾT ĐỊNH\u0000\u0300\u0301\u0302[](http://a.vn)\u0323\u0302',
    ],
    ['marks parted from their letter by a sign without width', 'I\u0307*\u200b\u0323\u0302Số: 12/KH-UBND'],
    [
      'a date broken behind its hyphen, a line end and a reference between',
      'ngày 5/6/2027- ***\n&#0; I. \nThời gian: ',
    ],
    ['a signature beside a sign, below the head of the recipients', 'Nơi nhận:\nKT. CHỦ TỊCH\t\u1fb9'],
  ])('%s', (_, text) => {
    expect(allProblems(text)).toEqual([])
  })
})
