/**
 * Where the language data stand: what a change of makes every sheet stale. A module of its own, so that asking whether a
 * sheet is fresh loads no language.
 */
export const dataFolder: URL = new URL('../data/', import.meta.url)
