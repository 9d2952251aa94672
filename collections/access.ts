import type { Access, FieldAccess, Where } from 'payload'

import * as role from '@/domain/role'
import { whereLive } from '@/domain/status'
import type { User } from '@/payload-types'

type Asked = { readonly req: { readonly user: User | null } }

const isEditor = ({ req }: Asked): boolean => role.isEditor(req.user)
const isStaff = ({ req }: Asked): boolean => role.isStaff(req.user)
const isAdmin = ({ req }: Asked): boolean => role.isAdmin(req.user)

export const anyone: Access = () => true
export const nobody: Access = () => false
export const staff = isStaff
export const editors = isEditor
export const admins = isAdmin

/** For fields that staff record and no page shows. */
export const staffMayRead: FieldAccess = isStaff
export const editorsMaySet: FieldAccess = isEditor
export const adminsMaySet: FieldAccess = isAdmin
export const nobodyMaySet: FieldAccess = () => false

/** Readers see what is published and not in the trash; writers also their own; editors everything. */
export const publishedOrOwn: Access = ({ req }) => {
  if (isEditor({ req })) return true
  if (!req.user) return whereLive()
  const visible: Where = { or: [whereLive(), { owner: { equals: req.user.id } }] }
  return visible
}

/** Writers may change their own commentary until it has first been published; editors any. */
export const ownUnpublishedOrEditors: Access = ({ req }) => {
  if (isEditor({ req })) return true
  if (!req.user) return false
  const own: Where = { and: [{ owner: { equals: req.user.id } }, { publishedAt: { exists: false } }] }
  return own
}

/** Versions have the access of their commentary: editors see all, writers those of their own. */
export const ownVersionsOrEditors: Access = ({ req }) => {
  if (isEditor({ req })) return true
  if (!req.user) return false
  const own: Where = { 'version.owner': { equals: req.user.id } }
  return own
}

/** Readers see the images and topics that a live page shows; staff all. */
export const shownOrStaff: Access = ({ req }) => {
  if (isStaff({ req })) return true
  const shown: Where = { shown: { equals: true } }
  return shown
}

/** Readers see the authors of live commentaries; staff also proposed and unpublished ones. */
export const shownAuthorOrStaff: Access = ({ req }) => {
  if (isStaff({ req })) return true
  const signing: Where = { and: [{ shown: { equals: true } }, { proposed: { not_equals: true } }] }
  return signing
}

/** Readers see confirmed wordings; staff also proposed ones. */
export const confirmedOrStaff: Access = ({ req }) => {
  if (isStaff({ req })) return true
  const confirmed: Where = { proposed: { not_equals: true } }
  return confirmed
}

/** Users see and change their own account; admins every one. */
export const selfOrAdmins: Access = ({ req }) => {
  if (isAdmin({ req })) return true
  if (!req.user) return false
  const self: Where = { id: { equals: req.user.id } }
  return self
}

/**
 * Pages look up one address at a time, through the Local API; the list of moved and withdrawn addresses is for staff.
 */
export const lookedUpOrStaff: Access = ({ req }) => req.payloadAPI === 'local' || isStaff({ req })
