/** The months of a language from January on, in lower case; other spellings after a stroke. */
export const months: readonly { readonly language: string; readonly names: readonly string[] }[] = (
  [
    [
      'en',
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    ],
    ['de', 'januar/jänner februar/feber märz april mai juni juli august september oktober/okt november dezember/dez'],
    ['fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    ['es', 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre'],
    ['pt', 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
    ['it', 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
    ['nl', 'januari februari maart april mei juni juli augustus september oktober november december'],
    ['sv', 'januari februari mars april maj juni juli augusti september oktober november december'],
    ['pl', 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'],
    [
      'hr',
      'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca',
    ],
    [
      'sr',
      'јануар/јануара фебруар/фебруара март/марта април/априла мај/маја јун/јуна јул/јула август/августа септембар/септембра октобар/октобра новембар/новембра децембар/децембра',
    ],
    ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
    ['uk', 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'],
    ['ar', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
  ] satisfies [string, string][]
).map(([language, words]) => ({ language, names: words.split(' ') }))
