/**
 * An import that may not be: from these modules to those.
 *
 * @param {string} name
 * @param {string} comment
 * @param {object} from
 * @param {object} to
 */
export const arrow = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
