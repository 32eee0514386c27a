/** What an office knows and a text does not say: lists of the configuration. */
export interface Settings {
  /** Names of the units that may be given duties. */
  units: readonly string[]
  /** Names of places, as they are rightly written. */
  places: readonly string[]
  /** Abbreviations that need no introduction. */
  abbreviations: readonly string[]
}

export const noSettings: Settings = { units: [], places: [], abbreviations: [] }
