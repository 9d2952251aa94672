import { type APIError, Forbidden, type PayloadRequest } from 'payload'

import { refusal } from './refusal'

/** The role of this user may not do this; Payload has the sentence in the user’s language. */
export const accessDenied = (req: PayloadRequest): APIError => new Forbidden(req.t)

/** An address for staff without a session. */
export const signInRequired = (): APIError => refusal(401, 'Sign in first.')

/** Shown in place of what only staff may know to exist. */
export const hiddenFromReaders = (): APIError => refusal(404, 'There is nothing here. Sign in, if you have an account.')

/** An import with neither a session nor the token of a command on this machine. */
export const signInToImport = (): APIError => refusal(401, 'Sign in to import a commentary.')

/** A writer approves a scheduled text. */
export const onlyEditorsApprove = (): APIError => refusal(403, 'Only an editor can approve a text.')

/** A writer merges two authors. */
export const onlyEditorsMerge = (): APIError => refusal(403, 'Only an editor can merge two people.')

/** An editor asks for the status of the site. */
export const onlyAdminsSeeStatus = (): APIError => refusal(403, 'Only an admin sees the status.')

/** An editor sends or asks for the list of former addresses. */
export const onlyAdminsListAddresses = (): APIError =>
  refusal(403, 'Only an admin takes in or out a list of former addresses.')

/** A row of the log is changed or deleted. */
export const logUnchangeable = (): APIError => refusal(403, 'The audit log cannot be changed.')
