import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'

import type { Tally } from '@/testing/faults/Tally'
import { statusOf } from '@/testing/faults/watch'
import { World } from '@/testing/faults/World'
import { freePort } from '@/testing/startSite'

import type { Scenario } from './Scenario'

const configurationError = 78

export const refusedStarts: Scenario = {
  name: 'A second process on the same embedded database, and settings nobody can serve with',
  faults: 'F19',
  async run(tally, size, seed) {
    const world = await World.open('SQLite', tally, seed)
    try {
      const [port, other] = [await freePort(), await freePort()]
      await world.start(world.environment(port))
      const desk = await world.signInEditor(port)
      const env = world.environment(other)
      const file = path.join(world.folder, 'no-folder')
      writeFileSync(file, '')
      const apart = { ...world.environment(other, 'apart') }
      const refusals: readonly (readonly [string, NodeJS.ProcessEnv, RegExp])[] = [
        ['a second process', env, /Another Standfirst .*already serves/],
        ['a port in use', { ...apart, PORT: String(port) }, /Port \d+ is in use/],
        ['a port that is none', { ...apart, PORT: 'http' }, /PORT is/],
        ['a short secret', { ...apart, PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET/],
        ['a short password', { ...apart, ADMIN_PASSWORD: 'short' }, /ADMIN_PASSWORD/],
        ['a password everybody guesses', { ...apart, ADMIN_PASSWORD: 'password1234' }, /ADMIN_PASSWORD/],
        ['no replica set', { ...apart, DATABASE_URL: 'mongodb://127.0.0.1:1/x' }, /replica set/],
        ['another kind of database', { ...apart, DATABASE_URL: 'postgres://x/y' }, /DATABASE_URL/],
        ['a folder that is a file', { ...apart, DATA_DIR: file }, /cannot be written/],
        ['an address that is none', { ...apart, SITE_URL: 'example' }, /SITE_URL/],
      ]
      const chosen = size === 'full' ? refusals : refusals.slice(0, 4)
      for (const [what, settings, sentence] of chosen) await refused(world, tally, what, settings, sentence)
      tally.report(`${chosen.length} starts refused with 78 and a sentence; the first process serves on`)
      const commentary = world.ledger.add('after')
      await desk.act(commentary, 'create')
      await desk.act(commentary, 'publish')
      if ((await statusOf(`${desk.origin}/commentary/${commentary.slug}`)) !== 200)
        tally.breach('limit', 'the first process no longer serves')
      await world.check()
    } finally {
      await world.close()
    }
  },
}

async function refused(world: World, tally: Tally, what: string, env: NodeJS.ProcessEnv, sentence: RegExp) {
  tally.checked('limit')
  const site = world.startWithoutWaiting(env)
  const code = await Promise.race([site.ended, setTimeout(30_000, 'still there', { ref: false })])
  if (code !== configurationError || !sentence.test(site.said()))
    tally.breach('limit', `${what}: ${code ?? 'a signal'}, and it said “${site.said().slice(0, 300)}”`)
  site.kill()
  await site.ended
}
