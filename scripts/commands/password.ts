import { Refusal } from '@/archive/Refusal'
import { reportOutcome } from '@/archive/reportOutcome'
import { ensureSecret } from '@/serving/process/ensureSecret'
import { acquireLock } from '@/serving/process/acquireLock'

// For the day on which no admin can sign in. Whoever can run this can read the database anyway.
await reportOutcome(async () => {
  const [email] = process.argv.slice(2)
  if (email === undefined) throw new Refusal('Name the account: npm run password -- ADDRESS.')
  Object.assign(process.env, { NODE_ENV: 'production' })
  process.env.PAYLOAD_SECRET ??= ensureSecret(process.env.DATA_DIR || 'data')
  const { env } = await import('@/server/env')
  if (env.databaseUrl === undefined && !(await acquireLock(env.dataDir)))
    throw new Refusal(`The site runs on ${env.dataDir}. Stop it, then run the command again.`)
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { setPassword } = await import('@/editorial/accounts/setPassword')
  const payload = await getPayload({ config })
  const password = await setPassword(payload, email)
  await payload.destroy()
  if (password === null) throw new Refusal(`There is no account with the address ${email}.`)
  return [
    `The password of ${email} is now ${password}`,
    'It is shown once, and whoever was signed in with the old one is not any more.',
  ]
})
