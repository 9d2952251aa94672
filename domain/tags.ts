/**
 * A page records what it was made from as tags, and a change names the tags that it makes stale.
 * `articles:ID` is one record; `articles` is any list or look-up over the collection.
 */
export const documentTag = (collection: string, id: string): string => `${collection}:${id}`

export const listTag = (collection: string): string => collection

/** The tag of every list that a record may stand in, by the tag of the record; a list’s own tag is itself. */
export const listTagOf = (tag: string): string => tag.split(':', 1)[0] ?? tag
