// Writes THIRD-PARTY.md from the lock and what is installed; the tests fail when the committed one differs.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './fixtures.ts'
import { thirdPartyNotices } from './third-party.ts'

writeFileSync(path.join(root, 'THIRD-PARTY.md'), thirdPartyNotices())
