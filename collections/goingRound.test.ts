import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

/** Files that go round the rules of access, each with the reason why it must. */
const roundTheRules: Readonly<Record<string, string>> = {
  'archive/export/exportSite.ts': 'exports by command, on the machine, where nobody is signed in',
  'archive/export/importSite.ts': 'fills an empty database; nobody is signed in',
  'bench/countDrafts.ts': 'counts what an import has made; nobody is signed in',
  'bench/fill.ts': 'fills an empty database; nobody is signed in',
  'demonstration/demonstrate.ts': 'fills an empty database; nobody is signed in',
  'editorial/accounts/checkPassword.ts': 'the publisher’s name is no password, whoever sets one',
  'editorial/accounts/setPassword.ts': 'sets a password by command, on the machine, where no admin can sign in',
  'editorial/opening/ensureAdmin.ts': 'makes the first account, before anybody can sign in',
  'editorial/people/requireOneAdmin.ts': 'counts the admins, whom the one who asks may not see',
  'editorial/save/fillInCommentary.ts': 'the language of the site, by which an address is transliterated',
  'editorial/save/recordRedirect.ts':
    'former addresses follow from a save, whoever saves; by hand only admins make them',
  'editorial/save/slugHolder.ts': 'an address is taken by a draft nobody else may see, too; it says no more than that',
  'editorial/schedule/runDueSchedule.ts': 'looks up who set the schedule, then acts with their rights',
  'editorial/schedule/runDueSchedules.ts': 'finds what is due, and notes a fault that nobody may set',
  'editorial/import/archives/storedFacts.ts': 'finds former addresses, by command alone, where nobody is signed in',
  'editorial/import/idNamed.ts': 'knows authors and topics by name, whoever imports; it tells their ids alone',
  'editorial/import/storeImages.ts': 'takes back its own images, which a writer may not delete',
  'editorial/import/archives/linkDraft.ts': 'leads links of its own drafts on, by command, where nobody is signed in',
  'editorial/import/archives/linkPosts.ts': 'finds commentaries of the same archive, whoever imports; a link names one',
  'editorial/import/archives/publishPost.ts': 'finds the draft of a post; it is published with the rights of a user',
  'editorial/import/importedBefore.ts': 'knows a text again whoever brought it; who may not read it learns no id',
  'editorial/import/storeDraft.ts': 'acts for the command on this machine; the publisher’s language and name',
  'editorial/import/matchAuthors.ts': 'proposes an author, which a writer may not make by hand',
  'editorial/import/matchDisclaimers.ts': 'proposes a disclaimer, which a writer may not make by hand',
  'editorial/save/preflight.ts': 'the publisher’s language, which every page states',
  'editorial/uses/usesOf.ts': 'counts uses in drafts too; who asks is told only of those they may read',
  'scripts/commands/publishLive.ts': 'looks up, by command, the user as whom it publishes',
  'server/boot.ts': 'counts accounts to see that the database answers',
}

/** Files that read or write the database below Payload, where there are neither rules nor hooks. */
const belowTheRules: Readonly<Record<string, string>> = {
  'archive/export/exportSite.ts': 'lists what is to be exported, by command',
  'archive/export/importSite.ts': 'stores records as they were exported, with their ids, in an empty database',
  'archive/export/markdownDocument.ts': 'names what a commentary refers to, by command',
  'archive/export/storeCommentaries.ts': 'stores texts and versions as they were exported, in an empty database',
  'editorial/accounts/requireFreshSession.ts': 'compares an e-mail address with the stored one',
  'editorial/accounts/endPreviousSession.ts': 'takes a session from an account, which nobody may set',
  'editorial/accounts/checkPassword.ts': 'a name and an e-mail address are no passwords, whoever sets one',
  'editorial/accounts/sessionAge.ts': 'when a session began is nobody’s to read',
  'editorial/audit/writeLog.ts': 'the log is only added to, and by nobody’s hand',
  'editorial/save/changeTexts.ts': 'the texts of a commentary as stored, which are then saved through the gate',
  'editorial/save/pruneVersions.ts': 'lets go of versions, the approved one kept',
  'editorial/stored/databaseNow.ts': 'asks the database for the time',
  'editorial/save/checkRevision.ts': 'names from the log who saved meanwhile',
  'editorial/stored/latestDraft.ts': 'what the gate holds a save against, whoever saves',
  'editorial/import/archives/publishArchive.ts': 'reads in the log whether an act was killed, by command',
  'editorial/import/archives/publishPost.ts': 'whether a commentary is live, by command',
  'editorial/import/archives/standsAsImported.ts': 'reads in the log who changed a draft, by command',
  'editorial/outbox/changesSince.ts': 'the outbox is nobody’s',
  'editorial/opening/ensureAuthors.ts':
    'a note that nobody may set, and names and posts as an earlier version stored them',
  'editorial/opening/ensureFormerAddresses.ts': 'addresses that an earlier version did not record',
  'editorial/opening/ensureReferences.ts': 'a note that nobody may set',
  'editorial/opening/ensureShown.ts': 'a note that nobody may set',
  'editorial/opening/splitAffiliations.ts': 'posts as an earlier version stored them',
  'editorial/opening/ensureStore.ts': 'asks whether there are transactions and unique indexes',
  'editorial/outbox/pruneOutbox.ts': 'the outbox is nobody’s',
  'editorial/outbox/followOutbox.ts': 'the outbox is nobody’s',
  'editorial/people/replaceAuthorInHistory.ts':
    'earlier versions name the person who stays; they are written by nobody’s hand',
  'editorial/outbox/announce.ts': 'the outbox is nobody’s',
  'editorial/save/preflight.ts': 'what a commentary points at as it is stored, whoever asks',
  'editorial/stored/setShown.ts': 'a note that nobody may set',
  'editorial/save/recordRedirect.ts': 'whether readers ever had a commentary, whoever deletes it',
  'editorial/stored/rememberLive.ts': 'what readers had before a save, whoever saves',
  'editorial/requests/checkReferences.ts': 'whether a record is there that a save refers to; nothing of it is told',
  'editorial/requests/isId.ts': 'knows by the database what an id looks like',
  'editorial/requests/parentOfVersion.ts': 'which record a version is of; its rule is asked next',
  'editorial/requests/authenticateAgain.ts':
    'asks whether the database answers, before anybody is told that they may not',
  'editorial/images/showImages.ts': 'a note that nobody may set',
  'editorial/stored/approvedText.ts': 'the text somebody approved, for the schedule',
  'editorial/stored/waitingTexts.ts': 'the texts that wait for their time hold addresses and records, whoever asks',
  'editorial/status/readStatus.ts': 'says which database it is; for admins',
  'editorial/images/renameEdited.ts': 'what an image was called before it was edited, for whoever may edit it',
  'server/boot.ts': 'migrates the embedded database in development, before anything reads it',
  'editorial/uses/commentariesUsing.ts': 'counts uses in drafts too; who asks is told only of those they may read',
}

/** Sources that run in the site, without what is said about them. */
const sources = ((): Map<string, string> => {
  // Folders that another process writes meanwhile are never listed.
  const apart = /^(\..*|node_modules|data|migrations|storing|testing|e2e)$/
  const files = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !apart.test(name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name]
      const within = readdirSync(path.join(root, entry.name), { recursive: true, encoding: 'utf8' })
      return within.map((file) => `${entry.name}/${file.replaceAll(path.sep, '/')}`)
    })
    .filter((file) => /(?<!\.(test|fixtures))\.tsx?$/.test(file))
  return new Map(
    files.map((file) => {
      const said = readFileSync(path.join(root, file), 'utf8')
      return [file, said.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')]
    }),
  )
})()

const holding = (pattern: RegExp): string[] =>
  [...sources]
    .filter(([, source]) => pattern.test(source))
    .map(([file]) => file)
    .sort()

test('only listed files go round the rules of access', () => {
  expect(holding(/\boverrideAccess: (?!false\b)/)).toEqual(Object.keys(roundTheRules).sort())
})

test('only listed files reach below them', () => {
  expect(holding(/\bpayload\.db\b|\bdb\b.*[=:] .*\b[Pp]ayload\b/)).toEqual(Object.keys(belowTheRules).sort())
})

test('none of them makes what readers get, and readers’ one door is never open', () => {
  const listed = [...Object.keys(roundTheRules), ...Object.keys(belowTheRules)]
  expect(listed.filter((file) => /^(app|collections|components|domain|reading|serving)\//.test(file))).toEqual([])
  expect(holding(/\bgetPayload\b/).filter((file) => /^(app|components|reading)\//.test(file))).toEqual([
    // The admin’s functions, whose rules Payload asks; no reader is let in.
    'app/(payload)/callAdminFunction.ts',
    'reading/store.ts',
  ])
})
