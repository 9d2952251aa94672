import type { DemoCommentary } from '@/demonstration/DemoCommentary'
import { p, quote } from '@/demonstration/typedContent'

export const tides: DemoCommentary = {
  title: 'Plima ne čita zakone',
  kind: 'reply',
  standfirst: 'Odgovor na prijedlog da se luke zatvore zimi: more se ne ravna po kalendaru, a ni ljudi na njemu.',
  day: '2021-01-18',
  authors: ['simic'],
  topics: ['ports', 'adriatic'],
  language: 'sr-Latn',
  image: 'winter',
  body: [
    p(
      'Trideset i dvije godine vodio sam brodove uz rijeku i niz nju. Za to vrijeme propisi o plovidbi promijenjeni su jedanaest puta, a pličina kod starog mlina nijednom. Zato čitam svaki novi prijedlog s poštovanjem i s olovkom u ruci.',
    ),
    quote('Tko zatvara luku zimi, taj je nikada nije vidio ljeti.'),
    p(
      'Tako je govorio moj učitelj. Luka koja radi pet mjeseci nije pola luke, nego nijedna: pilot ode, dizaličar ode, a s njima ode i znanje gdje je pijesak. Kad se u proljeće otvori, otvara se prazna zgrada s novom tablom.',
    ),
    p('Ako se mora štedjeti, neka se štedi na tablama.'),
  ],
}
