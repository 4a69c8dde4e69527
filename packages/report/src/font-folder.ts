/**
 * Where the fonts stand: what a change of makes every sheet stale. A module of its own, so that asking whether a sheet is
 * fresh loads no printing.
 */
export const fontFolder: URL = new URL('../fonts/', import.meta.url)
