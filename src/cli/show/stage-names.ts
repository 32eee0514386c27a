/** The stages that can be looked at, in the order of the way of a document. */
export const stageNames = ['lines', 'labels', 'tree', 'plan'] as const
export type StageName = (typeof stageNames)[number]
