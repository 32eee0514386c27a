type Json = Record<string, unknown>

const count = { type: 'integer', minimum: 0 }
const text = { type: 'string' }

/** A closed object: all keys are there but those that are optional. */
function object(properties: Json, optional: readonly string[] = []): Json {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((key) => !optional.includes(key)),
    additionalProperties: false,
  }
}

const place = { $ref: '#/$defs/place' }
const span = { start: place, end: place }

/** The JSON Schema of what `kehoach check --format json` prints. */
export function findingsJsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kehoach:findings:1',
    title: 'Findings of kehoach check',
    ...object({
      schemaVersion: { const: '1' },
      tool: object({ name: { const: 'kehoach' }, version: text }),
      summary: object({
        files: count,
        errors: count,
        warnings: count,
        infos: count,
        suppressed: count,
        baselined: count,
      }),
      files: {
        type: 'array',
        items: object({ path: text, findings: { type: 'array', items: { $ref: '#/$defs/finding' } } }),
      },
    }),
    $defs: {
      place: {
        description: 'Line and column count from 1, offset from 0, in UTF-16 code units of the text as it was read.',
        ...object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 }, offset: count }),
      },
      finding: object(
        {
          ruleId: text,
          messageId: text,
          data: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
          message: text,
          severity: { enum: ['error', 'warning', 'info'] },
          path: text,
          ...span,
          related: { type: 'array', items: object({ message: text, ...span }) },
          nodePath: { type: ['string', 'null'], description: 'Part of the plan: III.1.1.2[3].' },
          fix: object({
            safety: { enum: ['safe', 'suggest'] },
            edits: { type: 'array', items: object({ ...span, text }) },
          }),
          docs: { type: 'string', description: 'Page of the rule, from the root of the package.' },
          fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
          confidence: { enum: ['high', 'medium', 'low'] },
          known: { const: true, description: 'The baseline knows it; there are more of its kind now.' },
        },
        ['fix', 'confidence', 'known'],
      ),
    },
  }
}
