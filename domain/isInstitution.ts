/** Words that occur in the names of institutions and hardly in those of people. */
const institutional = new Set(
  (
    'academy administration affairs agency alliance archive archives army assembly association authority bank board ' +
    'bureau campaign center centre centres chamber club coalition collective college commission committee ' +
    'company confederation conference congress consortium cooperative corporation council delegation department ' +
    'desk development directorate division economics editors editorial embassy endowment enterprise exchange faculty ' +
    'federation fellowship force forces forum foundation fund government group hub inc. initiative institute ' +
    'institution international laboratory lab labs league library limited llc llp ltd ltd. magazine media ministry ' +
    'mission monitor movement museum nations navy network newsroom ngo observatory office organisation organization ' +
    'parliament partners partnership party plc policy politics press programme program project relations research rights ' +
    'sans school secretariat security senate service services society staff states strategy studies taskforce team ' +
    'tribunal trust union unit university watch without ' +
    'ag agencia agence agencija akademie akademija amt asociación association associazione banca banco banka banque ' +
    'bundesamt bundesbank centar centro comité conseil consejo društvo école escuela fakultet fondacija fondation ' +
    'fondazione forschung fundación gesellschaft gmbh gruppe instituto institut istituto komisija komitet ligue ' +
    'ministarstvo ministère ministerio ministerium ministero observatoire observatorio organizacija parlament parlement ' +
    'pokret redakcija redaktion rédaction savet savez savjet stiftung sveučilište udruga udruženje universidad ' +
    'universidade università universität universiteit université univerzitet ured verband verein vijeće zavod zavezništvo ' +
    'zentrum агентство академия ассоциация банк институт комитет министарство министерство организация редакция редакција ' +
    'савет совет союз универзитет университет фонд центар центр ' +
    'أكاديمية اتحاد بنك جامعة جمعية رابطة لجنة مجلس مركز معهد منظمة مؤسسة هيئة وزارة'
  ).split(' '),
)

/** Words that join the words of an institution’s name, never those of a person’s. */
const joining = new Set(['of', 'on', 'for', 'and', 'für', 'pour', 'para'])

/** Letters of a name’s abbreviation: “OECD”, “UNHCR”. */
const abbreviation = /^\p{Lu}[\p{Lu}\d]{2,}$/u

/** Whether a name is an institution’s, by the words in it. */
export function isInstitution(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length < 2) return abbreviation.test(words[0] ?? '')
  return words[0] === 'The' || /&/.test(name) || words.some(isInstitutional)
}

const isInstitutional = (word: string): boolean =>
  institutional.has(word.toLowerCase().replace(/,$/, '')) || joining.has(word)
