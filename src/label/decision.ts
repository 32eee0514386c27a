const decisions = /^(?:quyết định|nghị quyết|chỉ thị|công văn)/

/** Whether a type is that of an act which a plan may be attached to. */
export const isDecision = (type: string) => decisions.test(type)
