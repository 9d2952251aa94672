import { EmbeddedSearch } from './EmbeddedSearch'
import { openIndexFile } from './openIndexFile'

/** Opens the search of this instance in a folder, or in memory where it is null; `fresh` without what is there. */
export const openSearch = async (folder: string | null, fresh = false): Promise<EmbeddedSearch> =>
  EmbeddedSearch.open(await openIndexFile(folder, fresh))
