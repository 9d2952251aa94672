import { jwtSign } from 'payload'

import type { User } from '@/payload-types'
import { send } from '@/testing/rest'
import type { TestSite } from '@/testing/openTestSite'

import type { Role } from './accessMatrix.fixtures'
import { samples } from './accessTargets.fixtures'

/** An admin’s token that is worth less than it says, and the role it may still act as. */
export interface WornToken {
  readonly is: string
  readonly actsAs: Role
  readonly make: (site: TestSite) => Promise<string>
}

interface SignedIn {
  readonly id: string
  readonly email: string
  readonly token: string
}

async function signedInAdmin(site: TestSite): Promise<SignedIn> {
  const email = `${crypto.randomUUID()}@example.org`
  const { id } = await site.create('users', { ...samples.users?.(), email, role: 'admin' })
  return { id, email, token: await site.signIn({ email }) }
}

async function change({ payload }: TestSite, id: string, data: Partial<User>): Promise<void> {
  await payload.update({ collection: 'users', id, data, overrideAccess: true })
}

/** The same claims under another signature or with another end. */
async function signedAgain(token: string, secret: string, seconds: number): Promise<string> {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>
  const { iat, exp, ...fieldsToSign } = claims
  if (typeof iat !== 'number' || typeof exp !== 'number') throw new Error('This token never ends.')
  return (await jwtSign({ fieldsToSign, secret, tokenExpiration: seconds })).token
}

export const wornTokens: readonly WornToken[] = [
  {
    is: 'expired',
    actsAs: 'anonymous',
    make: async (site) => signedAgain((await signedInAdmin(site)).token, site.payload.secret, -60),
  },
  {
    is: 'signed by somebody else',
    actsAs: 'anonymous',
    make: async (site) => signedAgain((await signedInAdmin(site)).token, 'another secret, just as long', 3600),
  },
  {
    is: 'of a deleted user',
    actsAs: 'anonymous',
    async make(site) {
      const { id, token } = await signedInAdmin(site)
      await site.payload.delete({ collection: 'users', id, overrideAccess: true })
      return token
    },
  },
  {
    is: 'logged out',
    actsAs: 'anonymous',
    async make(site) {
      const { token } = await signedInAdmin(site)
      const answer = await send(site, token, 'post', '/users/logout', {})
      if (!answer.ok) throw new Error('Nobody was logged out.')
      return token
    },
  },
  {
    is: 'older than its password',
    actsAs: 'anonymous',
    async make(site) {
      const { id, token } = await signedInAdmin(site)
      await change(site, id, { password: 'another long enough phrase' })
      return token
    },
  },
  {
    is: 'older than a demotion',
    actsAs: 'writer',
    async make(site) {
      const { id, token } = await signedInAdmin(site)
      await change(site, id, { role: 'writer' })
      return token
    },
  },
]
