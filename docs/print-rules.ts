import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { rulePages } from './rule-pages.js'

const folder = new URL('rules/', import.meta.url)
const pages = await rulePages()
for (const name of readdirSync(folder)) if (!pages.has(name) && name !== 'HOWTO.md') rmSync(new URL(name, folder))
for (const [name, page] of pages) writeFileSync(new URL(name, folder), page)
