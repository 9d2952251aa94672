import { readdirSync } from 'node:fs'

import { expect, test } from 'vitest'

import * as storing from '@/storing/errors'

import * as access from './access'
import * as accounts from './accounts'
import * as body from './body'
import * as commentary from './commentary'
import * as database from './database'
import * as fields from './fields'
import * as images from './images'
import * as merge from './merge'
import * as query from './query'
import * as records from './records'
import * as schedule from './schedule'
import * as values from './values'

const use = { collection: 'articles', id: '1', title: 'Tide', path: '/admin/collections/articles/1', trashed: true }

/** What each function is called with; without a line here, with nothing. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  accessDenied: [{}],
  addressesRefused: ['The file has no rows.'],
  addressesTooLarge: [1],
  bodyInvalid: ['“toString” is the name of no field. Take it out.'],
  commentaryChanged: [{ revision: 2, by: 'Ana', at: '2026-01-01T00:00:00.000Z', theirs: {}, yours: {} }],
  formTooLarge: [25],
  formerPathInUse: ['/topics/tide'],
  formerPathMalformed: ['tide'],
  formerPathOfSite: ['/search'],
  formerPathTaken: ['/2019/tide'],
  imageOfTooManyPixels: [50],
  importTooLarge: [20],
  intentUnclear: ['Say what this save is for.'],
  mergeBlocked: ['Tide', 'There is no title. Write one.'],
  mergeOfUnapprovedTexts: [['Tide', 'Ebb']],
  mergeTargetProposed: ['Ana'],
  queryOfAnotherRecord: ['owner.email'],
  queryOfTooManyParameters: [200],
  queryOfTooManyTerms: ['where', 40],
  queryOfUnknownField: ['constructor'],
  queryTooDeep: ['where', 8],
  queryTooLong: [8192],
  recordInUse: [[use, { ...use, collection: 'authors', title: 'Ana', trashed: false }]],
  referenceMissing: ['lead'],
  sessionNotFresh: [10],
  slugMalformed: ['A b', 80],
  slugReserved: ['admin'],
  slugTaken: ['tide'],
  valueNotOption: [['opinion', 'analysis']],
  valueNotReference: [['authors', 'topics']],
  valueTooLong: [81, 80],
  valueWithTooManyRows: [6, 5],
  whereInvalid: ['“like” takes a text.'],
  whereOfTooMany: [51, 50],
}

/** The sentence of a field without a status is sent with 400. */
const expected = `
403 access.accessDenied: You are not allowed to perform this action.
401 access.signInRequired: Sign in first.
404 access.hiddenFromReaders: There is nothing here. Sign in, if you have an account.
401 access.signInToImport: Sign in to import a commentary.
403 access.onlyEditorsApprove: Only an editor can approve a text.
403 access.onlyEditorsMerge: Only an editor can merge two people.
403 access.onlyAdminsSeeStatus: Only an admin sees the status.
403 access.onlyAdminsListAddresses: Only an admin takes in or out a list of former addresses.
403 access.logUnchangeable: The audit log cannot be changed.
403 accounts.sessionNotFresh: Sign out and in again, then change it within 10 minutes: only who has just signed in changes an e-mail address or a password.
401 accounts.sessionTooOld: You signed in a week ago. Sign in again.
409 accounts.lastAdminAccount: This is the last admin. Make somebody else admin first.
415 body.bodyOfUnknownType: Send this body as application/json or multipart/form-data, and say so as content-type.
400 body.bodyUnreadable: The body of this request cannot be read. Send JSON, or a form with the fields in “_payload”.
400 body.bodyNotObject: The body of this request must be an object of fields.
400 body.bodyInvalid: “toString” is the name of no field. Take it out.
413 body.formTooLarge: This form is too large. Send one file of at most 25 MB.
408 body.formTooSlow: This form stopped on its way for a minute. Look at your connection and send it again.
413 body.importTooLarge: This file is larger than 20 MB. A commentary’s text is far smaller: save it as plain text. The archive of a whole site is imported with “npm run import -- FILE”.
413 body.addressesTooLarge: This list is larger than 1 MB. Divide it; nothing was stored.
422 body.addressesRefused: The file has no rows.
404 commentary.commentaryMissing: There is no such commentary for you.
409 commentary.commentaryInTrash: This commentary is in the trash. Take it out before you change it.
409 commentary.commentaryChanged: Ana saved this commentary after you opened it. Nothing of yours was saved yet; compare the two texts.
400 commentary.intentUnclear: Say what this save is for.
400 commentary.restoreNotDraft: An earlier version comes back as a draft, never live: restore it with draft=true.
400 commentary.commentariesNotOneByOne: Commentaries are changed one by one: name each by its id.
503 database.databaseUnavailable: The database is away. Nothing was saved; keep your text and try again in a moment.
503 database.databaseConflict: The database could not take this now. Nothing was saved; try again in a moment.
507 database.diskFull: The disk is full. Nothing was saved; make room and try again.
400 database.referencedRecordMissing: This refers to a record that is not there.
413 database.recordTooLarge: This is too large to store.
400 database.valueOfWrongKind: A value here is of the wrong kind.
400 database.valueOutOfBounds: A value here is out of bounds.
409 database.recordExists: Something with this id or name is there already. Nothing was saved; give it another.
400 database.jsonInvalid: This is no JSON.
400 database.urlMalformed: The address is not well formed.
    fields.slugReserved: “admin” is kept for the site itself. Choose another address.
    fields.slugMalformed: “A b” cannot be an address. Use letters, digits and hyphens, at most 80.
409 fields.slugTaken: “tide” is the address of another page, now or formerly. Choose another.
    fields.formerPathMalformed: “tide” cannot be a former address. Write it from its first slash on, without https://, host, “?” and “#”, as in /2019/old-title or, of WordPress, /?p=11, in at most 500 characters.
    fields.formerPathOfSite: “/search” is kept for the site itself. Write the address that a page had before.
409 fields.formerPathInUse: “/topics/tide” is the address of a page, live, as a draft or in the trash. Change the address there, and the old one leads on by itself.
409 fields.formerPathTaken: “/2019/tide” is a former address already. Find it in the list; delete it there first if it should lead elsewhere.
    fields.formerPageMissing: Choose the commentary, author or topic that the address leads to.
    fields.referenceMissing: This refers to a record that is not there. Choose another.
    fields.recordConfirmed: This was confirmed, and pages may carry it. Change it, or delete it where nothing uses it.
    fields.commentaryEmbargoed: This commentary is under embargo. Wait until it ends, or lift it by emptying this field.
400 images.imageMissing: There is no image in this request. Send it as “file” in a form, its fields as “_payload”.
415 images.imageOfUnknownType: This file is no JPEG, PNG or WebP image. Save it as one of these and send it again.
400 images.imageUnreadable: This image cannot be read. Open it where it was made, save it anew and send it again.
400 images.imageIncomplete: This image cannot be read to its end; it may be cut off. Save it anew and send it again.
415 images.imageAnimated: This image moves. Send one that stands still.
413 images.imageOfTooManyPixels: This image has more than 50 megapixels. Send a smaller one.
404 images.imageFileMissing: The file of this image is not there.
404 images.fileMissing: There is no such file.
400 merge.mergeWithoutTarget: Say as “into” the id of the person that stays.
400 merge.mergeWithItself: This is one and the same person. Choose another to merge into.
404 merge.mergedAuthorMissing: There is no such person.
404 merge.mergeTargetMissing: There is no such person to merge into.
409 merge.mergeTargetProposed: Ana was proposed by an import. Check and confirm them first, then merge.
409 merge.mergeBlocked: “Tide” cannot be saved as it is: There is no title. Write one. Correct it, then merge again.
409 merge.mergeOfUnapprovedTexts: “Tide” and “Ebb” wait for their time with a text that was changed after it was approved. Approve the new text there, or empty “Publish at”, then merge again.
414 query.queryTooLong: This query is longer than 8192 characters. Ask for less at once.
400 query.queryOfTooManyParameters: This query has more than 200 parameters. Ask for less at once.
400 query.queryTooDeep: “where” may nest at most 8 deep.
400 query.queryOfTooManyTerms: “where” may have at most 40 terms.
400 query.queryOfUnknownField: “constructor” is the name of no field.
400 query.queryOfAnotherRecord: “owner.email” leads into another record. Ask for that record first, then for its id.
400 query.whereMissing: Say with “where” which records are meant.
400 query.whereNotObject: “where” must be an object of fields and operators.
400 query.whereNotJson: “where” is no JSON.
400 query.whereInvalid: “like” takes a text.
400 query.whereUnbounded: Nothing was changed: this would meet every record that fits, not the ones you chose. Name each by its id, as in where[id][in][]=….
400 query.whereOfTooMany: Nothing was changed: these are 51 records, and at most 50 are changed at once. Take them in parts.
404 records.recordMissing: There is no such record for you.
409 records.recordInUse: This is in use and stays: “Tide” (commentary, in the trash) and “Ana” (author). Take it out there first.
500 records.recordNotSaved: Something went wrong; this was not saved.
404 schedule.scheduleMissing: No time is set at which this commentary goes live.
409 schedule.scheduleWithoutUser: Nobody is named who set this schedule. Set the time again.
409 schedule.scheduleOfDeletedUser: The person who set this schedule has no account any more. Set the time again.
409 schedule.scheduleOfWriter: The person who set this schedule may no longer publish. Set the time again.
409 schedule.approvedTextMissing: The text that was approved is no longer kept. Set the time again.
    values.valueMissing: This field is needed.
    values.valueInvisible: Nothing of this can be seen. Write it again.
    values.valueNotText: This must be plain text.
    values.valueTooLong: This is 81 characters long; at most 80 are taken.
    values.valueNotNumber: This must be a number.
    values.valueNotBoolean: This must be true or false.
    values.valueNotOption: Choose one of opinion, analysis.
    values.valueWithoutZone: This time names no zone. Write it as in 2026-11-24T09:00:00Z or 2026-11-24T10:00:00+01:00.
    values.valueNotDay: This is no day of the calendar between the years 1900 and 2199.
    values.valueNotWebAddress: This must be a whole web address, beginning with https:// and without a name or password in it.
    values.valueNotList: Here a list must stand.
    values.valueWithTooManyRows: These are 6; at most 5 are taken.
    values.valueWithEqualIds: Two of these have the same id. Leave the ids out.
    values.valueNotGroup: Here a group of fields must stand, each with its name.
    values.valueNotReference: Name a record of authors, topics by its id.
503 storing.databaseBusy: The database is busy. Nothing was saved; try again in a moment.
503 storing.databaseTooSlow: The database takes too long now. Nothing was saved; try again in a moment.
503 storing.commitUnknown: The database went away while it saved. Whether this was saved is not known: keep your text, open the commentary again and compare.
401 storing.passwordChanged: The password was changed just now. Sign in with the new one.
503 storing.TransactionOver: The database gave this up half-way. Nothing was saved; try again in a moment.
`

const folders = {
  access,
  accounts,
  body,
  commentary,
  database,
  fields,
  images,
  merge,
  query,
  records,
  schedule,
  values,
}
type Made = string | { readonly status?: number; readonly message: string }

test('each refusal of a request has this status and this sentence', () => {
  const lines = Object.entries({ ...folders, storing }).flatMap(([subject, made]) =>
    Object.entries(made)
      .filter(([name]) => !/^refuse(Fields|Unready)$/.test(name) && name !== 'TransactionOver')
      .map(([name, make]) => {
        const error = (make as (...args: readonly unknown[]) => Made)(...(examples[name] ?? []))
        const { status, message } = typeof error === 'string' ? { message: error } : error
        return `${String(status ?? '   ')} ${subject}.${name}: ${message}`
      }),
  )
  const over = new storing.TransactionOver()
  expect([...lines, `${over.status} storing.TransactionOver: ${over.message}`]).toEqual(expected.trim().split('\n'))
})

test('every file of refusals is in this table', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/^refusal\.ts$|\.test\.ts$/.test(file))
  expect(files).toEqual(Object.keys(folders).map((subject) => `${subject}.ts`))
})
