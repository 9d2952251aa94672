import type { PayloadRequest } from 'payload'

import { idOf } from '@/domain/idOf'
import { mergeRecords } from '@/domain/mergeRecords'
import { writeLog } from '@/editorial/audit/writeLog'
import { mergeBlocked } from '@/editorial/errors/merge'
import { changeTexts } from '@/editorial/save/changeTexts'
import { latestDraft } from '@/editorial/stored/latestDraft'
import { addressesOf, redirect } from '@/editorial/save/recordRedirect'
import { setShown } from '@/editorial/stored/setShown'
import { refusalMessage } from '@/editorial/rules/refusalMessage'
import { commentariesUsing } from '@/editorial/uses/commentariesUsing'
import type { Author } from '@/payload-types'

import { refuseUnapprovedTexts } from './refuseUnapprovedTexts'
import { replaceAuthor } from './replaceAuthor'
import { replaceAuthorInHistory } from './replaceAuthorInHistory'

interface Merged {
  /** How many commentaries now name the other author. */
  readonly moved: number
  /** The data of the deleted record that was not taken over, for a sentence. */
  readonly notKept: readonly string[]
}

/**
 * Merges two records of one author: every commentary, link and address of `gone` becomes `stays`’s, and `gone` is
 * deleted. Run it in one transaction.
 */
export async function mergeAuthors(req: PayloadRequest, gone: Author, stays: Author): Promise<Merged> {
  const { live, drafted } = await commentariesUsing(req, 'authors', gone.id, 0)
  const commentaries = [...new Set([...live, ...drafted])]
  await refuseUnapprovedTexts(req, commentaries)
  for (const id of commentaries) await changeAuthor(req, id, gone.id, stays.id)
  await replaceAuthorInHistory(req, gone.id, stays.id)
  await setShown(req, 'authors', stays.id)
  const { person, notKept } = mergeRecords(recordOf(stays), {
    ...recordOf(gone),
    affiliations: withoutIds(gone.affiliations ?? []),
    bios: withoutIds(gone.bios ?? []),
  })
  const rows = { affiliations: [...person.affiliations], bios: [...person.bios], links: [...person.links] }
  const act = { collection: 'authors', user: req.user, overrideAccess: false, req } as const
  await req.payload.update({ ...act, id: stays.id, data: { ...person, ...rows } })
  const addresses = await addressesOf(req, 'authors', gone)
  await req.payload.delete({ ...act, id: gone.id })
  for (const path of addresses) await redirect(req, path, { relationTo: 'authors', value: stays.id })
  const title = `${gone.name} into ${stays.name}`
  await writeLog(req, { action: 'merge', subject: 'authors', document: stays.id, title, revision: null })
  return { moved: commentaries.length, notKept }
}

async function changeAuthor(req: PayloadRequest, id: string, from: string, to: string): Promise<void> {
  try {
    const act = { collection: 'articles', id, user: req.user, overrideAccess: false, req } as const
    await changeTexts(act, (text) => replaceAuthor(text, from, to))
  } catch (error) {
    const why = refusalMessage(error)
    if (why === null) throw error
    const title = (await latestDraft(req, id))?.title || 'Without a title'
    throw mergeBlocked(title, why)
  }
}

const recordOf = ({ affiliations, photo, orcid, bios, links }: Author) => ({
  photo: idOf(photo),
  orcid: orcid ?? null,
  affiliations: affiliations ?? [],
  bios: bios ?? [],
  links: links ?? [],
})

/** Rows that move to another record get new ids there. */
const withoutIds = <Row extends { readonly id?: string | null }>(rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, id: undefined }))
