import { storedRoute } from '@/app/(site)/storedRoute'
import { llms } from '@/faces/llms'
import { readPublisher } from '@/reading/readPublisher'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  storedRoute(request, async (store) => ({
    status: 200,
    body: llms(await readPublisher(store)),
    type: 'text/plain; charset=utf-8',
  }))
