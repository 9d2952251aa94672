import type { CollectionBeforeValidateHook } from 'payload'

import { cleanText } from '@/domain/text'
import { chooseSlug } from '@/editorial/save/chooseSlug'
import type { Topic } from '@/payload-types'

/** Normalises the name and makes the address from it when the topic is new. */
export const fillInTopic: CollectionBeforeValidateHook<Topic> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  if (typeof data.name === 'string') data.name = cleanText(data.name)
  const slug = await chooseSlug({
    req,
    collection: 'topics',
    id: originalDoc?.id ?? null,
    slug: data.slug,
    title: data.name ?? originalDoc?.name ?? '',
    oldSlug: originalDoc?.slug ?? null,
    oldTitle: originalDoc?.name ?? '',
    settled: originalDoc !== undefined,
  })
  if (slug !== undefined) data.slug = slug
  return data
}
