/** Words that no line of a title ends with, so that the next line goes on with it. */
const opening = /\b(?:a|an|the|of|and|or|to|in|on|for|with|by|from|is|are|was|who|that|de|la|le|der|die|das|und|y|e)$/i

/** A title and its subtitle in one line: with a colon between, unless the first line goes on in the second; null of none. */
export const joinTitle = ([first, ...others]: readonly string[]): string | null =>
  first === undefined
    ? null
    : others.reduce((title, line) => {
        const goesOn = /[:：–—?!.-]$/.test(title) || /^\p{Ll}/u.test(line) || opening.test(title)
        return `${title}${goesOn ? ' ' : ': '}${line}`
      }, first)
