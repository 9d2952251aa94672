/** Search engines and link previews show about this many characters. */
const maxLength = 200

/** The beginning of a text for a description: its first sentence, cut at a word where that is long. */
export function opening(text: string, language: string): string {
  const [paragraph = ''] = text.trim().split('\n', 1)
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)
  const sentence = first?.segment.trim() ?? ''
  if (sentence.length <= maxLength) return sentence
  return `${sentence.slice(0, maxLength).replace(/\s+\S*$/u, '')}…`
}
