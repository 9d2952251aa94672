import { feedRoute } from '@/app/(site)/feedRoute'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => feedRoute(request, 'kinds')
