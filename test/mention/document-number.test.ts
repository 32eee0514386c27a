import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeCodes } from '../../src/lexicon/document-types.js'
import { parseDocumentNumber, readDocumentNumber } from '../../src/mention/document-number.js'
import { foldKey } from '../../src/source/fold.js'

const at = (text: string, from = 0) => readDocumentNumber(text, foldKey(text), from)

describe('families and parts: Nghị định 30/2020/NĐ-CP, the laws on normative documents, Party and Youth Union rules', () => {
  // text, family, serial, year, type, issuer
  test.each([
    ['61/2027/NĐ-CP', 'normative', '61', 2027, 'NĐ', 'CP'],
    ['55/2027/TTLT-BNV-VPCP', 'normative', '55', 2027, 'TTLT', 'BNV-VPCP'],
    ['403/2027/NQLT-UBTVQH16-CP-ĐCTUBTWMTTQVN', 'normative', '403', 2027, 'NQLT', 'UBTVQH16-CP-ĐCTUBTWMTTQVN'],
    ['12/2027/NQLT/UBTVQH16-CP', 'normative', '12', 2027, 'NQLT', 'UBTVQH16-CP'],
    ['12/2027/L-CTN', 'normative', '12', 2027, 'L', 'CTN'],
    ['66.7/2027/NQ-CP', 'normative', '66.7', 2027, 'NQ', 'CP'],
    ['30/2000/PL-UBTVQH10', 'normative', '30', 2000, 'PL', 'UBTVQH10'],
    ['01/2027/QH16', 'assembly', '01', 2027, null, 'QH16'],
    ['35/2027/UBTVQH16', 'assembly', '35', 2027, null, 'UBTVQH16'],
    ['572/QĐ-UBND', 'admin', '572', null, 'QĐ', 'UBND'],
    ['10316/KH-UBND', 'admin', '10316', null, 'KH', 'UBND'],
    ['30c/NQ-CP', 'admin', '30c', null, 'NQ', 'CP'],
    ['/KH-SYT', 'admin', null, null, 'KH', 'SYT'],
    ['16/KH-HĐTĐKT', 'admin', '16', null, 'KH', 'HĐTĐKT'],
    ['45/QyĐ-ĐHQG', 'admin', '45', null, 'QyĐ', 'ĐHQG'],
    ['291/QĐ-MTTQ-BTT', 'admin', '291', null, 'QĐ', 'MTTQ-BTT'],
    ['01/KHPH-CSMT-GHPGVN', 'admin', '01', null, 'KHPH', 'CSMT-GHPGVN'],
    ['1899/QĐ-TTG', 'admin', '1899', null, 'QĐ', 'TTG'],
    ['12-CTr/TU', 'party', '12', null, 'CTr', 'TU'],
    ['08-QĐi/TW', 'party', '08', null, 'QĐi', 'TW'],
    ['540-CV/VPQU', 'party', '540', null, 'CV', 'VPQU'],
    ['225 - KH/TWĐTN-CTTN', 'party', '225', null, 'KH', 'TWĐTN-CTTN'],
    ['      -NQ/ĐU', 'party', null, null, 'NQ', 'ĐU'],
    ['298 KH/TWĐTN', 'youth', '298', null, 'KH', 'TWĐTN'],
    ['30c/NQCP', 'glued', '30c', null, 'NQ', 'CP'],
    ['1961/QĐUBND', 'glued', '1961', null, 'QĐ', 'UBND'],
    ['90/TBMTTQ-BTT', 'glued', '90', null, 'TB', 'MTTQ-BTT'],
    ['61/2027/NĐCP', 'glued', '61', 2027, 'NĐ', 'CP'],
    ['7/KHSYT', 'glued', '7', null, 'KH', 'SYT'],
    ['2928/LĐTBXH-BVCSTE', 'letter', '2928', null, null, 'LĐTBXH'],
    ['4912/UBND-NC', 'letter', '4912', null, null, 'UBND'],
    ['27/2028/VX/CV-HN', 'letter', '27', 2028, null, 'VX'],
    ['218/TCHC', 'other', '218', null, null, 'TCHC'],
    ['57', 'bare', '57', null, null, null],
  ])('%s', (text, family, serial, year, type, issuer) => {
    expect(parseDocumentNumber(text)).toMatchObject({ family, parts: { serial, year, type, issuer } })
  })

  test('each code of type makes an admin, a Party and a normative number', () => {
    for (const code of typeCodes) {
      expect(parseDocumentNumber(`5/${code}-SXD`)).toMatchObject({
        family: 'admin',
        parts: { type: code, issuer: 'SXD' },
      })
      expect(parseDocumentNumber(`5-${code}/TU`)).toMatchObject({
        family: 'party',
        parts: { type: code, issuer: 'TU' },
      })
      expect(parseDocumentNumber(`5/2028/${code}-SXD`)).toMatchObject({
        family: 'normative',
        parts: { type: code, year: 2028 },
      })
    }
  })
})

describe('the line of the letterhead', () => {
  // text, number, symbol
  test.each([
    ['Số: 2534/KH-SYT', '2534', 'KH-SYT'],
    ['Số: 0412/KH-UBND', '0412', 'KH-UBND'],
    ['Số 12-KH/TU', '12', 'KH/TU'],
    ['Số 318-KH/ĐUK', '318', 'KH/ĐUK'],
    ['Số: /KH-UBND', null, 'KH-UBND'],
    ['Số:      /KH-HND-BTV', null, 'KH-HND-BTV'],
    ['Số: …/KH-SXD', null, 'KH-SXD'],
    ['Số: ..../KH-SXD', null, 'KH-SXD'],
    ['Số: - KH/ĐTN', null, 'KH/ĐTN'],
    ['Số -KH/TCĐ', null, 'KH/TCĐ'],
    ['Số:  /CV - HSV', null, 'CV-HSV'],
    ['41. /KH-UBND', '41', 'KH-UBND'],
    ['- KH/HSV', null, 'KH/HSV'],
    ['64 KH/TWHSV', '64', 'KH/TWHSV'],
    ['31 - KH/TWHSV-PT', '31', 'KH/TWHSV-PT'],
    ['41/KH- UBND', '41', 'KH-UBND'],
    ['Số: 41 /KH-P.VH&TT', '41', 'KH-P.VH&TT'],
    ['Số: 19/KH-BCĐ2045', '19', 'KH-BCĐ2045'],
    ['sÓ:41', '41', null],
    ['Số:412', '412', null],
    ['Số: ', null, null],
    ['Số: .....', null, null],
  ])('%s', (text, number, symbol) => expect(at(text)).toMatchObject({ number, symbol }))

  test('only the number is taken, at its place', () => {
    const text = 'Số: 134 /KH-UBND Hồng Lam, ngày 26 tháng 3 năm 2028'
    const found = at(text)
    expect(found?.text).toBe('134/KH-UBND')
    expect(text.slice(found?.start, found?.end)).toBe('134 /KH-UBND')
    expect(at(`SỞ XÂY DỰNG ${text}`, 12)).toMatchObject({ number: '134', symbol: 'KH-UBND' })
    expect(at('Số: 225 - KH/TWĐTN-CTTN Hà Nội')?.text).toBe('225-KH/TWĐTN-CTTN')
    expect(at('Số: 12/KH-UBND - Hồng Lam')?.text).toBe('12/KH-UBND')
    expect(at('Số: 78 /KH-PGD&ĐT. CỘNG HÒA')?.text).toBe('78/KH-PGD&ĐT')
  })

  test.each([
    'Số 165 Trần Phú',
    'Số lượng: 12',
    'Số liệu: …',
    '12',
    '2028',
    'Sốt rét',
    'Hồng Lam, ngày 06',
    '350.000 đồng',
    'I. MỤC ĐÍCH',
    '',
  ])('none: %s', (text) => expect(at(text)).toBeNull())
})

test('a bare string must be a number as a whole', () => {
  expect(parseDocumentNumber('HLX-BS014/28-KT')?.text).toBe('HLX-BS014/28-KT')
  for (const text of ['12/KH-UBND ngày', 'KH-UBND', 'Kế hoạch', '12/ban hành', ''])
    expect(parseDocumentNumber(text)).toBeNull()
})

test('what is built is read again, whatever the blanks', () => {
  const code = fc
    .stringMatching(/^[A-ZĐ][A-Za-zĐđ]{0,2}[A-ZĐ]$/)
    .filter((issuer) => !typeCodes.includes(issuer.toUpperCase()))
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...typeCodes),
      code,
      fc.boolean(),
      (serial, type, issuer, party) => {
        const text = party ? `${serial}-${type}/${issuer}` : `${serial}/${type}-${issuer}`
        const spaced = text.replace('/', party ? '/' : ' /').replace('-', party ? ' - ' : '- ')
        for (const form of [text, spaced, `Số: ${spaced}`]) {
          expect(parseDocumentNumber(form)).toMatchObject({ text, number: `${serial}`, parts: { type, issuer } })
        }
      },
    ),
  )
})

test('never throws, never reads past the end, never moves back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(45), (text, from) => {
      const found = at(text, Math.min(from, text.length))
      if (found)
        expect(found.start >= Math.min(from, text.length) && found.end >= found.start && found.end <= text.length).toBe(
          true,
        )
    }),
  )
})
