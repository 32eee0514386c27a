import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, plan, run } from './run.js'

const folder = folderWith({ 'plan.txt': plan })

describe('compiled code', () => {
  it('is kept for the next start where Node can keep it, and changes no answer', async () => {
    const kept = join(folder, 'compiled')
    const parse = (env: Record<string, string>) => run(['parse', join(folder, 'plan.txt')], { env })
    const plain = await parse({ NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: kept })
    expect(plain).toMatchObject({ code: 0, err: '' })
    expect(existsSync(kept)).toBe(false)
    expect(await parse({ NODE_COMPILE_CACHE: kept })).toEqual(plain)
    expect(existsSync(kept)).toBe('enableCompileCache' in nodeModule)
    expect(await parse({ NODE_COMPILE_CACHE: kept })).toEqual(plain)
  })
})
