import type { PayloadRequest } from 'payload'

import { fold, slugify } from '@/domain/slug'

/** The id of the author or topic of this name, accents and capitals aside; null where there is none. */
export async function idNamed(
  req: PayloadRequest,
  collection: 'authors' | 'topics',
  name: string,
): Promise<string | null> {
  const slug = slugify(name)
  const { docs } = await req.payload.find({
    collection,
    // The address of a name that is taken ends with a number.
    where: { or: [{ name: { equals: name } }, ...(slug === '' ? [] : [{ slug: { like: slug } }])] },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.find((record) => fold(record.name) === fold(name))?.id ?? null
}
