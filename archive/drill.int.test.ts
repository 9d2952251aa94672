import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { randomUUID } from 'node:crypto'
import { MongoClient } from 'mongodb'
import { afterAll, describe, expect, test } from 'vitest'

import { paragraphs } from '@/testing/paragraphs'

import { command, freePort, pagesOf, startSite } from '@/testing/startSite'
import { tokenIn } from '@/testing/tokenIn'

const built = existsSync(path.resolve('.next', 'standfirst-source'))
if (!built)
  process.stderr.write(
    '\nNOT TESTED: the restore drill. There is no build in .next; run npm start once, then this again.\n\n',
  )

const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-drill-'))
const backup = path.join(folder, 'backup')
const mongo = process.env.TEST_MONGO_URL
const mongoUrl = (name: string) => mongo?.replace('/NAME?', `/${name}?`) ?? ''
const databases = { a: `drill${randomUUID().slice(0, 8)}a`, b: `drill${randomUUID().slice(0, 8)}b` }
const admin = { email: 'admin@example.org', password: 'a phrase for the drill' }
const sites: { stop(): Promise<void> }[] = []

afterAll(async () => {
  for (const site of sites) await site.stop()
  for (const name of mongo ? Object.values(databases) : []) {
    const client = await MongoClient.connect(mongoUrl(name))
    await client.db().dropDatabase()
    await client.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

async function environment(place: 'a' | 'b', port: number) {
  return {
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: path.join(folder, place),
    DATABASE_URL: mongoUrl(databases[place]),
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DEMO: 'on',
    PAYLOAD_SECRET: undefined,
    LOCAL_TOKEN: undefined,
  }
}

/** Signs in over REST and publishes a commentary; the address of its page. */
async function publish(origin: string, title: string): Promise<string> {
  const send = async (where: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}/api/${where}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const said = (await answer.json()) as { doc?: { id: string; slug?: string } }
    if (!answer.ok) throw new Error(`${where} answered ${answer.status}: ${JSON.stringify(said)}`)
    return { ...said, token: tokenIn(answer.headers.get('set-cookie')) }
  }
  const authorization = `JWT ${(await send('users/login', admin)).token}`
  const author = await send('authors', { name: 'Drill', bios: [{ text: 'B.' }] }, { authorization })
  const data = { title, standfirst: 'S.', body: paragraphs('T.'), authors: [author.doc?.id], _status: 'published' }
  const made = await send('articles', data, { authorization })
  return `${origin}/commentary/${made.doc?.slug ?? ''}`
}

describe.runIf(built)('the drill', () => {
  test(
    'a site is backed up while it runs, lost, restored elsewhere, and goes on as it was',
    { timeout: 240_000 },
    async () => {
      const port = await freePort()
      const origin = `http://localhost:${port}`
      const first = await startSite(await environment('a', port))
      sites.push(first)
      await publish(origin, 'Published before the backup')
      const before = await pagesOf(origin)
      expect(Object.keys(before).filter((url) => url.startsWith('/commentary/')).length).toBeGreaterThan(3)
      expect(Object.keys(before).filter((url) => url.startsWith('/api/media/')).length).toBeGreaterThan(3)

      const saved = await command(
        ['scripts/command.mjs', 'scripts/commands/backUp.ts', backup],
        await environment('a', port),
      )
      expect(saved.said).toContain('The secret that signs sessions is not in it')
      expect(saved.code).toBe(0)
      expect(
        await command(['scripts/command.mjs', 'scripts/commands/backUp.ts', backup], await environment('a', port)),
      ).toMatchObject({ code: 1 })
      const running = await command(
        ['scripts/command.mjs', 'scripts/commands/restore.ts', backup],
        await environment('a', port),
      )
      expect(running).toEqual({ code: 1, said: expect.stringMatching(/^The site runs on .*\n$/) as string })
      await first.stop()
      const filled = await command(
        ['scripts/command.mjs', 'scripts/commands/restore.ts', backup],
        await environment('a', port),
      )
      expect(filled).toEqual({ code: 1, said: expect.stringContaining('already has') as string })

      const anew = await command(
        ['scripts/command.mjs', 'scripts/commands/password.ts', admin.email],
        await environment('a', port),
      )
      expect(anew).toEqual({ code: 0, said: expect.stringMatching(/is now [\w-]{22}\n/) as string })
      const nobody = await command(
        ['scripts/command.mjs', 'scripts/commands/password.ts', 'nobody@example.org'],
        await environment('a', port),
      )
      expect(nobody).toEqual({ code: 1, said: 'There is no account with the address nobody@example.org.\n' })

      const restored = await command(
        ['scripts/command.mjs', 'scripts/commands/restore.ts', backup],
        await environment('b', port),
      )
      expect(restored.said).toMatch(/Restored the backup of .* into /)
      expect(restored.code).toBe(0)
      expect(readdirSync(path.join(folder, 'b'))).not.toContain('secret')
      sites.push(await startSite(await environment('b', port)))
      expect(await pagesOf(origin)).toEqual(before)
      const page = await fetch(await publish(origin, 'Published after the restore'))
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('Published after the restore')
    },
  )
})
