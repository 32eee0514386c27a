import { mainEntrySize } from '../bundle.js'
import { goals } from '../goals.js'
import type { Measure } from '../measure.js'

export async function measureSize(): Promise<Measure[]> {
  const { plain, gzipped } = await mainEntrySize()
  const note = `${(plain / 1000).toFixed(1)} KB before gzip`
  return [
    {
      part: 'size',
      name: 'main entry, minified and gzipped',
      value: gzipped / 1000,
      unit: 'KB',
      goal: goals.size,
      note,
    },
  ]
}
