import type { Where } from 'payload'

import { runDueSchedules } from '@/editorial/schedule/runDueSchedules'
import { due } from '@/testing/due'
import { paragraphs } from '@/testing/paragraphs'
import { rest } from '@/testing/rest'

import type { Ground } from './Ground'
import type { Commentary, Role } from './Commentary'
import type { Fields, Query, Save } from './Save'
import { idsOf, type Step } from './Step'
import { earlier, waitOf } from './waitOf'

export interface Answer {
  readonly status: number
  /** What it says, for whoever reads the failure. */
  readonly text: string
  readonly doc: { readonly id: string; readonly revision: number } | null
}

type SavedInside = Extract<Step, { kind: 'save' }>

const iso = (time: number | null | undefined) => (typeof time === 'number' ? new Date(time).toISOString() : time)

/** What is sent for these fields. */
function sent({ author }: Ground, fields: Fields): Record<string, unknown> {
  const { title, standfirst, body, signed, slug, publishAt, unpublishAt, embargoUntil, status, deletedAt } = fields
  return {
    title,
    standfirst,
    body: typeof body === 'string' ? paragraphs(body) : body,
    authors: signed === undefined ? undefined : signed ? [author] : [],
    slug,
    publishAt: iso(publishAt),
    unpublishAt: iso(unpublishAt),
    embargoUntil: iso(embargoUntil),
    _status: status,
    deletedAt: deletedAt === 'now' ? new Date().toISOString() : deletedAt === 'no time' ? 'soon' : deletedAt,
  }
}

const asked = (query: Query): string =>
  Object.entries({ depth: 0, ...query })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

const named = (ids: readonly string[]): string =>
  [...ids, 'nobody']
    .map((id, at) => `where[id][in][${at}]=${id === 'nobody' ? '000000000000000000000000' : id}`)
    .join('&')

/** Takes a step over the real thing, as somebody outside would or, inside, as the site’s own code. */
export async function take(
  ground: Ground,
  step: Step,
  commentaryOf: (id: string) => Commentary,
  now: number,
): Promise<Answer> {
  const [id = ''] = idsOf(step)
  const over = (role: Role, method: string, path: string, body?: object) =>
    rest(ground.site, role, method, `/articles${path}`, body).then(told)
  switch (step.kind) {
    case 'create':
      return over(step.role, 'post', `?${asked(step.query)}`, sent(ground, step.fields))
    case 'save': {
      const data = { ...sent(ground, step.save.fields), revision: basis(step.save, commentaryOf(id)) }
      if (step.inside) return saveInside(ground, step, data)
      return over(step.role, 'patch', `/${id}?${asked(step.save.query)}`, data)
    }
    case 'save many':
      return over(step.role, 'patch', `?${asked(step.save.query)}&${named(step.ids)}`, sent(ground, step.save.fields))
    case 'approve':
      return over(step.role, 'post', `/${id}/approve`, {})
    case 'restore':
      return over(step.role, 'post', `/versions/${await versionOf(ground, id, step.revision)}`, {})
    case 'duplicate':
      return over(step.role, 'post', `/${id}/duplicate?${asked(step.query)}`, { _status: 'published' })
    case 'delete':
      return over(step.role, 'delete', `/${id}?${asked(step.query)}`)
    case 'wait': {
      const by = waitOf(commentaryOf(id), now)
      if (by !== null) await comesNearer(ground, earlier(commentaryOf(id), by))
      await runDueSchedules(ground.site.payload)
      return { status: 200, text: '', doc: null }
    }
  }
}

const basis = ({ basis }: Save, { revision }: Commentary) =>
  basis === 'none' ? undefined : basis === 'right' ? revision : revision - 1

async function told(answer: Response): Promise<Answer> {
  const text = await answer.text()
  const { doc } = JSON.parse(text) as { doc?: Answer['doc'] }
  return { status: answer.status, text, doc: doc ?? null }
}

async function saveInside({ site }: Ground, { role, id, save }: SavedInside, data: object): Promise<Answer> {
  const rights = role === 'anonymous' ? { user: null, overrideAccess: false } : await site.as(role)
  try {
    const doc = await site.payload.update({ collection: 'articles', id, data, ...save.query, depth: 0, ...rights })
    return { status: 200, text: '', doc: { id: doc.id, revision: doc.revision ?? 0 } }
  } catch (error) {
    const { status = 500, message } = error as { status?: number; message: string }
    return { status, text: message, doc: null }
  }
}

async function versionOf({ site }: Ground, id: string, revision: number): Promise<string> {
  const where: Where = { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] }
  const { docs } = await site.payload.db.findVersions({ collection: 'articles', where })
  const [version] = docs
  if (docs.length !== 1 || !version) throw new Error(`Revision ${revision} of ${id} is kept ${docs.length} times.`)
  return version.id
}

const comesNearer = ({ site }: Ground, { id, publishAt, unpublishAt, newest }: Commentary) =>
  due(site, id, {
    publishAt: iso(publishAt),
    unpublishAt: iso(unpublishAt),
    embargoUntil: iso(newest.embargoUntil),
  })
