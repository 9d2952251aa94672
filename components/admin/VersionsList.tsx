import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { isPublished } from '@/domain/status'

import { deskTime } from './deskTime'
import { VersionChoice } from './VersionChoice'

const perPage = 20

/** The earlier versions of a record, the latest first, each by the time at which it was saved, on the clock of the desk. */
export async function VersionsList({ initPageResult, routeSegments, searchParams, versions }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined) return null
  const { slug, admin, labels } = collectionConfig
  const rules = { req, user: req.user, overrideAccess: false, depth: 0 } as const
  const query = { collection: slug, sort: '-updatedAt', ...rules } as const
  const parent = { parent: { equals: docID } }
  const page = Math.max(1, Number.parseInt(String(searchParams?.page ?? '1'), 10) || 1)
  const [{ timeZone }, found, published] = await Promise.all([
    req.payload.findGlobal({ slug: 'settings', ...rules }),
    req.payload.findVersions({ ...query, where: parent, limit: perPage, page }),
    req.payload.findVersions({
      ...query,
      where: { and: [parent, { 'version._status': { equals: 'published' } }] },
      limit: 1,
    }),
  ])
  const live = published.docs[0]?.id
  const trash = routeSegments[2] === 'trash' ? 'trash/' : ''
  const address = `/admin/collections/${slug}/${trash}${docID}/versions`
  const choosing = versions?.useVersionDrawerCreatedAtCell === true
  const rows = found.docs.map((doc) => ({
    id: doc.id,
    time: deskTime(doc.updatedAt, timeZone),
    state: stateOf(doc.version, doc.id === live),
  }))
  return (
    <main className="versions">
      {!choosing && (
        <SetDocumentStepNav
          collectionSlug={slug}
          id={docID}
          pluralLabel={typeof labels.plural === 'string' ? labels.plural : slug}
          useAsTitle={admin.useAsTitle}
          view="Versions"
        />
      )}
      <Gutter className="versions__wrap">
        <table style={{ inlineSize: '100%', textAlign: 'start' }}>
          <thead>
            <tr>
              <th scope="col">Saved</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, time, state }) => (
              <tr key={id}>
                <td>
                  {choosing ? <VersionChoice id={id}>{time}</VersionChoice> : <a href={`${address}/${id}`}>{time}</a>}
                </td>
                <td>{state}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {!choosing && (
          <nav aria-label="Pages" style={{ display: 'flex', gap: '1rem', marginBlockStart: '1rem' }}>
            {found.hasPrevPage && <a href={`${address}?page=${page - 1}`}>Newer</a>}
            {found.hasNextPage && <a href={`${address}?page=${page + 1}`}>Older</a>}
          </nav>
        )}
      </Gutter>
    </main>
  )
}

function stateOf(version: object, live: boolean): string {
  if (!isPublished(version)) return 'Draft'
  return live ? 'Published' : 'Published before'
}
