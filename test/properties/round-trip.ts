import type { Item, Plan } from '../../src/contract/types.js'
import { parsePlan } from '../../src/index.js'
import { allSections } from '../support/plan-problems.js'
import { type ItemSketch, type Layout, type PlanSketch, printPlan, type Reading } from './plan-grammar.js'

/** Where the Plan of a printed sketch is not what the sketch meant; none when it comes back whole. */
export function roundTripProblems(sketch: PlanSketch, style: Layout): string[] {
  const { text, reading } = printPlan(sketch, style)
  if (style.width !== null && holdsFullHeading(text, reading)) return []
  const meant = foldParagraphs(reading, text, style)
  const read = foldParagraphs(readingOf(parsePlan(text).plan), text, style)
  const problems: string[] = []
  for (const key of Object.keys(meant) as (keyof Reading)[]) {
    const [got, expected] = [read[key], meant[key]].map((part) => JSON.stringify(part))
    if (got !== expected) problems.push(`${key}: ${got} instead of ${expected}`)
  }
  return problems
}

/** A Plan in the shape in which the grammar says what must be found. */
function readingOf(plan: Plan): Reading {
  const { header, signature } = plan
  const sections = allSections(plan)
  const itemOf = ({ text, items }: Item): ItemSketch => ({
    text: unsigned(text),
    items: items.map((item) => unsigned(item.text)),
  })
  return {
    header: {
      parentIssuer: header.parentIssuer?.text ?? null,
      issuer: header.issuer?.text ?? null,
      number: header.number?.number ?? null,
      symbol: header.number?.symbol ?? null,
      place: header.place?.text ?? null,
      date: header.date?.edtf ?? null,
      type: header.type?.text ?? null,
      title: header.title?.text ?? null,
    },
    outline: sections.map(({ id, marker, title, text }) => [id, marker, title?.text ?? null, unsigned(text)]),
    items: Object.fromEntries(
      sections.filter(({ items }) => items.length > 0).map(({ id, items }) => [id, items.map(itemOf)]),
    ),
    recipients: plan.recipients.map(({ name, note }) => [name.text, note?.text ?? null]),
    archive: plan.archive.map(({ text }) => text),
    signature: {
      authority: signature?.authority.map(({ text }) => text) ?? [],
      title: signature?.title?.text ?? '',
      name: signature?.name?.text ?? '',
    },
    appendices: plan.appendices.map(({ label, title }) => [label?.text ?? '', title?.text ?? '']),
    tables: plan.tables.map(({ section, header, rows }) => [
      section,
      header,
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ]),
    fields: plan.tasks
      .filter(({ kind }) => kind === 'fields')
      .map(({ section, lead, coordinating, product, times }) => [
        section,
        lead.map(({ text }) => text),
        coordinating.map(({ text }) => text),
        product.map(({ text }) => text),
        times.map(({ text }) => text),
      ]),
    rows: plan.tasks
      .filter(({ kind }) => kind === 'row')
      .map(({ title, lead, times }) => [
        title?.text ?? '',
        lead.map(({ text }) => text),
        times.map(({ text }) => text),
      ]),
    citations: plan.citations
      .filter(({ date }) => date !== null)
      .map(({ type, number, date }) => [type, number ?? '', date?.edtf ?? '']),
    // `hoàn thành trước` is one sign of a bound, before other times the verb stays outside.
    times: plan.times.map(({ section, text }) => [section, text.replace(/^hoàn thành /, '')]),
    footnotes: plan.footnotes.map(({ label, text, section }) => [label, text, section ?? '']),
  }
}

/** Words without the signs of notes, which belong to them. */
const unsigned = (text: string) => text.replace(/\[\^\d+\]/g, '')

/**
 * Without blank lines and indents, and with hard line ends, nobody can tell where one paragraph ends and the next
 * begins: there the paragraphs of a section count as one. So they do where hardly a line shows that the others are
 * indented for a reason, and in a text so short that the rows of its letterhead look like lines that were cut.
 */
function foldParagraphs(reading: Reading, text: string, { loose, width }: Layout): Reading {
  const shown = text.match(hangingEnd)?.length ?? 0
  const lines = text.split('\n').length
  if (loose || (width === null && lines > shortest) || (shown >= 6 && shown >= lines * 0.12)) return reading
  return {
    ...reading,
    outline: reading.outline.map(([id, marker, title, words]) => [id, marker, title, words.replaceAll('\n', ' ')]),
  }
}

/**
 * Whether a bare heading is as long as all lines near it, and a sentence stands right below: in a text with hard line ends
 * nobody can tell it from a line that was cut.
 */
function holdsFullHeading(text: string, { outline }: Reading): boolean {
  const headings = new Set(outline.flatMap(([, marker, title]) => (title === null ? [] : [`${marker} ${title}`])))
  const lines = text.split('\n').filter((line) => !/^[|+<]/.test(line))
  return lines.some((line, at) => {
    const next = lines[at + 1] ?? ''
    if (!headings.has(line) || !/^\p{Lu}/u.test(next)) return false
    const width = Math.max(...lines.slice(Math.max(0, at - near), at + near).map(({ length }) => length))
    return line.length + next.indexOf(' ') > width - 5
  })
}
/** Lines on each side that show how wide the text is. */
const near = 7

/** Up to five lines of the head look cut; they must be less than a fifth of all. */
const shortest = 30

/** A first line that is indented, before one that is not and opens nothing. */
const hangingEnd = /^[ \t]+\S.*\n(?=\p{Ll})/gmu
