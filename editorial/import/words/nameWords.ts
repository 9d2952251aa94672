/** Titles before a name that are no part of it, by language; each may end with a full stop. */
const honorifics: Readonly<Record<string, string>> = {
  en: 'Dr Prof Professor Assoc Asst Associate Assistant Emeritus Mr Mrs Ms Miss Mx Sir Dame Lord Lady Baroness Baron Viscount Hon Rt Rev Revd Reverend Bishop Archbishop Rabbi Imam Judge Justice Ambassador Amb HE Senator Sen Representative Rep Congressman Congresswoman Gov Governor President Chancellor Minister Father Fr Sister Sr',
  ranks:
    'General Gen Lieutenant Lt Colonel Col Major Maj Captain Capt Sergeant Sgt Admiral Adm Commander Cdr Cmdr Commodore Brigadier Brig Rear Vice Marshal Air Wing Group Squadron Ret Petty Officer',
  de: 'Dr Prof Herr Frau Ing Dipl med phil jur habil rer nat',
  fr: 'M Mme Mlle Me Pr Dr',
  es: 'Dr Dra Sr Sra Don Doña Prof Profa Lic',
  pt: 'Dr Dra Sr Sra Dom Prof Profa',
  it: 'Dott Dottssa Prof Profssa Avv Ing Sig',
  hr: 'dr prof mr',
  ru: 'д-р проф профессор доктор',
  ar: 'د أ الدكتور الدكتورة الأستاذ الأستاذة البروفيسور السفير',
}

/** Small words between the parts of a name. */
const particles: readonly string[] =
  'de da das do dos du del della di d’ van von der den ter ten zu zum la le las los bin ibn bint al el af av e y i'.split(
    ' ',
  )

/** Words of a post that a person holds; none of them is part of a name. */
const posts: readonly string[] = (
  'fellow researcher professor director lecturer analyst student candidate scholar editor journalist author economist historian ' +
  'consultant adviser advisor associate minister ambassador member head chair chairman chairwoman founder cofounder writer engineer lawyer ' +
  'reader correspondent columnist scientist teacher captain officer manager president secretary specialist expert biologist ' +
  'geographer hydrologist sociologist philosopher physicist diplomat chief executive assistant strategist coordinator partner ' +
  'representative commissioner senator intern emeritus emerita postdoctoral doctoral researchers fellows professors editors ' +
  'counsel attorney policymaker statistician demographer anthropologist epidemiologist physician surgeon nurse chancellor principal dean ' +
  'mitarbeiter mitarbeiterin professorin direktor direktorin leiterin leiter wissenschaftler wissenschaftlerin redakteur redakteurin ' +
  'chercheur chercheuse professeur professeure directeur directrice maître maîtresse conférences journaliste économiste ' +
  'investigador investigadora profesor profesora director directora periodista economista ' +
  'pesquisador pesquisadora professora diretor diretora jornalista ricercatore ricercatrice professoressa direttore direttrice giornalista ' +
  'onderzoeker hoogleraar forsker professor istraživač istraživačica profesor profesorica novinar novinarka direktor ' +
  'научный сотрудник профессор директор журналист экономист истраживач новинар ' +
  'باحث باحثة أستاذ أستاذة مدير مديرة كاتب كاتبة صحفي صحفية محلل محللة زميل زميلة'
).split(' ')

/** Words around and in the names of persons. */
export const nameWords = { honorifics, particles, posts }
