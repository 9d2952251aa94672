import type { Rule } from './Rule'

/** A line that names the kind of commentary; `kind` is the code of ours that it means. */
export interface KickerRule extends Rule {
  readonly kind: 'commentary' | 'analysis' | 'explainer' | 'reply' | 'review' | 'interview'
}

export const kickerRules: readonly KickerRule[] = [
  {
    kind: 'commentary',
    language: 'en',
    words:
      /^(?:(?:expert |guest |world |special )?(?:comment|commentary|opinion|op-?ed|viewpoint|perspective|essay|column|views?|insight|blog post|blog))s?$/i,
    example: 'Expert comment',
  },
  {
    kind: 'analysis',
    language: 'en',
    words: /^(?:(?:news |expert |in-depth )?analysis|policy brief|issue brief|briefing(?: note)?|report|research)$/i,
    example: 'Analysis',
  },
  {
    kind: 'explainer',
    language: 'en',
    words: /^(?:explainer|explained|q ?& ?a|backgrounder|primer)$/i,
    example: 'Explainer',
  },
  {
    kind: 'reply',
    language: 'en',
    words: /^(?:reply|response|rejoinder|letters?(?: to the editor)?|right of reply)$/i,
    example: 'Response',
  },
  { kind: 'review', language: 'en', words: /^(?:(?:book )?review|reviews)$/i, example: 'Book review' },
  { kind: 'interview', language: 'en', words: /^(?:interview|in conversation)$/i, example: 'Interview' },
  {
    kind: 'commentary',
    language: 'de',
    words: /^(?:(?:gast)?kommentar|meinung|standpunkt|gastbeitrag|essay)$/i,
    example: 'Gastkommentar',
  },
  { kind: 'analysis', language: 'de', words: /^analyse$/i, example: 'Analyse' },
  {
    kind: 'commentary',
    language: 'fr',
    words: /^(?:tribune|opinions?|point de vue|éditorial|chronique|commentaire)$/i,
    example: 'Tribune',
  },
  { kind: 'interview', language: 'fr', words: /^entretien$/i, example: 'Entretien' },
  {
    kind: 'commentary',
    language: 'es',
    words: /^(?:opinión|tribuna|comentario|columna|análisis y opinión)$/i,
    example: 'Opinión',
  },
  { kind: 'analysis', language: 'es', words: /^análisis$/i, example: 'Análisis' },
  { kind: 'interview', language: 'es', words: /^entrevista$/i, example: 'Entrevista' },
  { kind: 'commentary', language: 'pt', words: /^(?:opinião|coluna|comentário)$/i, example: 'Opinião' },
  { kind: 'commentary', language: 'it', words: /^(?:opinion[ei]|commento|editoriale)$/i, example: 'Commento' },
  { kind: 'commentary', language: 'hr', words: /^(?:komentar|mišljenje|kolumna|gledište)$/i, example: 'Komentar' },
  {
    kind: 'commentary',
    language: 'ru',
    words: /^(?:мнение|комментарий|колонка|коментар|мишљење)$/i,
    example: 'Мнение',
  },
  { kind: 'commentary', language: 'zh', words: /^(?:评论|觀點|观点|专栏|時評|时评)$/, example: '观点' },
  { kind: 'commentary', language: 'ar', words: /^(?:رأي|مقال رأي|وجهة نظر|تعليق|مقالات)$/, example: 'وجهة نظر' },
]

/** The code of the kind that a line names, alone or beside a topic (“OPINION | HARBOURS”), or null. */
export function kickerOf(text: string): KickerRule['kind'] | null {
  const parts = text.length > 60 ? [text] : text.split(/\s*[|·•]\s*/u)
  return parts.map((part) => kindOf(part)).find((kind) => kind !== null) ?? null
}

const kindOf = (part: string): KickerRule['kind'] | null =>
  kickerRules.find(({ words }) => words.test(part.replace(/[:|/.\s]+$/, '')))?.kind ?? null
