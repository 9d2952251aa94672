import type { CollectionBeforeValidateHook } from 'payload'

import { readOrcid } from '@/domain/readOrcid'
import { sortName } from '@/domain/sortName'
import { cleanText } from '@/domain/text'
import { chooseSlug } from '@/editorial/save/chooseSlug'
import type { Author } from '@/payload-types'

/** Normalises the name and fills in the fields that follow from it: the sort name and the address. */
export const fillInAuthor: CollectionBeforeValidateHook<Author> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  if (typeof data.name === 'string') data.name = cleanText(data.name)
  const name = data.name ?? originalDoc?.name ?? ''
  const sorted = data.sortName ?? originalDoc?.sortName ?? ''
  if (sorted === '' || sorted === sortName(originalDoc?.name ?? '')) data.sortName = sortName(name)
  if (typeof data.orcid === 'string') data.orcid = readOrcid(data.orcid) ?? data.orcid
  const slug = await chooseSlug({
    req,
    collection: 'authors',
    id: originalDoc?.id ?? null,
    slug: data.slug,
    title: name,
    oldSlug: originalDoc?.slug ?? null,
    oldTitle: originalDoc?.name ?? '',
    settled: originalDoc !== undefined && originalDoc.proposed !== true,
  })
  if (slug !== undefined) data.slug = slug
  return data
}
