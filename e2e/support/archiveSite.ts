import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { command, freePort, type Site, startSite } from '@/testing/startSite'

/** A site of its own beside that of the other stories, since an archive is brought while the site is stopped. */
export interface ArchiveSite {
  readonly origin: string
  readonly admin: { readonly email: string; readonly password: string }
  start(): Promise<void>
  stop(): Promise<void>
  /** Runs `npm run import` with these options on the archive; what it said. Throws where it fails. */
  bring(...options: string[]): Promise<string>
  close(): Promise<void>
}

/** A site that is stopped, an archive and its uploads by their names, in a folder of their own. */
export async function archiveSite(xml: string, uploads: Readonly<Record<string, Uint8Array>>): Promise<ArchiveSite> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'standfirst-archive-'))
  const archive = path.join(folder, 'old-site.xml')
  const media = path.join(folder, 'uploads')
  writeFileSync(archive, xml)
  for (const [name, bytes] of Object.entries(uploads)) {
    mkdirSync(path.dirname(path.join(media, name)), { recursive: true })
    writeFileSync(path.join(media, name), bytes)
  }
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const admin = { email: 'admin@example.org', password: 'a long enough phrase' }
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: (process.env.E2E_DATABASE_URL ?? '').replace(/\/stories(\w*)\?/, '/archive$1?'),
    PORT: String(port),
    SITE_URL: origin,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DEMO: 'off',
  }
  let site: Site | null = null
  const stop = async () => {
    await site?.stop()
    site = null
  }
  return {
    origin,
    admin,
    stop,
    async start() {
      site = await startSite(env)
    },
    async bring(...options) {
      const file = 'scripts/commands/import.ts'
      const args = ['--conditions=production', '--import', 'tsx', file, archive, '--media', media, ...options]
      const { code, said } = await command(args, env)
      if (code !== 0) throw new Error(said)
      return said
    },
    async close() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
