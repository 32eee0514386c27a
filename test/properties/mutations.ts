import fc from 'fast-check'

/** What scanners, converters and tired hands do to a document. */
export const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  onLines('drop a line', (lines, at) => lines.toSpliced(at, 1)),
  onLines('double a line', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  onLines('swap two lines', (lines, at) =>
    at + 1 < lines.length ? lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '') : lines,
  ),
  onLines('upper case', (lines, at) => lines.with(at, (lines[at] ?? '').toUpperCase())),
  onLines('lower case', (lines, at) => lines.with(at, (lines[at] ?? '').toLowerCase())),
  onLines('a page break', (lines, at) => lines.toSpliced(at, 0, '', '12', '\f')),
  onLines('a form feed alone', (lines, at) => lines.with(at, `\f${lines[at] ?? ''}`)),
  onLines('a blank line', (lines, at) => lines.toSpliced(at, 0, '')),
  onLines('no line end', (lines, at) =>
    at + 1 < lines.length ? lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`) : lines,
  ),
  fc.integer({ min: 20, max: 120 }).map((width) => named(`wrap at ${width}`, (text) => wrap(text, width))),
  cut('cut in the middle', (text, at) => text.slice(0, at)),
  cut('the end alone', (text, at) => text.slice(at)),
  cut('a no-break blank', (text, at) => `${text.slice(0, at)}\u00a0${text.slice(at)}`),
  cut('a sign without width', (text, at) => `${text.slice(0, at)}\u200b${text.slice(at)}`),
  cut('a lost sign', (text, at) => text.slice(0, at) + text.slice(at + 1)),
  cut('a mark', (text, at) => `${text.slice(0, at)}**${text.slice(at)}`),
  cut('a bar', (text, at) => `${text.slice(0, at)}|${text.slice(at)}`),
  cut('a NUL', (text, at) => `${text.slice(0, at)}\u0000${text.slice(at)}`),
)

const named = <F extends (text: string) => string>(name: string, change: F): F =>
  Object.defineProperty(change, 'toString', { value: () => name })

function onLines(
  name: string,
  change: (lines: string[], at: number) => string[],
): fc.Arbitrary<(text: string) => string> {
  return fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((place) =>
    named(`${name} at ${place}`, (text) => {
      const lines = text.split('\n')
      return change(lines, Math.floor(place * lines.length)).join('\n')
    }),
  )
}

function cut(name: string, change: (text: string, at: number) => string): fc.Arbitrary<(text: string) => string> {
  return fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((place) => named(`${name} at ${place}`, (text) => change(text, Math.floor(place * text.length))))
}

/** Hard line ends, as text out of a PDF has them. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = []
      let current = ''
      for (const word of line.split(' ')) {
        if (current !== '' && current.length + 1 + word.length > width) {
          lines.push(current)
          current = word
        } else current = current === '' ? word : `${current} ${word}`
      }
      return [...lines, current].join('\n')
    })
    .join('\n')
}
