import { missingRoute } from '@/app/(site)/missingRoute'
import { storedRoute } from '@/app/(site)/storedRoute'
import { schemas } from '@/faces/schemas'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => {
  const schema = schemas.get(new URL(request.url).pathname)
  if (!schema) return missingRoute(request)
  return storedRoute(request, () => Promise.resolve({ status: 200, body: schema(), type: 'application/schema+json' }))
}
