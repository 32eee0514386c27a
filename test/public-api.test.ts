import { expect, test } from 'vitest'
import * as main from '../src/index.js'
import * as lint from '../src/lint.js'
import * as schema from '../src/schema.js'
import * as stages from '../src/stages.js'
import * as unified from '../src/unified.js'

/** What a user can import. A name that appears here is a promise; one that goes is a major version. */
test.each([
  ['kehoach', main, ['inspectTree', 'parsePlan', 'parseTime', 'tokenize']],
  [
    'kehoach/stages',
    stages,
    ['displayWidth', 'escapeControls', 'foldKey', 'formatMessage', 'labelLines', 'pointAt', 'readSource', 'readText'],
  ],
  [
    'kehoach/lint',
    lint,
    [
      'applyEdits',
      'codeFrame',
      'defineRule',
      'fitsOption',
      'fixText',
      'formatDiagnostic',
      'groupOf',
      'lintPlan',
      'lintWhole',
      'nodePathFinder',
      'profileNames',
      'profiles',
      'ruleSeverities',
      'rules',
      'severityWords',
    ],
  ],
  ['kehoach/schema', schema, ['planSchema', 'positionSchema', 'timeSchema']],
  ['kehoach/unified', unified, ['default', 'planCompile', 'planParse', 'planProfile', 'readMarkdown', 'remarkPlan']],
])('%s', (_, entry, names) => {
  expect(Object.keys(entry).sort()).toEqual(names)
})
