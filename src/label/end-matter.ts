import { signerTitles } from '../lexicon/letterhead.js'
import { readBullet } from '../read/bullet.js'
import { isUpper } from '../read/is-upper.js'
import { cutLine, type Line } from '../read/line.js'
import { isCapital, isLetter, isSpace } from '../source/letters.js'
import { phraseAt, phrasesOf } from '../source/phrases.js'
import { listLine } from './forms.js'
import type { LabelledLine } from './types.js'

const offices = phrasesOf(signerTitles)
const beginsOffice = (key: string) => phraseAt(offices, key, 0) !== null
// `Q.` needs its stop: Quách is a family name.
const authorityMark =
  /^(?:(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|t\/uq|thừa lệnh|thay mặt)(?:\.|\s|(?=\p{L}))|q[.\s])\s*(?=\p{L})/u
const strictMark =
  /^(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq|q)\s?[.]\s?\p{L}|^(?:t\/m|k\/t|t\/l)\s+\p{L}|^(?:tm|kt|tl|tuq)\s+(?:ủy ban|ban|giám đốc|chủ tịch|trưởng|hiệu trưởng|bộ trưởng|bch|đoàn)/u
const archiveLine = /^(?:[-–+•*]\s*)?l[ưu]u(?:\s*:|\s+(?=\p{Lu}|[.…]|văn|đảng|vp|vt)|\s*\.?$)/u
const person =
  /^(?:(?:pgs|gs|ts|ths|bs|bscki{1,2}|bs\.?ck[i1]{1,2}|dr|cn|ks|ktv|luật sư|nhà giáo|ngnd|ngưt|ttnd|ttưt|đại tá|thượng tá|trung tá|thiếu tá|thiếu tướng|trung tướng|đại úy|thượng úy)\.?,?\s*)*/u
const signed = /^\((?:đã ký|ký|đã kí|ký tên|ký,|ký và|ký ghi|ký tên,).{0,40}\)$/u

const isAuthority = (key: string) => mayBeAuthority(key) && authorityMark.test(key)
const isStrictAuthority = (key: string) =>
  mayBeAuthority(key) && (key.charCodeAt(0) !== 113 || !isLetter(key.charCodeAt(1))) && strictMark.test(key)

/** By the first two signs (`tm`, `t/`, `k/`, `tuq` …): nearly all lines fail here, and need no pattern compiled. */
function mayBeAuthority(key: string): boolean {
  const second = key.charCodeAt(1)
  switch (key.charCodeAt(0)) {
    case 107: // k: t /
      return second === 116 || second === 47
    case 113: // q
      return true
    case 116: // t: m / l u
      return (
        second === 109 ||
        second === 47 ||
        second === 108 ||
        second === 117 ||
        key.startsWith('thừa lệnh') ||
        key.startsWith('thay mặt')
      )
    default:
      return false
  }
}

/** The name of a person: two to six words with capitals, no end mark, no figure. */
export function isPersonName(text: string, key: string): boolean {
  const bare = text.slice(person.exec(key)?.[0].length ?? 0).trim()
  const words = bare.split(' ')
  if (beginsOffice(key) || isAuthority(key)) return false
  if (words.length < 2 || words.length > 6) return false
  return (
    words.every((word) => /^\p{Lu}[\p{Ll}\p{Lu}'.]*$/u.test(word)) &&
    !isUpper(bare.replace(/ /g, '').length > 4 ? bare : 'AA')
  )
}

/** Whether a line is part of a signature: an authority mark, an office in capitals. */
export function signaturePart(line: Line): 'authority' | 'signerTitle' | null {
  const { text, key } = line
  if (text.length > 120 || /[;,]$/.test(text)) return null
  if (isStrictAuthority(key) && capitalShare(text) > 0.7) return 'authority'
  if (
    beginsOffice(key) &&
    (capitalShare(text) > 0.75 || (line.emphasis.length > 0 && text.length < 40 && /^người lập/.test(key)))
  )
    return 'signerTitle'
  return null
}

/** An office in capitals with the name behind it on the line: `CHỦ TỊCH Trần Văn An`. */
export function opensSignature(line: Line): boolean {
  const { text, key } = line
  if (text.length > 120 || !(beginsOffice(key) || isStrictAuthority(key))) return false
  const plain = withoutSigned(text)
  const small = /\p{Lu}\p{Ll}/u.exec(plain)
  return small !== null && small.index > 3 && isUpper(plain.slice(0, small.index))
}

/** Where a signature begins behind the archive on one line (`Lưu: VT. KT. GIÁM ĐỐC …`); -1 when none does. */
export function signatureBehind(line: Line): number {
  behindStop.lastIndex = 0
  for (let match = behindStop.exec(line.text); match; match = behindStop.exec(line.text)) {
    const at = match.index + match[0].length
    const rest = cutLine(line, at, line.text.length)
    if (signaturePart(rest) !== null || opensSignature(rest)) return at
  }
  return -1
}
const behindStop = /[.;)] (?=\p{Lu}[\p{Lu}/])/gu

function capitalShare(text: string): number {
  let letters = 0
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) continue
    letters++
    if (isCapital(code)) capitals++
  }
  return letters === 0 ? 0 : capitals / letters
}

/** Blanks for `(Đã ký)` between the office and the name: the text keeps its length. */
const withoutSigned = (text: string) => text.replace(signedInside, (mark) => ' '.repeat(mark.length))
const signedInside = /\((?:đã ký|đã kí|ký tên|ký)\)/iu

/** One line of the signature block, cut where an authority, an office and a name stand in one cell without marks. */
export function splitSignature(line: Line): LabelledLine[] {
  const { text, key } = line
  const cuts: number[] = []
  let afterOffice = beginsOffice(key) || isAuthority(key)
  for (let found = nextOffice(key, 1); found && afterOffice; found = nextOffice(key, found.at + found.word.length)) {
    const { at, word } = found
    if (!isUpper(text.slice(at, at + word.length).replace(/\./g, 'A'))) break
    const before = key.slice(cuts[cuts.length - 1] ?? 0, at).trim()
    // `KT. CHỦ TỊCH`, `PHÓ TRƯỞNG BAN`: the office belongs to what stands before it.
    if (
      /^(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l|q)\.?$/u.test(before) ||
      /(?:phó|tm\.|kt\.|tl\.|và|thay|phó tổng)$/u.test(before)
    )
      continue
    if (!/^(?:kt|tl|tuq)\./.test(word) && !(isAuthority(before) || beginsOffice(before))) continue
    // A title that goes on: `TRƯỞNG PHÒNG`, `CHỦ TỊCH ỦY BAN …` are one.
    if (word.startsWith('thường trực') || (beginsOffice(before) && !isAuthority(before) && !word.startsWith('phó')))
      continue
    cuts.push(at)
    afterOffice = true
  }
  // The name: the first word that is not all capitals, also glued (`CHỦ TỊCHTrần Văn An`).
  const plain = withoutSigned(text)
  const small = /\p{Lu}\p{Ll}/u.exec(plain)
  if (
    small &&
    small.index > 0 &&
    (beginsOffice(key) || isAuthority(key)) &&
    isUpper(plain.slice(0, small.index).trim() || 'a')
  ) {
    const mark = signedInside.exec(text)
    if (mark && mark.index < small.index) cuts.push(mark.index)
    cuts.push(small.index)
  }
  const labelled: LabelledLine[] = []
  const bounds = [0, ...cuts.sort((a, b) => a - b), text.length]
  for (let at = 0; at + 1 < bounds.length; at++) {
    const piece = cutLine(line, bounds[at] ?? 0, bounds[at + 1] ?? 0)
    if (piece.text === '') continue
    labelled.push({
      line: piece,
      kind:
        signaturePart(piece) ??
        (isAuthority(piece.key) && isUpper(piece.text)
          ? 'authority'
          : isPersonName(piece.text, piece.key) || isSignedMark(piece.key)
            ? 'signerName'
            : 'signerTitle'),
    })
  }
  return labelled
}

/** The first authority mark or office from `from` on, behind a letter, a blank or a stop. */
function nextOffice(key: string, from: number): { at: number; word: string } | null {
  for (let at = from; at < key.length; at++) {
    const before = key.charCodeAt(at - 1)
    if (before !== 46 && !isLetter(before) && !isSpace(before)) continue
    const word = markAt(key, at) ?? phraseAt(offices, key, at)
    if (word !== null) return { at, word }
  }
  return null
}

/** `kt.`, `tl. `, `tuq.` before a letter. */
function markAt(key: string, at: number): string | null {
  const first = key.charCodeAt(at)
  if (first !== 107 && first !== 116) return null
  innerMark.lastIndex = at
  return innerMark.exec(key)?.[0] ?? null
}
const innerMark = /(?:kt|tl|tuq)\.\s?(?=\p{L})/uy

/** Lines of the recipients block: one recipient each, the archive line, the drafters behind it. */
export function labelRecipient(line: Line): LabelledLine {
  const bullet = readBullet(line.text)
  return listLine(line, isArchive(line.key) ? 'archive' : 'recipient', bullet, null)
}

/** Nơi nhận and what stands behind it on the line, cut at each ` - ` behind `;`, `,`, `)` or `.`: a joined cell. */
export function splitRecipients(line: Line): Line[] {
  const { text, key } = line
  const pieces: Line[] = []
  let from = 0
  const cut = /(?<=[;.,)]\s?)\s[-–+•]\s?(?=[\p{L}(])/gu
  for (let match = cut.exec(key); match; match = cut.exec(key)) {
    if (text.slice(from, match.index).trim() !== '') pieces.push(cutLine(line, from, match.index))
    from = match.index + 1
  }
  pieces.push(cutLine(line, from, text.length))
  return pieces.filter((piece) => piece.text !== '')
}

export const isSignedMark = (key: string) => signed.test(key)
export const isArchive = (key: string) => archiveLine.test(key.replace(/^[*\s]+/, ''))
