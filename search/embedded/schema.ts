/**
 * The version of the index: of its tables, of how words are folded and stemmed, and of what a document holds. An index of
 * another version is thrown away and made anew.
 */
export const version = '1'

/** The columns of the words, in the order of their weights. */
export const columns = ['title', 'names', 'standfirst', 'topics', 'text', 'notes', 'captions', 'about'] as const

/** How much more a word counts in each column than in the text; the last is that of the facets. */
export const weights = [10, 8, 4, 4, 1, 0.6, 0.8, 0.5, 0] as const

/**
 * `words` holds the folded words of each commentary (FTS5, which stores no text of its own), and in `facets` its values
 * as words; `commentary` its text, compressed, for passages; `made_from` the records that its texts are from; `word` the
 * vocabulary, from both ends; `stem` which words are forms of one in a language.
 */
export const schema = [
  `CREATE TABLE commentary (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, updated TEXT NOT NULL, facets TEXT NOT NULL, texts BLOB NOT NULL)`,
  `CREATE TABLE made_from (tag TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (tag, row)) WITHOUT ROWID`,
  `CREATE INDEX made_from_row ON made_from (row)`,
  `CREATE TABLE word (word TEXT PRIMARY KEY, reversed TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX word_reversed ON word (reversed)`,
  `CREATE TABLE stem (language TEXT NOT NULL, stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (language, stem, word)) WITHOUT ROWID`,
  `CREATE INDEX stem_word ON stem (word)`,
  `CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE VIRTUAL TABLE words USING fts5(${[...columns, 'facets'].join(', ')}, tokenize='ascii', content='', contentless_delete=1)`,
  `CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row')`,
  `INSERT INTO note VALUES ('version', '${version}')`,
] as const
