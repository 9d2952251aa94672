import type { APIError, Endpoint, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

import {
  hiddenFromReaders,
  onlyAdminsListAddresses,
  onlyAdminsSeeStatus,
  onlyEditorsApprove,
  onlyEditorsMerge,
  signInRequired,
  signInToImport,
} from '@/editorial/errors/access'
import { askRule } from '@/editorial/requests/accessFirst'
import { parentOfVersion } from '@/editorial/requests/parentOfVersion'
import { isLocalCommand } from '@/editorial/requests/isLocalCommand'

import { admins, editors, staff } from './access'

type Entity = SanitizedCollectionConfig | SanitizedGlobalConfig | null

/** Checks the right to use an endpoint, before anything else of the request is read. */
type AccessCheck = (req: PayloadRequest, entity: Entity) => Promise<void> | void

const only =
  (allows: (asked: { req: PayloadRequest }) => unknown, error: () => APIError): AccessCheck =>
  (req) => {
    if (!allows({ req })) throw error()
  }

/** Either no right is needed, or the endpoint filters its answer by user. */
const everybody: AccessCheck = () => undefined
const signedIn = only(staff, signInRequired)
const signedInAdmins: AccessCheck = async (req, entity) => {
  await signedIn(req, entity)
  await only(admins, onlyAdminsListAddresses)(req, entity)
}
/** The permissions of each field would reveal the whole schema. */
const hidden = only(staff, hiddenFromReaders)

const rule =
  (name: 'create' | 'delete' | 'read' | 'readVersions' | 'update'): AccessCheck =>
  async (req, entity) => {
    const given = entity !== null && Object.hasOwn(entity.access, name) ? Object.entries(entity.access) : []
    const access = given.find(([each]) => each === name)?.[1]
    const isOne = entity !== null && 'auth' in entity && (name === 'update' || name === 'delete')
    if (access) await askRule(req, access, isOne ? { collection: entity, id: req.routeParams?.id } : {})
  }

/** A copy requires the rights to create a record and to read this one. */
const copy: AccessCheck = async (req, entity) => {
  await rule('create')(req, entity)
  if (entity !== null && 'auth' in entity) {
    await askRule(req, entity.access.read, { collection: entity, id: req.routeParams?.id })
  }
}

/** A restore requires the right to change the record that the version belongs to. */
const restore: AccessCheck = async (req, entity) => {
  if (entity === null || !('auth' in entity)) return
  const id = (await parentOfVersion(req, entity.slug, req.routeParams?.id)) ?? ''
  await askRule(req, entity.access.update, { collection: entity, id })
}

const ofRecords: Readonly<Record<string, AccessCheck>> = {
  'get /': rule('read'),
  'get /:id': rule('read'),
  'get /count': rule('read'),
  'get /file/:filename': rule('read'),
  'get /versions': rule('readVersions'),
  'get /versions/:id': rule('readVersions'),
  'post /versions/:id': restore,
  'post /': rule('create'),
  'post /:id/duplicate': copy,
  'patch /': rule('update'),
  'patch /:id': rule('update'),
  'delete /': rule('delete'),
  'delete /:id': rule('delete'),
  'post /access/:id?': hidden,
  'get /init': everybody,
  'get /me': everybody,
  'post /login': everybody,
  'post /logout': everybody,
  'post /refresh-token': everybody,
  'get /:key': everybody,
  'post /:key': signedIn,
  'delete /:key': signedIn,
  'get /:id/uses': signedIn,
  'get /:id/readiness': signedIn,
  'post /:id/approve': only(editors, onlyEditorsApprove),
  'post /:id/merge': only(editors, onlyEditorsMerge),
  'post /import': only(({ req }) => staff({ req }) || isLocalCommand(req), signInToImport),
  'get /csv': signedInAdmins,
  'post /csv': signedInAdmins,
}

const ofSettings: Readonly<Record<string, AccessCheck>> = {
  'get /': rule('read'),
  'post /': rule('update'),
  'post /access': hidden,
}

const ofTheSite: Readonly<Record<string, AccessCheck>> = {
  'get /access': hidden,
  'get /status': only(admins, onlyAdminsSeeStatus),
}

/**
 * The check of access to an endpoint, to run before its query and its body are read.
 * @throws Error at the start of the site for an endpoint without a rule
 */
export function endpointAccess(entity: Entity, { method, path }: Endpoint): (req: PayloadRequest) => Promise<void> {
  const table = entity === null ? ofTheSite : 'auth' in entity ? ofRecords : ofSettings
  const entrance = table[`${method} ${path}`]
  if (entrance === undefined) {
    throw new Error(`Write down in endpointAccess.ts who may use “${method} ${entity?.slug ?? ''} ${path}”.`)
  }
  return async (req) => {
    await entrance(req, entity)
  }
}
