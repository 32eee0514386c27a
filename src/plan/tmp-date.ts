export function evaluateTime(e: any, _c: any, place: any): any {
  const p2 = (n: number) => String(n).padStart(2, '0')
  const base = { ...place(e.start, e.end), precision: 'day', approximate: false, tentative: false, basis: [], issues: [], earliest: null, latest: null }
  if (e.form !== 'date') return { kind: e.form, edtf: e.form === 'year' ? String(e.year) : e.form === 'month' ? `${e.year}-${p2(e.month)}` : null, ...base }
  const y = e.year == null ? null : e.year, m = e.month ?? null, d = e.day ?? null
  const edtf = y === null ? null : `${y}-${m === null ? 'XX' : p2(m)}-${d === null ? 'XX' : p2(d)}`
  return { kind: d === null || m === null ? 'incomplete' : 'date', edtf, ...base, earliest: d && m ? edtf : null }
}
