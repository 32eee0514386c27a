/**
 * Patterns that are not linear on any text: where they are written, how their source ends (its classes are narrowed when
 * it ships), and what keeps the text short that they are tried on.
 */
export const windows: readonly { file: string; end: string; why: string }[] = [
  {
    file: 'src/label/split-head.ts',
    end: '{0,6}|[.…_]{2,})?\\s*,?\\s*$',
    why: 'the words of a place, sought in the hundred signs before its date (`longestPlace`)',
  },
  {
    file: 'src/read/blocks/rule-line.ts',
    end: '[*_=–—~-][\\s*_\\\\=~–—-]*$|^[\\s*_\\\\]+$',
    why: 'a rule, which has fewer than two hundred signs (`longestRule`)',
  },
  {
    file: 'src/lint/support/unit-names.ts',
    end: '|có trách nhiệm|chịu trách nhiệm|thực hiện)(?![\\p{L}\\p{M}]))',
    why: 'the words behind a name, forty signs of them (`window`); linear by proof as well, but that takes half a minute',
  },
]
