/** The group of a rule: the first word of its id. */
export function groupOf(ruleId: string): string {
  return ruleId.split('-', 1)[0] ?? ruleId
}
