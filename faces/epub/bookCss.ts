/** The style of a book, which leaves typeface, size and colours to the reader. */
export const bookCss = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.2; }
.standfirst { font-size: 1.15em; }
.label, .byline, figcaption, .notes, .bio { font-size: .85em; }
.byline { margin: 0; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
blockquote { margin: 1em 1.5em; }
aside { border: 1px solid; padding: 0 1em; margin: 1em 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .3em .5em; text-align: start; vertical-align: top; }
sup { line-height: 0; }
`
