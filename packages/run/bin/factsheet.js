#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiled code is kept between runs: a cold start reads it instead of compiling again.
enableCompileCache?.()
await import('../bundle/main.js')
