import type { Header, Regime } from '../contract/types.js'
import { foldKey } from '../source/fold.js'

/** First days of the rule sets: Decree 30/2020 (05/3/2020), HD 36-HD/VPTW (2018), HD 05-HD/VPTW (27/5/2026), Law 64/2025 (01/4/2025). */
const decree30 = '2020-03-05'
const party2026 = '2026-05-27'
const normative2025 = '2025-04-01'

/** Which rule set of form applies: the nation's place in the head, then the number, the issuer, the date. */
export function readRegime(header: Omit<Header, 'regime' | 'title'>): Regime {
  const nation = foldKey(header.nation?.text ?? '')
  const symbol = header.number?.symbol ?? ''
  const date = header.date?.earliest ?? null
  const party: Regime['id'] = date !== null && date >= party2026 ? 'party-2026' : 'party-2018'
  if (nation.startsWith('đảng cộng sản')) return { id: party, from: 'header' }
  if (nation.startsWith('đoàn t')) return { id: 'youth-2013', from: 'header' }
  if (/^[\p{L}]{2,5}\/[\p{Lu}]/u.test(symbol))
    return { id: /ĐTN|TWĐ|ĐOÀN/u.test(symbol) ? 'youth-2013' : party, from: 'number' }
  if (/^\d{4}\//.test(symbol))
    return { id: date !== null && date >= normative2025 ? 'normative-2025' : 'normative-2016', from: 'number' }
  if (/ĐTN/u.test(symbol)) return { id: 'youth-2013', from: 'number' }
  const issuer = foldKey(`${header.parentIssuer?.text ?? ''} ${header.issuer?.text ?? ''}`)
  if (/liên đoàn lao động|công đoàn/.test(issuer)) return { id: 'union-2011', from: 'issuer' }
  if (date === null) return { id: 'state-2020', from: 'default' }
  return { id: date < decree30 ? 'state-2011' : 'state-2020', from: 'date' }
}
