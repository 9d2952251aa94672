interface Asked {
  readonly creates: boolean
  /** Whether the request is for a draft save. */
  readonly draft: boolean
  readonly status: unknown
  /** When the commentary was moved to the trash; null restores it, undefined leaves it where it is. */
  readonly deletedAt: unknown
  /** Whether the request includes commentaries in the trash. */
  readonly fromTrash: boolean
}

export type Intent =
  | { readonly state: 'draft' | 'publish' | 'withdraw' | 'trash' }
  | { readonly state: 'unclear'; readonly message: string }

/** The intent of a save of a commentary, by the fields it names; an omitted field never changes what readers see. */
export function intentOf({ creates, draft, status, deletedAt, fromTrash }: Asked): Intent {
  if (deletedAt !== undefined && deletedAt !== null) {
    if (typeof deletedAt !== 'string' || Number.isNaN(Date.parse(deletedAt)))
      return unclear('“deletedAt” is no time. Send the time at which the commentary goes into the trash.')
    if (creates || status === 'published') return unclear('What goes into the trash is neither new nor published.')
    return { state: 'trash' }
  }
  if (creates && draft) return { state: 'draft' }
  if (status === 'published') return { state: 'publish' }
  if (draft && fromTrash && deletedAt === null)
    return unclear('To take a commentary out of the trash, send _status “draft” or “published”, without draft=true.')
  if (draft) return { state: 'draft' }
  if (creates || status === 'draft') return { state: 'withdraw' }
  return unclear('Say what this save is for: send _status “published” or “draft”, or save with draft=true.')
}

const unclear = (message: string): Intent => ({ state: 'unclear', message })
