import { lastWords } from './lastWords';
import { namesakeHeads, plainWords } from './notNames';

/**
 * What the words before a candidate say of it. `certain`: it is a name, known or not ("Dr", "my name is"). `label`:
 * the same, as the key or the heading of a value ("Patient:").
 * `address`: somebody is spoken to or signs ("Dear", "Regards,"). `role`: likely if it looks like a full name
 * ("patient", "contact"). `inside`: another word with a capital letter comes right before. `refuting`: it is the name
 * of something else ("Lake", "University of").
 */
export type NameCue =
  | 'certain'
  | 'label'
  | 'address'
  | 'role'
  | 'none'
  | 'inside'
  | 'refuting';

const titles = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father sister sgt capt captain officer judge justice senator doctor nurse rn lt col gen',
  'herr herrn frau fräulein hr fr dipl ing mag mme mlle monsieur madame mademoiselle maître me m señor señora señorita sr sra srta don doña dra',
  'pán pane paní domnul domnule doamna doamnă doamne bay bayan bapak ibu bpk gospodin gospodine gospođa gospođo gospođu госпожо господине пан пані пане κύριος κύριε κυρία κα',
  'sig signor signora signorina signore dott dottore dottoressa avv senhor senhora dhr mevr mw mevrouw meneer heer fru shri smt sri pani г г-н госпожа господин κ κος κα',
);

/** Titles that are also written with a small letter. */
const smallTitles = set(
  'monsieur madame mademoiselle señor señora señorita don doña doctor doctora signor signora signorina signore dottor dottore dottoressa senhor senhora doutor doutora meneer mevrouw heer herr fru fröken pan pani pana panią pán pane paní paní domnul domnule doamna doamnă gospodin gospodine gospođa gospođo господин господине госпожа пан пані пане κύριος κύριε κυρία bapak ibu professor',
);

const introductions = set(
  'name is|names is|name ist|nombre es|nom est|nome è|nome é|naam is|namn är|navn er|m appelle|s appelle|me llamo|se llama|mi chiamo|si chiama|me chamo|se chama|ich heiße|heiße|heisst|heißt|ik heet|heter|hedder|nazywam się',
  'мене звати|казвам се|jmenuji se|jmenuju se|volám se|mă numesc|mă cheamă|numele meu este|zovem se|ime je|nimeni on|nimi on|a nevem|nevem|nama saya|tên tôi là|tên là|adım|jeg hedder|navn er|ich heisse|mit navn er|jag heter|moje jméno je|mano vardas|minu nimi on|με λένε|ονομάζομαι|με λένε|name’s|name s|signed by|written by|authored by|on behalf of|daughter of|son of|wife of|husband of|mother of|father of|care of|attention of|nom de',
);

const weakIntroductions = set(
  'it’s|it is|hier ist|hier spricht|c’est|tu|tôi là|ben|tady|aici|här är|det är|det er|qui è|aquí|aqui é a|aqui é o|eu sou|я|це|this is|speak to|speak with|speaking with|spoke with|spoke to|talk to|talked to|ich bin|je suis|soy|sono|sou|ik ben|jag är|jestem|met with|assigned to|reported by|requested by|approved by|reviewed by|submitted by|sent by|prepared by|referred by|seen by|named|called|nommé|nommée|namens|llamado|llamada',
);

const labels = set(
  'first name|last name|full name|given name|middle name|family name|maiden name|display name|legal name|patient name|customer name|client name|contact name|employee name|account name|card holder|cardholder name|account holder|user name|recipient name|sender name|billing name|shipping name|emergency contact|next of kin|signed off by|co authored by|reviewed by|printed name',
  'firstname|lastname|fullname|givenname|familyname|surname|middlename|displayname|patientname|customername|contactname|cardholder|patient|employee|physician|doctor|nurse|attending|author|assignee|reporter|attn|attention|signature|signed|beneficiary|guardian|spouse|applicant|candidate|student|tenant|guest|passenger',
  'ad soyad|adı soyadı|adı|soyadı|ad|soyad|isim|alıcı|họ tên|họ và tên|tên|nama|nama lengkap|nev|név|teljes név|vezetéknév|keresztnév|nume|prenume|nume și prenume|ime|prezime|ime i prezime|jméno a příjmení|meno|priezvisko|nimi|etunimi|sukunimi|fullständigt namn|ονοματεπώνυμο|прізвище|ім’я|піб|фамилия имя|отчество|имя и фамилия|име|фамилия и имя|получатель|отправитель|поръчител|titular|titulaire|inhaber|kontoinhaber|empfänger|destinatario|beneficiario|bénéficiaire|begünstigter|ontvanger|odbiorca|příjemce|rekeninghouder|intestatario|holder|account holder|representative|witness|notary|executor|lead|supervisor|mother|father|maiden name',
  'vorname|nachname|familienname|patientin|sachbearbeiter|ansprechpartner|prénom|nom|nom de famille|nom complet|apellido|apellidos|nombre|nombre completo|paciente|nome completo|cognome|nome|sobrenome|paziente|voornaam|achternaam|naam|patiënt|förnamn|efternamn|namn|fornavn|etternavn|navn|imię|nazwisko|imię i nazwisko|jméno|příjmení|имя|фамилия|фио|пациент|όνομα|επώνυμο',
);

const weakLabels = set(
  'name|from|to|cc|bcc|customer|client|user|owner|contact|recipient|sender|manager|kunde|kundin|client|cliente|klant|von|an|de|para|da|van|aan|od|do|från|till|mitarbeiter|name holder|holder|member|lead|agent|caller|visitor',
);

const greetings = set(
  'sayın|sevgili|merhaba|vážený|vážená|milý|milá|ahoj|dobrý den|tisztelt|kedves|szia|stimate|stimată|dragă|bună|salut|poštovani|poštovana|dragi|draga|bok|arvoisa|hyvä|moi|terve|bästa|kära|käre|kjære|шановний|шановна|вітаю|привіт|здравей|здравейте|уважаеми|уважаема|дорогой|дорогая|доброе утро|добрый день|добрый вечер|γεια|αγαπητή|yth|halo|chào|xin chào|kính gửi|moin|servus|grüezi|tach|hoi|dag|oi|bom dia|boa tarde|buongiorno|buonasera|salve|buenos días|buenas tardes|buenas|bonsoir|coucou|cc',
  'dear|hi|hello|hey|hallo|lieber|liebe|geehrter|geehrte|bonjour|salut|cher|chère|hola|estimado|estimada|querido|querida|caro|cara|gentile|ciao|prezado|prezada|olá|beste|geachte|hej|kære|hei|morning|afternoon|evening|morgen|tag|thanks|thank you|cheers|merci|gracias|danke|grazie|obrigado|obrigada|bedankt|dzień dobry|cześć|szanowny|szanowna|уважаемый|уважаемая|привет|здравствуйте|αγαπητέ|αγαπητή',
);

const signOffs = set(
  'saygılarımla|sevgiler|pozdravem|pozdrav|üdvözlettel|üdv|tisztelettel|respect|stimă|terveisin|terveisiä|ystävällisin|уважением|пожеланиями|повагою|поздрави|χαιρετισμούς|εκτίμηση|hormat|salam|trân trọng|groetjes|liefs|mvg|lg|vg|mfg|bises|bisous|beijos|abs|besos|un saludo|vh|kram',
  'regards|wishes|sincerely|thanks|cheers|best|faithfully|truly|yours|respectfully|love|grüße|grüßen|gruß|gruss|grüssen|cordialement|salutations|bien à vous|amicalement|merci|saludos|atentamente|cordialmente|abrazo|abrazos|gracias|saluti|atenciosamente|abraço|abraços|groet|groeten|groetjes|hälsningar|hilsen|hilsner|mvh|pozdrawiam|poważaniem|уважением|thx|danke|grazie|obrigado',
);

/** Of these, those that stand right before the name too: "regards Tom". */
const closings = set(
  'regards|gruß|gruss|grüße|grüsse|lg|vg|mfg|groetjes|hilsen|mvh|abrazo|abraço|besos|beijos|bises|bisous|pozdrawiam|pozdrav|hälsningar|saluti|saludos',
);

const roles = set(
  'patient|customer|client|user|employee|contact|manager|colleague|engineer|developer|teacher|wife|husband|son|daughter|mother|father|brother|sister|friend|neighbour|neighbor|boss|resident|physician|surgeon|therapist|dentist|attorney|lawyer|applicant|candidate|student|tenant|guest|passenger|driver|caller|member|analyst|consultant|director|ceo|cto|cfo|author|intern|call|phone|contacted|called|supervisor|coworker|cousin|uncle|aunt|nephew|niece|grandmother|grandfather|ask|email|tell|met|cc|attn|colleagues',
  'kunde|kundin|patientin|kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|chef|chefin|freund|freundin|cliente|client|cliente|paciente|paziente|collègue|patiente|médecin|ami|amie|voisin|voisine|colega|amigo|amiga|hermano|hermana|collega|amico|amica|klant|patiënt|vriend|vriendin|pacjent|pacjentka|klient|klientka',
);

/** What comes before "name" when it is not a person's: "file name". */
const things = set(
  'file|host|service|product|branch|event|class|column|table|domain|server|project|package|repo|repository|company|brand|app|application|model|cluster|bucket|image|container|key|field|variable|function|group|team|role|city|street|device|drug|disease|species|job|task|command|database|schema|queue|topic|metric|company|organization|organisation|business|trade|school|hospital|department|display|tag|game|theme|plan|resource|policy|template',
);

const institutions = set(
  'university of|college of|church of|state of|city of|port of|county of|school of|institute of|bank of|house of|isle of|gulf of|province of|république de|hôpital de|université de|universidad de|università di',
);

/** Judges the words before a candidate, which end right where it begins. */
export function nameCue(before: string): NameCue {
  const { gap, written, phrases } = lastWords(before);
  if (/[:=>：]/.test(gap)) return labelCue(gap, phrases);
  if (gap.includes('\n'))
    return phrases.some(has(signOffs)) ? 'address' : 'none';
  return sentenceCue(gap, written, phrases);
}

/** "Patient: ", `"first_name":"`, `<td>` */
function labelCue(gap: string, phrases: readonly string[]): NameCue {
  if (gap.length > 8 || /[.;\n].*[:=>]|[)\]}]/.test(gap)) return 'none';
  if (phrases.some(has(labels))) return 'label';
  const [last, two = ''] = phrases;
  if (last === 'name' && things.has(two.split(' ')[0])) return 'refuting';
  return weakLabels.has(last) ? 'role' : 'none';
}

function sentenceCue(
  gap: string,
  written: string,
  phrases: readonly string[],
): NameCue {
  const close = /^[ \u00A0]*["'“„«(]?$/.test(gap);
  const [last = ''] = phrases;
  const capital = written.toLowerCase() !== written;
  if (
    ((titles.has(last) && capital) || smallTitles.has(last)) &&
    /^\.?[ \u00A0]?$/.test(gap)
  ) {
    // "M." is a title, "M" is not.
    return written.length > 1 || gap[0] === '.' ? 'certain' : 'none';
  }
  if (close && phrases.some(has(introductions))) return 'certain';
  if (/^,? {1,2}$/.test(gap)) {
    if (phrases.some(has(greetings))) return 'address';
    if (gap[0] === ',' && phrases.some(has(signOffs))) return 'address';
  }
  if (!close) return 'none';
  if (phrases.some(has(weakIntroductions))) return 'role';
  if (roles.has(last) || closings.has(last)) return 'role';
  if (
    namesakeHeads.has(last.replace(/^[dl]’/, '')) ||
    institutions.has(phrases[1] ?? '')
  )
    return 'refuting';
  return capital && gap === ' ' && !plainWords.has(last) ? 'inside' : 'none';
}

function has(words: ReadonlySet<string>): (phrase: string) => boolean {
  return phrase => words.has(phrase);
}

function set(...lists: string[]): ReadonlySet<string> {
  return new Set(
    lists.flatMap(list => list.split(list.includes('|') ? '|' : ' ')),
  );
}
