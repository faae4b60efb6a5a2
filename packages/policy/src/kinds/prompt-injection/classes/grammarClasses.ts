/**
 * Small words of many languages by what they do in a sentence. Words are separated by spaces and written
 * folded, as they are: no endings are added.
 */
export const grammarClasses = {
  you: 'you u ya thou thee yall du sie ihr dich dir euch ihnen tu vous te toi usted ustedes ti voce voces jij je jullie lei voi ty vy tebe tebya vas sen siz anda kamu ban',
  your: 'your yours ur thy deine deinen deiner deinem dein ihre ihren ihrem ihrer eure ton ta tes votre vos tuyo tus sus tua tue tuoi vostra vostro suas seus teu seu jouw uw jullies twoje twoj tvoi tvoe tvoj senin sizin',
  youAre:
    'youre youve youll youd youare ur bist seid eres estas sei bent jestes',
  yourself: 'yourself yourselves dich selbst ti mismo jezelf',
  i: 'i im ive ill id ich je j yo eu ik io ya ja ben saya jag',
  me: 'me my mine myself mich mir mein meine meinen moi mon ma mes mi mio mia meu minha mij mijn mne moj menya bana benim',
  we: 'we us our ours were weve lets wir uns unser unsere nous notre nos nosotros nuestro noi nostro wij ons my nas biz',
  he: 'he she him her his hers himself herself er ihm seine il elle lui el ella egli hij zij haar zijn on ona',
  they: 'they them their theirs themselves theyre ils elles leur leurs ellos ellas loro zij hun eles elas oni onlar',
  it: 'it its itself es ca cela ello esso het to eto',
  someone:
    'someone somebody anyone anybody everyone everybody jemand jeder alle quelquun alguien todos qualcuno iemand',
  noone: 'nobody noone niemand personne nadie nessuno ninguem nikt nikto',
  the: 'the der die das den dem des le la les l el los las lo gli i de het o os as',
  a: 'a an ein eine einen einem einer un une uno una um uma een',
  this: 'this these here dieser diese dieses diesen diesem hier ce cet cette ces ceci este esta estos estas esto questo questa questi queste isto deze dit ten ta eto etot bu',
  that: 'that those thats dass dat que che jener jene eso esa ese aquel quello quella isso essa esse die chto ze',
  not: 'not no nt nicht kein keine keinen keiner nein ne pas non nao niet geen nie nye hayir degil ikke inte',
  dont: 'don doesn didn won wouldn shouldn mustn needn dont doesnt didnt wont wouldnt shouldnt mustnt neednt',
  cannot: 'couldn cant cannot couldnt unable',
  isnt: 'isn aren wasn weren ain haven hasn hadn isnt arent wasnt werent aint havent hasnt hadnt',
  never: 'never nie niemals jamais nunca mai nooit nigdy nikogda asla',
  without: 'without ohne sans sin senza sem zonder bez olmadan',
  all: 'all every everything each any anything whatever entire whole complete full total alles jede jeder jedes jeden sämtliche ganz ganze tout tous toute toutes todo toda todos todas tutto tutti tutte tudo alle wszystko wszystkie vse vsyo butun tum hepsi',
  some: 'some something few several einige etwas quelques algo algunos qualche qualcosa enkele iets',
  more: 'more most much many less least mehr plus mas piu mais meer viel',
  only: 'only just merely solely simply nur seulement juste solo solamente soltanto apenas somente alleen slechts tylko tolko sadece',
  very: 'very really so too quite extremely absolutely totally completely sehr tres muy molto muito zeer heel',
  what: 'what whats which whatre was welche welcher quoi quel quelle que cual cosa quale qual wat welke co chto ne',
  how: 'how wie comment como come hoe jak kak nasil',
  why: 'why warum wieso pourquoi porque perche waarom dlaczego pochemu neden',
  who: 'who whom whose wer wem qui quien chi quem wie kto kim',
  when: 'when while whenever until till once wenn als quand lorsque cuando quando wanneer kiedy kogda',
  where: 'where wherever wo ou donde dove onde waar gdzie gde nerede',
  if: 'if whether unless falls ob si se als jesli esli eger',
  because: 'because since as weil denn parce car porque perche omdat bo',
  is: 'is re m be been being am are was were isnt ist sind sein war waren est sont etre es son ser estar e sono essere sao zijn jest sa',
  have: 'have has had having haben hat hast hatte avoir avez avons ai as tener tiene tienes avere hai ha ter tem hebben heeft hebt',
  do: 'do does did doing done tun tust tut faire fais fait hacer haz fare fai fazer faz doen doe',
  can: 'can could may might able kann kannst konnen konnten peux pouvez pourrais puede puedes podria puoi pode podes kun kunt kunnen mozesz mozhesh',
  will: 'will ll would shall going gonna wird wirst werden vas allez vais va ira gaat zal zult',
  must: 'must should need needs needed ought gotta shall required supposed musst muss mussen soll sollst sollen dois devez doit debes debe devi deve dovete deves moet moeten musisz dolzhen',
  want: 'want wanna wants wish like prefer love mochte will willst veux voulez voudrais quiero quieres voglio vuoi quero quer wil wilt chce khochu',
  please:
    'please pls plz kindly bitte svp sil vous plait por favor per favore alstublieft alsjeblieft prosze pozhaluysta lutfen',
  to: 'to zu zum zur a au aux para per naar te do',
  of: 'of from by von vom de du des del della di da do van z ot',
  in: 'in into inside within on onto at im auf dans en sur nel nella sul na no op w v',
  for: 'for fur pour para por per voor dla dlya icin',
  with: 'with mit avec con com met z s ile',
  about: 'about regarding concerning uber sur sobre su over o ob',
  and: 'and und et y e en i ve og och',
  or: 'or either oder ou o of lub ili veya',
  but: 'but however though although yet aber doch jedoch mais pero ma mas maar ale no ama',
  then: 'then next afterwards thereafter subsequently dann danach ensuite puis alors luego entonces despues poi dopo entao depois dan daarna potem zatem potom sonra',
  now: 'now currently presently today nowadays henceforth jetzt nun ab sofort maintenant desormais ahora adesso ora agora nu voortaan teraz seychas simdi artik',
  instead:
    'instead rather stattdessen lieber plutot lugar invece anzi vez plaats zamiast vmesto yerine',
  before:
    'before previous previously prior earlier above preceding foregoing former formerly already past last vorher zuvor vorherige vorherigen bisherige bisherigen obige obigen fruhere avant precedentes precedente precedents precedemment dessus antes anterior anteriores previo previas previos precedenti prima sopra acima vorige eerdere bovenstaande voorgaande poprzednie wczesniejsze predydushchie onceki',
  after:
    'after following below later nach folgende folgenden unten apres suivant suivante suivantes despues siguiente siguientes dopo seguente seguenti seguinte seguintes volgende hieronder nastepnie po',
  still:
    'still anyway nevertheless nonetheless regardless despite even trotzdem malgre aun igual comunque mesmo toch',
  again:
    'again once more repeatedly noch mal nochmal encore otra vez ancora novamente nogmaals opnieuw',
  always:
    'always forever constantly immer toujours siempre sempre altijd zawsze vsegda',
  also: 'also additionally besides plus furthermore moreover auch aussi tambien anche tambem ook',
  yes: 'yes yeah yep sure ok okay alright right correct agreed fine ja oui si sim tak da evet',
  greeting:
    'hi hello hey dear greetings thanks thank cheers hallo danke bonjour salut merci hola gracias ciao grazie ola obrigado hoi bedankt',
  oh: 'oh ah wait hmm um well actually anyways btw oops psst hm',
  number:
    'one two three four five six seven eight nine ten twice thrice hundred eins zwei drei deux trois dos tres due tre twee drie',
  first:
    'first second third firstly secondly initial initially original originally begin beginning start erst erste ersten premier premiere primero primera primo prima eerste pierwszy',
  same: 'same exactly exact verbatim literally identical precisely literal wortwortlich genau exactement textuellement exactamente esattamente letteralmente exatamente letterlijk precies dokladnie',
} as const;
