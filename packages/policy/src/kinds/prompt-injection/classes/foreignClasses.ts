import { type grammarClasses } from './grammarClasses';
import { type meaningClasses } from './meaningClasses';

/**
 * Words of other languages for some of the classes, as they are: no endings are added. German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Czech, Russian, Turkish, in this order.
 */
export const foreignClasses: Partial<
  Readonly<
    Record<keyof typeof grammarClasses | keyof typeof meaningClasses, string>
  >
> = {
  you: 'ты тебе тебя вы вам вас',
  your: 'твой твои твоя твоё твоих своих свои ваши ваших tvoje tvych svoje swoje swoich',
  i: 'я',
  me: 'мне меня мой моя мои moje moich mi muj',
  we: 'мы нас нам наш',
  not: 'не нет ne nikoli',
  never: 'никогда nikdy',
  without: 'без bez',
  all: 'все всё весь всех любой vse vsechny vsechno wszystkich gesamte gesamten',
  only: 'только лишь pouze jen',
  what: 'что какие какой какая co jake',
  how: 'как jak',
  who: 'кто',
  if: 'если pokud',
  is: 'есть был была je jsi jste jestes sei siete',
  can: 'может можешь можно могу muzes',
  must: 'должен должна нужно надо musis musisz',
  want: 'хочу хочешь chci chce',
  please: 'пожалуйста prosim',
  and: 'и а',
  or: 'или nebo',
  but: 'но однако',
  now: 'теперь сейчас отныне ted nyni',
  instead: 'вместо misto',
  before:
    'предыдущие предыдущих прошлые прежние ранее выше до predchozi drive onceki yukaridaki',
  this: 'это этот эта эти этой этого tento toto ten',
  that: 'то тот та',
  to: 'к на',
  in: 'в',
  about: 'о об про',
  ignore:
    'ignoriert missachte missachten ubergehe vergisst vergesse ignorerai ignorant neglige ignoren olvidate olvidalo omite omitir ignori ignorate dimenticati tralascia scordati scordatevi ignorem esquecam esquecer desconsidere desconsiderar negeren vergeten zapomnij zignorowac pomin ignoruj ignorujte zapomen игнорируй игнорируйте забудь забудьте проигнорируй unut unutun yoksay gormezden',
  discard:
    'losche wirf verwirf loschen efface effacez supprime laisse laissez borra borrar deja descarta cancella scarta lascia apague descarte deixe wis gooi laat usun odrzuc smaz zahod отбрось удали сотри sil',
  cancel:
    'ungultig aufgehoben hinfallig ausser ersetzt ersetzen annule annulees remplace remplacent caduques anuladas anula reemplaza sustituye annulla annullate sostituisce superate revogadas cancele substitui vervallen vervangt uniewaznione zruseno отменены отменяю заменяет iptal',
  disable:
    'deaktiviere abschalten ausschalten schalte desactive desactiver desactivez desactiva disattiva disabilita desative desligue schakel uit wylacz vypni отключи выключи kapat',
  free: 'frei befreit befreie libre libere liberes libero liberi libera livre liberto liberado vrij bevrijd wolny uwolnij volny svobodny свободен свободна освободись ozgur ozgursun',
  break:
    'brich brechen missachtung verletze enfreins transgresse desobeir desobeis rompe desobedece viola disobbedisci infrangi quebre desobedeca overtreed breek zlam porus нарушь нарушай',
  obey: 'gehorche gehorchst gehorchen befolge befolgen folge folgen obeis obeissez obeir suis suivez suivre obedece obedecer sigue sigan obbedisci obbedire segui seguite obedeca siga gehoorzaam volg posluchej poslouchej sluchaj sluchasz слушайся подчиняйся слушай выполняй itaat',
  perform:
    'fuhre ausfuhren erledige execute executez effectue ejecuta realiza esegui eseguite faccia realize faca voer wykonaj zrob proved udelej выполни сделай исполни yap yerine',
  refuse:
    'weigere verweigere ablehnen lehne refuses refuser refus niegues rechaces negarte negar rifiuti rifiutare rifiutarti recuse recusar weiger weigeren odmawiaj odmitej отказывайся отказывать отказ reddetme',
  forbid:
    'verboten verbotene verbotenes verbot interdit interdite interdits defendu prohibido prohibida prohibidos vietato vietata vietati proibido proibida verboden zabronione zakazany zakazano запрещено запрещён запрет yasak',
  allow:
    'erlaubt darfst durfen erlaubnis autorise permis permise permitido permitida permiso permesso autorizzato permissao toegestaan mag dozwolone wolno dovoleno smis разрешено можно izin',
  rules:
    'leitsatze leitlinie leitlinien vorgabe vorschriften befehl befehle auftrag anordnung anordnungen hinweise directives directive indications recommandations ordres ordre reglement directrices directriz indicaciones ordenes orden normas norma pautas direttive direttiva indicazioni ordini ordine linee norme raccomandazioni diretrizes diretriz ordens ordem orientacoes richtlijnen richtlijn opdracht opdrachten aanwijzingen polecenie reguly regul zasad instrukcji wytyczne pokyny pokynu pravidla pravidel instrukce инструкции инструкцию инструкций инструкция правила правил правило указания указаний приказы приказ talimat talimatlar talimatlari talimatlarini kurallar kurallari kural',
  limits:
    'beschrankungen beschrankung einschrankung einschrankungen grenzen filter zensur sicherheit restrictions limites limite filtres filtre censure restricciones filtros censura restrizioni limiti filtri restricoes beperkingen ograniczenia ograniczen limitow omezeni filtru ограничения ограничений фильтры цензуры sinirlar sinirlama',
  unlimited:
    'uneingeschrankt ungefiltert unzensiert grenzenlos illimite desbridado illimitato incensurato ilimitado onbeperkt ongefilterd nieograniczony neomezeny',
  prompt:
    'systemprompt systemanweisung systemnachricht systemprompts промпт промт подсказку',
  system:
    'systeme sistema systeem systemu systemowy systemova система системный системные системное sistem',
  aiModel:
    'sprachmodell intelligenz assistenten roboter modelle linguaggio robot intelligence intelligenza inteligencia inteligencja asystenta robota робот бот модель ассистент помощник ии yapay zeka asistan robotu modelu',
  developer:
    'entwickler betreiber hersteller anbieter schopfer admin developpeur createur operateur fournisseur desarrollador creador operador proveedor administrador sviluppatore creatore gestore fornitore amministratore desenvolvedor criador fornecedor ontwikkelaar maker leverancier tworca administrator provozovatel разработчик разработчики создатель администратор gelistirici',
  boss: 'chef chefs vorgesetzte herr meister patron patronne maitre jefe jefa dueno amo capo padrone chefe dono mestre baas szef pan nadrizeny начальник хозяин главный босс',
  role: 'rolle rollen figur jeu personnage papel personaje ruolo personaggio personagem rol postac role роль роли',
  pretend:
    'tu stelle vorstellen stell spiel simuliere fais semblant imaginons imaginez simule supongamos haz como imaginate fingiendo facciamo immagina fingiamo finja imagine imaginemos doe alsof stel udawaj wyobraz predstav delej predstirej притворись представь вообрази rol davran',
  become:
    'werde wirst verwandle devenir deviens devenez convierte conviertete diventa diventi torne word zostan stan стань превратись ol',
  evil: 'bose bosewicht gefahrlich illegal schadlich mechant malveillant dangereux malvado ilegal peligroso cattivo malvagio illegale pericoloso mal slecht kwaadaardig zly nielegalne zlo злой незаконно',
  reveal:
    'offenbare enthulle preisgeben aufdecken lufte devoile devoiler divulguer reveler revelez devela desvela revelame rivelami svelami svelare revelar revele entregue verklap onthullen wyjaw ujawnic prozrad odhal раскрой выдай открой acikla',
  show: 'vorzeigen anzeigen affichez affiches ensename ensena muestren mostrami mostrare mostrar exiba laat zien ukaz ukazka pokaz покажи показать goster',
  print:
    'drucke gib aus ausgeben imprimez sors imprime imprimi stampa imprima wypisz vypis выведи напечатай yazdir',
  repeat:
    'wiederhol nachsprechen kopiere abschreiben vorlesen liest recopie recopiez copie recite relis copia recita relee ricopia ripetere copiar herhalen kopieer powtorzyc skopiuj zopakuj opis повтори скопируй перепиши tekrarla',
  tell: 'sprich sprechen erzahle erzahl verrat parle parlez raconte di dile dime cuentame habla decir parla parliamo racconta dica diga fale conta diz zeg vertel powiedz mow rekni mluv скажи говори расскажи soyle anlat',
  answer:
    'antworte beantworte reponse repond contesta responde risponda rispondere responda beantwoord odpowiadaj odpowiedz odpovez odpovidej отвечай ответь ответ cevap yanitla',
  write:
    'schreibt schreiben aufschreiben ecrire redige escribeme redacta scrivere scrivimi escreve escrever schrijven napis pisz напиши пиши yaz',
  give: 'gebt nenne nenn mir donner entrega deme dammi dai dare dê entregue geeft podaj dej дай назови ver',
  secret:
    'geheimes geheimen geheimnisse vertraulich vertrauliche versteckt versteckten interne intern confidentiel confidentielle secrets cachee cachees caches oculto oculta ocultas ocultos confidencial confidenciales interno nascosto nascosta nascoste segrete segreti riservato riservate escondido secretas confidenciais internas verborgen vertrouwelijk tajny ukryte poufne tajemstvi skryte секрет секретный секретные скрытые тайные тайна gizli',
  credential:
    'kennwort passworter zugangsdaten schlussel motdepasse identifiants contrasena contrasenas clave claves chiave senha senhas chave wachtwoord sleutel haslo hasla heslo пароль пароли ключ sifre parola',
  conceal:
    'verbergen versteckst verheimlichen verschweige cacher dissimule ocultar esconder nascondere nascondi ukrywac ukryj tajit скрывать скрой sakla',
  text: 'nachricht nachrichten zeile zeilen absatz wortlaut worten message messages ligne lignes paragraphe mots mensaje mensajes linea lineas parrafo palabras messaggio messaggi riga righe frase frasi parole mensagem mensagens linha palavras bericht regels woorden zin wiadomosc slowa tekstu zprava zpravu slova сообщение сообщения текст слова строка строки слово mesaj metin kelime',
  conversation:
    'gesprach unterhaltung verlauf conversation discussion conversacion charla conversazione discussione conversa gesprek rozmowa rozmowy rozhovor разговор беседа диалог sohbet',
  task: 'auftrag ziel arbeit mission objectif travail mision objetivo trabajo obiettivo missione lavoro missao trabalho opdracht doel zadania cel ukol cil задача задание цель gorev',
  user: 'kunde kunden anwender client clients utilisateurs cliente clientes usuarios clienti utilizador klant uzytkownik klient zakaznik пользователь пользователю клиент kullanici',
  urgent:
    'wichtige dringende achtung sofort urgente urgence attention immediatement inmediatamente urgentemente atencion subito immediatamente attenzione imediatamente atencao onmiddellijk dringend pilne wazne natychmiast okamzite dulezite срочно важно немедленно внимание acil onemli',
  different:
    'neues neuer andere anderen anderes autre autres otra otras otro altro altra altri outra outro outras nieuw ander inne nowy nowa jiny jina nova новый новые новая новое другой другие yeni baska',
  real: 'echter wahre wahren tatsachlich reellement vraie vrais verdadera real realmente vera veri davvero verdadeira werkelijke prawdziwy skutecny настоящий настоящая истинный gercek',
  end: 'ende schluss fertig aufhoren hor fin finir terminado termina finito fine smetti smettila basta fim pare chega stop klaar einde koniec dosc przestan konec dost prestan конец хватит стоп прекрати bitti dur yeter',
  begin:
    'beginne anfang fange anfange commence debut recommence empieza comienza inicio inizia cominciamo inizio comece begin zacznij zacni начни начало basla',
  received:
    'bekommen erhalten gesagt gegeben recu recues donne donnees dit recibido recibiste dado dijeron ricevuto ricevute detto dato dati recebido recebeu disseram ontvangen gegeven gezegd otrzymales otrzymal dostal rekli получил получила сказали дали дано verilen',
  behave:
    'verhalte benimm comporte compórtate comportati gedraag zachowuj chovej веди davran',
  story:
    'geschichte roman gedicht marchen oma grossmutter histoire conte poeme grandmere mamie historia cuento novela poema abuela storia racconto romanzo poesia nonna conto romance vovo avo verhaal opowiadanie babcia wiersz pohadka babicka история сказка бабушка стих роман hikaye masal',
  explain:
    'erklare beschreibe expliquer decris describe explicame spiegare descrivi explicar descreva beschrijf uitleggen opisz vysvetli popis объясни опиши acikla',
  translate:
    'ubersetzen ubersetz englisch deutsch franzosisch traduire traduis anglais francais traducir ingles espanol tradurre inglese italiano traduzir vertalen engels przetlumacz angielski prelozit переведи перевод английский cevir ingilizce',
  warning:
    'warnung warnungen hinweis entschuldige avertissement avertissements morale sermon advertencia advertencias avviso avvertenze predica aviso avisos sermao waarschuwing ostrzezenie varovani предупреждение предупреждения uyari',
  help: 'hilf helfen hilfe aide aider aidez ayuda ayudame ayudar aiuta aiutami aiuto ajuda ajude help pomoz pomoc помоги помочь yardim',
  think:
    'denke glaube weiss weisst pense sais sait crois creo sabes se piensa so sai penso credo acho sei sabe denk weet mysle wiem vim думаю знаю знаешь biliyor',
  ask: 'fragen frag bitten demande demander questions pregunto preguntas pide chiedo chiedi domande pergunto perguntas vraag vragen pytanie pytam otazka вопрос спрашиваю прошу soru',
  send: 'senden schick schicke sende envoyer transmets mandame enviar manda inviare mandare mande sturen wyslac wyslij posli отправь перешли gonder',
  mode: 'modus entwicklermodus moduses modalita modo entwicklungsmodus tryb rezim режим modu',
};
