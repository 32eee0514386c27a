import type { Examples } from '../../example.js'
import { defineRule } from '../../rule.js'
import { endOfBody, startOf } from '../../support/absent.js'
import { showsAuthority, showsOffice } from '../../support/end-matter.js'
import { isAnnex } from '../../support/is-annex.js'

export const rule = defineRule({
  id: 'signature-title-missing',
  summary: { vi: 'Cuối văn bản có chức vụ của người ký.', en: 'The office of the signer stands below the text.' },
  why: {
    vi: 'Không có chức vụ thì không biết ai ký và có thẩm quyền ký hay không.',
    en: 'Without the office nobody knows who signed, nor whether he may.',
  },
  basis: [{ document: 'Nghị định 30/2020/NĐ-CP', locator: 'Điều 8; Phụ lục I, phần II, mục 7', from: '2020-03-05' }],
  severity: 'warning',
  profiles: { extracted: 'info' },
  messages: {
    missing: { vi: 'cuối văn bản không có chức vụ của người ký', en: 'no office of a signer stands below the text' },
  },
  check(inspected) {
    const { plan, report } = inspected
    const { signature } = plan
    // A torn block, or one flattened into a line, may not have been read as one.
    if (signature?.title || isAnnex(inspected) || showsOffice(inspected)) return
    if (signature?.name) report('missing', { position: startOf(signature.name.position) })
    // TM. ỦY BAN NHÂN DÂN alone: the lines behind it were lost.
    else if (signature) report('missing', { position: startOf(signature.position) })
    else if (!showsAuthority(inspected)) report('missing', { position: endOfBody(inspected) })
  },
})

const head = 'KẾ HOẠCH\nCông tác năm 2028\n\nI. MỤC ĐÍCH\nGiảm số ca mắc./.'

export const examples: Examples<typeof rule> = [
  { name: 'office and name', input: `${head}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn An` },
  { name: 'an office in small letters', input: `${head}\n\nNơi nhận:\n- Lưu: VT.\n\nGiám đốc\n\nTrần Văn An` },
  {
    name: 'a block flattened into one line',
    input: `${head}\n\nNơi nhận: - UBND tỉnh; - Lưu: VT.\tTM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An`,
  },
  { name: 'no signature', input: `${head}⟦⟧\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.`, reports: ['missing'] },
  {
    name: 'on behalf of a body, and a name',
    input: `${head}\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\n⟦⟧Trần Văn An`,
    reports: ['missing'],
  },
]
