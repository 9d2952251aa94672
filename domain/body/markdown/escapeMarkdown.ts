/**
 * Words as Markdown that says nothing but these words (CommonMark 0.31 with GitHub’s tables, notes, struck words and
 * addresses). Ends of lines are spaces; what is special only at the start of a line is left to `escapeLineStart`.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space))
    .replaceAll('\t', ' ')
    .replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    // Entities, which Markdown would read as the character that they name.
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    // Before a link an exclamation mark makes an image of it; after a note a bracket or a colon makes something else of that.
    .replace(/!$/, String.raw`\!`)
    .replace(/^[(:]/, String.raw`\$&`)
    // Addresses, which would become links.
    .replaceAll(/(?<=https?|ftp):(?=\/\/)/gi, String.raw`\:`)
    .replaceAll(/(?<=www)\.(?=\S)/gi, String.raw`\.`)
    .replaceAll(/(?<=\S)@(?=\S)/g, String.raw`\@`)

/** A line of Markdown that begins no heading, list, rule or table where it begins a paragraph or follows a break of lines. */
export const escapeLineStart = (line: string): string =>
  line
    .replace(/^[ \t]+/, '')
    .replace(/^([#+\-=:])/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)

/** An address as the destination of a link or image. */
export const escapeDestination = (href: string): string => (/^[^\s<>()\\&]+$/.test(href) ? href : bracketed(href))

const bracketed = (href: string): string =>
  `<${href.replaceAll(/[<>\\\s]/g, encodeURIComponent).replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)}>`
