// The last step of building: notes in the bundle which code it was made from, so that it and `dist` give one answer.
import { stampBundle } from './fingerprint.ts'

stampBundle(new URL('../bundle/', import.meta.url))
