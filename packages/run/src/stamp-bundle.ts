// The last step of building: notes in the bundle which code it was made from, so that it and `dist` give one answer, and
// lays the licenses of the packages in it beside them.
import { copyFileSync } from 'node:fs'
import { stampBundle } from './fingerprint.ts'

const bundle = new URL('../bundle/', import.meta.url)
stampBundle(bundle)
copyFileSync(new URL('../../../THIRD-PARTY.md', import.meta.url), new URL('THIRD-PARTY.md', bundle))
