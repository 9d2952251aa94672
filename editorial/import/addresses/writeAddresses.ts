import type { PayloadRequest } from 'payload'

import { type Addressed, pagePath } from '@/domain/pagePath'

const perPage = 500

/** Former addresses as CSV (RFC 4180), an old path and a new one a row, by path; the second is empty for a withdrawn page. */
export async function* writeAddresses(req: PayloadRequest): AsyncGenerator<string> {
  // Spreadsheets of an office read a file as UTF-8 only where it begins with this mark.
  yield `\uFEFF${row('old path', 'new path')}`
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'former-addresses',
      sort: 'path',
      depth: 0,
      limit: perPage,
      page,
      overrideAccess: false,
      user: req.user,
      req,
    })
    more = hasNextPage
    const wanted = docs.flatMap((former) => (former.page ? [{ ...former.page, id: idOf(former.page.value) }] : []))
    const paths = new Map([
      ...(await pathsOf(req, 'articles', wanted)),
      ...(await pathsOf(req, 'authors', wanted)),
      ...(await pathsOf(req, 'topics', wanted)),
    ])
    const target = (former: (typeof docs)[number]) =>
      former.page ? (paths.get(`${former.page.relationTo} ${idOf(former.page.value)}`) ?? '') : ''
    yield docs.map((former) => row(former.path, target(former))).join('')
  }
}

const idOf = (value: string | { readonly id: string }): string => (typeof value === 'string' ? value : value.id)

async function pathsOf(
  req: PayloadRequest,
  collection: Addressed,
  wanted: readonly { readonly relationTo: string; readonly id: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(wanted.flatMap(({ relationTo, id }) => (relationTo === collection ? [id] : [])))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.flatMap(({ id, slug }) => (slug ? [[`${collection} ${id}`, pagePath(collection, slug)]] : [])))
}

const row = (...cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
