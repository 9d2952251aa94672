const abbreviation =
  /(?:^|[\s(“"])(?:\p{L}|Dr|Prof|Mr|Mrs|Ms|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Cdr|Brig|St|Jr|Sr|Rev|Hon|Gov|Sen|Rep|Inc|Ltd|Co|Corp|No|Nr|vol|pp?|eds?|vs|cf|al|ca|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.$/u

/** The sentences of a paragraph; together with the space between them they are the whole of it. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: space } of text.matchAll(
    /(?<=[.!?…][”’"')\]]*)\s+(?=[“‘"'(\[]?[\p{Lu}\p{N}©])|(?<=[。！？])/gu,
  )) {
    const sentence = text.slice(from, index)
    if (abbreviation.test(sentence)) continue
    sentences.push(sentence)
    from = index + space.length
  }
  return [...sentences, text.slice(from)].filter(Boolean)
}
