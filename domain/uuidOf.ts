/**
 * The id of a record as a UUID (RFC 9562), which neither its address nor the site’s changes: SQLite’s ids are UUIDs, the
 * 24 digits of MongoDB’s become one of version 8.
 */
export const uuidOf = (id: string): string => id.replace(/^(.{8})(.{4})(.{3})(.{3})(.{6})$/, '$1-$2-8$3-8$4-$5000000')
