import { faceRoute } from '@/app/(site)/faceRoute'
import { commentaryFaces } from '@/faces/commentary/commentaryFaces'
import { readCommentary } from '@/reading/readCommentary'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) =>
  faceRoute(request, commentaryFaces, (store, slug) => readCommentary(store, slug, new Date().toISOString()))
