import type { Rule } from './Rule'

/** How a disclaimer names whose views it does not give; the first group of each is the institution. */
export const institutionRules: readonly Rule[] = [
  {
    language: 'en',
    words:
      /\b(?:not|nor|don[’']t|doesn[’']t|no)\b.*?\b(?:those|views?|opinions?|positions?|policy|policies|endorsement|perspectives?|speak)\s+(?:of|for)\s+(?:the )?(.+)$/i,
    example: 'The views are her own and not those of the Quay Foundation.',
  },
  {
    // An institution itself, without its views.
    language: 'en',
    words: /\b(?:not|nor|n[’']t)\s+(?:necessarily )?(?:represent|reflect|bind|commit)\s+(?:the )?(\p{Lu}.+)$/u,
    example: 'Her views do not represent the Quay Foundation.',
  },
  {
    language: 'fr',
    words:
      /\bn(?:e|[’']).*?\b(?:celles?|ceux|celui|positions?|points? de vue|opinions?|vues|responsabilité)\s+(?:de (?:la |l[’'])?|du |des |d[’'])(.+)$/iu,
    example: 'Ses opinions ne reflètent pas celles de la Fondation du Quai.',
  },
  {
    language: 'fr',
    words: /\bn[’']engage(?:nt)? (?:pas|en rien|nullement|en aucun cas) (?:la |le |les |l[’'])?(\p{Lu}.+)$/u,
    example: 'Ses propos n’engagent en rien la Fondation du Quai.',
  },
  {
    language: 'de',
    words:
      /\bnicht\b.*?\b(?:die|der|den|jene|meinung|position|auffassung|ansicht(?:en)?|haltung)\s+(?:des|der|von|vom)\s+(.+?)(?:\s+(?:wieder|dar|sein|ist|entsprechen|übereinstimmen|widerspiegeln))?\.?$/iu,
    example: 'Der Beitrag gibt ihre Meinung wieder, nicht die der Kaistiftung.',
  },
  {
    language: 'es',
    words: /\bno\b.*?\b(?:las?|los?|posición|postura|opinión|opiniones)\s+(?:de la |del |de los |de las |de )(.+)$/iu,
    example: 'Sus opiniones no reflejan las de la Fundación del Muelle.',
  },
  {
    language: 'pt',
    words: /(?<!\p{L})não(?!\p{L}).*?(?<!\p{L})(?:as?|os?|posição|opinião|opiniões)\s+(?:da |do |das |dos |de )(.+)$/iu,
    example: 'As suas opiniões não refletem as da Fundação do Cais.',
  },
  {
    language: 'it',
    words:
      /\bnon\b.*?\b(?:quell[ae]|posizion[ei]|opinion[ei])\s+(?:della |dello |dell[’']|del |dei |degli |delle |di )(.+)$/iu,
    example: 'Le sue opinioni non riflettono quelle della Fondazione del Molo.',
  },
  {
    language: 'nl',
    words:
      /\bniet\b.*?\b(?:die|mening(?:en)?|standpunt(?:en)?|opvattingen?)\s+van\s+(?:het |de )?(.+?)(?:\s+weer)?\.?$/iu,
    example: 'Haar mening is niet die van de Kadestichting.',
  },
  {
    language: 'hr',
    words: /(?<!\p{L})n(?:e|isu)(?!\p{L}).*?(?<!\p{L})(?:stav(?:ove|ovi)?|mišljenj[ea]|stajališt[ea])\s+(\p{Lu}.+)$/iu,
    example: 'Stavovi su autoričini i ne odražavaju stavove Zaklade Mul.',
  },
  {
    language: 'ru',
    words:
      /(?<!\p{L})не(?!\p{L}).*?(?:позици\p{L}+|мнени\p{L}+|точк\p{L}+ зрения|взгляд\p{L}+|ставов\p{L}+|мишљењ\p{L}+)\s+(.+)$/iu,
    example: 'Мнение автора не отражает позицию Фонда «Причал».',
  },
  {
    language: 'zh',
    words: /不(?:一定)?(?:代表|反映|反應)(?:了)?(.+?)的?(?:立场|立場|观点|觀點|意见|意見|态度)/u,
    example: '本文仅代表作者个人观点，不代表码头基金会的立场。',
  },
  {
    language: 'ar',
    words: /لا (?:ت|ي)(?:عبر|عكس|مثل)\p{L}*(?: بالضرورة)?(?: عن)? (?:رأي|آراء|موقف|مواقف|وجهة نظر|سياسة) (.+)$/u,
    example: 'الآراء تخص الكاتبة ولا تعبر عن موقف مؤسسة الرصيف.',
  },
]

/** Words for the publisher itself, whoever it is. */
const itself =
  /^(?:(?:la |l[’'])?rédaction|(?:der )?redaktion|(?:la )?redacción|(?:a )?redação|(?:la )?redazione|(?:de )?redactie|redakcij[ae]|uredništva|редакци[ия]|редакције|本[\p{Script=Han}]{1,3}|我们|编辑部|(?:هيئة )?(?:التحرير|الموقع|المجلة|المركز|الصحيفة|الناشر))[.。]?$/iu

/** Words that end the name of an institution. */
const end =
  /,?\s+(?:or|nor|and)\s+(?:of\s+)?(?:any|its|their|the (?:institution|editors)|other)\b.*$|,?\s+nor\s+(?:of|that)\b.*$|,?\s+(?:ou|oder|ni|nem|né|noch|niti|ili|или|أو)\s+.*$|[.,;。]?\s*$/iu

interface Institution {
  readonly name: string
  /** The language of the sentence, as BCP 47. */
  readonly language: string
}

/** The institution whose views a sentence says it does not give; null where it names none. */
export function institutionIn(sentence: string): Institution | null {
  for (const { language, words } of institutionRules) {
    const name = words.exec(sentence)?.[1]?.replace(end, '').trim() ?? ''
    const isName = language === 'zh' || language === 'ar' ? name !== '' : /\p{Lu}/u.test(name)
    if (isName && !itself.test(name) && !/^(?:his|her|their) /i.test(name) && name.length <= 150)
      return { name, language }
  }
  return null
}
