import config from '@payload-config'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { adminFunctionFault } from '@/editorial/requests/adminFunctionFault'
import { refusalMessage } from '@/editorial/rules/refusalMessage'

import { importMap } from './admin/importMap.js'

interface Call {
  readonly name: string
  readonly args: Record<string, unknown>
}

/** Carries out a server function of the admin for whoever is signed in; what is no call of the admin answers 404. */
export async function callAdminFunction(call: Call): Promise<unknown> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  const known = {
    collections: payload.config.collections.map(({ slug }) => slug),
    globals: payload.config.globals.map(({ slug }) => slug),
  }
  if (!user || adminFunctionFault(call, known) !== null) notFound()
  const { name, args } = call
  try {
    return await handleServerFunctions({ name, args, config, importMap })
  } catch (error) {
    if (refusalMessage(error) !== null) notFound()
    throw error
  }
}
