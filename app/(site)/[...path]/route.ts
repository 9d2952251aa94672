import { missingRoute } from '@/app/(site)/missingRoute'

export const dynamic = 'force-dynamic'

/** Every address that no other route matches. */
export const GET = (request: Request) => missingRoute(request)
