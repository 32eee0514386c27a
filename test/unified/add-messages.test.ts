import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/index.js'
import type { Position } from '../../src/source/position.js'
import { addMessages } from '../../src/unified/add-messages.js'

const at = (offset: number, length: number): Position => ({
  start: { line: 1, column: offset + 1, offset },
  end: { line: 1, column: offset + length + 1, offset: offset + length },
})

const finding = (more: Partial<Diagnostic>): Diagnostic => ({
  ruleId: 'unicode-not-nfc',
  messageId: 'found',
  data: { count: 1 },
  message: 'có 1 chữ viết bằng dấu rời',
  severity: 'warning',
  position: at(4, 3),
  ...more,
})

function messageOf(more: Partial<Diagnostic>) {
  const file = new VFile({ path: 'ke-hoach.md', value: 'Mục tiêu' })
  addMessages(file, [finding(more)])
  expect(file.messages).toHaveLength(1)
  return file.messages[0]
}

test('says what, where, by which rule and from whom', () => {
  expect(messageOf({})).toMatchObject({
    reason: 'có 1 chữ viết bằng dấu rời',
    name: 'ke-hoach.md:1:5-1:8',
    ruleId: 'unicode-not-nfc',
    source: 'kehoach',
    place: at(4, 3),
    line: 1,
    column: 5,
  })
})

test.each([
  ['error', true],
  ['warning', false],
  ['info', undefined],
] as const)('%s: fatal is %s', (severity, fatal) => {
  expect(messageOf({ severity })?.fatal).toBe(fatal)
})

test('tells other places in the note', () => {
  const related = [
    { message: 'chỗ viết trước', position: at(0, 1) },
    { message: 'chỗ viết sau', position: at(7, 1) },
  ]
  expect(messageOf({ related })?.note).toBe('1:1: chỗ viết trước\n1:8: chỗ viết sau')
  expect(messageOf({})?.note).toBeUndefined()
})

describe('a fix', () => {
  const edit = (position: Position) => ({ position, text: 'tiêu' })

  test('of the very words is what was expected', () => {
    expect(messageOf({ fix: { safety: 'safe', edits: [edit(at(4, 3))] } })?.expected).toEqual(['tiêu'])
  })

  test.each([
    ['elsewhere', [edit(at(0, 3))]],
    ['in several places', [edit(at(4, 3)), edit(at(7, 1))]],
    ['of nothing', []],
  ])('%s is not', (_, edits) => {
    expect(messageOf({ fix: { safety: 'suggest', edits } })?.expected).toBeUndefined()
  })
})

test('keeps the messages that are there, and the order', () => {
  const file = new VFile('a')
  file.message('của người khác')
  addMessages(file, [finding({ message: 'một' }), finding({ message: 'hai' })])
  expect(file.messages.map(({ reason }) => reason)).toEqual(['của người khác', 'một', 'hai'])
})
