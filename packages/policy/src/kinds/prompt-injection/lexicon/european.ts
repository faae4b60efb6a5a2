import { type Vocabulary } from './concepts';

export const german: Vocabulary = {
  cancel:
    'ignorier*;vergiss;vergesse*;vergessen;missacht*;uberschreib*;umgeh*;verwirf;verwerf*;beachte nicht;nicht beachten;lass alle;lass alles;ausser acht;setze dich uber;hebe;halte dich nicht;befolge nicht;streiche;loesche;losche;deaktivier*;uberspring*;nicht mehr',
  prior:
    'vorherig*;vorig*;bisherig*;obig*;fruher*;vorangegangen*;vorhergehend*;vorstehend*;zuvor;davor;ursprunglich*;vorangehend*;bislang;bis jetzt;oben;vorher;alten;gegeben*;letzten',
  rules:
    'anweisung*;instruktion*;regel*;richtlinie*;vorgabe*;befehl*;vorschrift*;beschrankung*;einschrankung*;leitlinie*;anordnung*;programmierung;sicherheitsregel*;auftrag*;aufforderung*;prompts;filter;sicherheitsvorkehrung*',
  all: 'alle;alles;allen;aller;jede;jegliche*;samtliche*;gesamten;was auch immer',
  your: 'deine;deinen;deiner;dein;ihre;ihren;ihr;dir;ihnen;du bist;eure*',
  reveal:
    'zeig*;verrat*;gib mir;gib;nenn*;wiederhol*;drucke;gib aus;ausgeben;offenbar*;teile mir;sag mir;wie lautet;wie lauten;was steht;schreibe;fasse;ubersetze;liste;beschreibe;lege offen',
  prompt:
    'systemprompt*;system prompt;prompt;systemnachricht*;systemanweisung*;systemtext;systemanweisungen;startprompt;eingabeaufforderung',
  secret:
    'geheim*;versteckt*;intern*;vertraulich*;wortlich;wortwortlich;genau*;vollstandig*;system*;wort fur wort',
  persona:
    'du bist jetzt;du bist nun;sie sind jetzt;sie sind nun;tu so;tue so;ab jetzt;ab sofort;von nun an;stell dir vor;spiele;spiel;verhalte dich;rollenspiel;agiere als;handle als;schlupfe;in der rolle;in die rolle;antworte als;simulier*;du wirst',
  unbound:
    'ohne einschrankung*;keine einschrankung*;ohne regeln;keine regeln;unzensiert*;ungefiltert*;ohne filter;keine filter;uneingeschrankt*;ohne moral;ohne zensur;keine grenzen;ohne grenzen;ohne ethische;keine ethischen;illegal*;gefahrlich*;bose;schadlich*',
  mode: 'entwicklermodus;entwickler modus;adminmodus;wartungsmodus;debugmodus;gottmodus;testmodus',
  comply:
    'verweigere nie;lehne nie ab;niemals ablehnen;ohne widerspruch;ohne warnung*;keine warnung*;gehorch*;bedingungslos;musst antworten;jede frage;jede anfrage;egal was;sage niemals nein;ohne nachzufragen',
  conceal:
    'erwahne nicht;nicht erwahnen;sag nichts;sage nichts;sage dem nutzer nicht;verschweig*;heimlich;ohne zu erwahnen;ohne den;ohne es;informiere nicht;nicht verraten;unbemerkt;stillschweigend;teile dem nutzer nicht;frag nicht;ohne ruckfrage;erwahne diese',
  user: 'nutzer;benutzer;anwender;kunde;kunden;leser;nutzerin;dem nutzer',
  assistant:
    'ki;assistent*;sprachmodell*;ki modell;ki assistent;ki system*;ki agent;modell;chatbot',
  urgent:
    'wichtig*;achtung;dringend;sofort;unbedingt;hinweis an;nachricht an;mussen;musst;umgehend;zwingend;anweisung an;bevor du;bevor sie',
  send: 'sende*;schick*;leite;weiterleiten;ubermittle*;ubertrage;uberweise*;lade hoch;hochladen;maile;fuge;hange;besuche;offne;losche;buche;rufe',
  credentials:
    'passwort*;passworter*;kennwort*;zugangsdaten;api schlussel*;schlussel;kontonummer*;kreditkarte*;kundendaten;umgebungsvariable*;geheimnisse;personliche daten;kontakte;posteingang',
  link: 'adresse;webseite;bild;server;webhook;verknupfung;seite',
  instead:
    'stattdessen;neue anweisung*;neue aufgabe*;neuen anweisung*;neuer auftrag;deine aufgabe;eigentliche aufgabe;folgende anweisung*;folgenden anweisung*;neue regel*;konzentriere dich;nun;mache folgendes;tue folgendes;zuerst;neu anfangen;von vorne;hier ist dein;hier sind deine',
  say: 'sage;sag;antworte;antworten;schreib*;gib aus;behaupte;empfiehl;erzahl*;singe;nenne;bewerte;erwahne;stufe',
  decode:
    'dekodier*;entschlussel*;ruckwarts;base64;umgekehrt;verschlusselt*;entziffer*',
  follow:
    'befolge*;folge;fuhre aus;ausfuhren;gehorche;fuhre;halte dich an;tu was;tue was',
  text: 'text;texte;worter;worte;nachricht*;satz;satze;zeile*;inhalt*;absatz*;dokument;gesagte;gesagt;aufgaben;aufgabe;kontext;gesprach*;eingaben;informationen',
  authority:
    'ich bin dein entwickler;ich bin der administrator;administrator;entwickler;schopfer;als dein entwickler;berechtigt;befugt;autorisiert*;im auftrag',
  history: 'unterhaltung;gesprach;chatverlauf;verlauf;gesprachsverlauf',
  negation: 'nicht;kein;keine;keinen;nie;niemals;ohne',
  task: 'aufgabe*;frage*;auftrag;unterhaltung;gesprach',
};

export const french: Vocabulary = {
  cancel:
    'ignor*;oubli*;neglig*;contourn*;outrepass*;passe outre;ne tiens pas compte;ne tenez pas compte;ne tiens plus compte;ne tenez plus compte;ne suis pas;ne suis plus;ne suivez plus;ne suivez pas;fais abstraction;faites abstraction;annul*;abandonn*;desactiv*;efface*;laisse tomber;laissez tomber;ecarte;mets de cote;fi de',
  prior:
    'precedent*;anterieur*;prealable*;ci dessus;avant;initial*;d avant;plus haut;jusqu ici;jusqu a present;passe*;originel*;donne*;recu*',
  rules:
    'instruction*;consigne*;regle*;directive*;ordre*;restriction*;contrainte*;limite*;limitation*;commande*;politique*;garde fou*;filtre*;programmation;recommandation*',
  all: 'tout;tous;toute;toutes;chaque;l ensemble;n importe',
  your: 'tes;ton;ta;vos;votre;tu as;vous avez;t ont;vous ont;tu es',
  reveal:
    'revel*;affich*;montr*;repet*;donne moi;donnez moi;divulg*;imprim*;dis moi;dites moi;partag*;quel est;quelles sont;quels sont;quelle est;recopi*;resum*;traduis;communiqu*;ecris;expose*',
  prompt:
    'prompt*;invite systeme;message systeme;instructions systeme;prompt systeme;invite initiale;configuration',
  secret:
    'secret*;cache*;intern*;confidentiel*;mot pour mot;integral*;exact*;systeme;complet*',
  persona:
    'tu es maintenant;vous etes maintenant;tu es desormais;vous etes desormais;agis comme;agissez comme;fais semblant;faites semblant;desormais;dorenavant;a partir de maintenant;joue le role;jouez le role;comporte toi;imagine que tu;tu vas jouer;incarne*;jeu de role;mets toi dans;pretends',
  unbound:
    'sans restriction*;sans aucune restriction;sans limite*;aucune limite;aucune restriction;sans filtre*;aucun filtre;sans censure;non censure*;sans regle*;aucune regle;illimite*;sans morale;sans ethique;illegal*;dangereu*;malveillant*;libere*',
  mode: 'mode developpeur;mode admin*;mode debug;mode dieu;mode maintenance;mode test',
  comply:
    'ne refuse jamais;ne refusez jamais;sans avertissement*;obeis*;quoi qu il arrive;toutes les questions;n importe quelle question;sans discuter;tu dois repondre;ne dis jamais non;sans poser de question',
  conceal:
    'ne dis pas;ne mentionne pas;ne mentionnez pas;ne dites pas;sans le mentionner;sans mentionner;secretement;discretement;n informe pas;n informez pas;ne revele pas;sans prevenir;sans en informer;en silence;a l insu;ne previens pas;ne prevenez pas;sans demander',
  user: 'utilisateur*;l utilisateur;client;lecteur',
  assistant:
    'ia;assistant*;modele de langage;l ia;agent;chatbot;modele;intelligence artificielle',
  urgent:
    'important*;attention;urgent*;immediatement;obligatoire*;dois;devez;avis;message a;note a;avant de repondre;avant de;imperatif;imperativement',
  send: 'envoie*;envoye*;transfer*;transmet*;vire;virement;telecharg*;ajoute*;expedi*;publie*;visite*;supprime*;reserve*;poste;inclu*',
  credentials:
    'mot de passe;mots de passe;cle api;cles api;cle d api;cles d api;identifiant*;donnees personnelles;carte bancaire;variables d environnement;jeton*;compte bancaire;coordonnees;cles',
  link: 'lien;adresse;site;serveur;image;url',
  instead:
    'a la place;plutot;nouvelle tache;nouvelles instructions;nouvelle instruction;nouvelle consigne;nouvelles consignes;ta tache;ta nouvelle;votre tache;votre nouvelle;vraie tache;les instructions suivantes;instructions suivantes;fais ceci;d abord;concentre toi;recommence;maintenant',
  say: 'dis;dites;repond*;ecri*;affirme;recommande*;raconte;chante;declare*;classe*;note',
  decode: 'decod*;dechiffr*;decrypt*;a l envers;inverse;base64',
  follow: 'suis;suivez;execut*;obeis*;applique*;effectue*;conforme toi',
  text: 'texte*;mot;mots;message*;phrase*;ligne*;contenu;paragraphe*;document;tache*;contexte;conversation;dit;demande*',
  authority:
    'je suis ton developpeur;je suis votre developpeur;administrateur;developpeur;createur;autorise*;habilite*;au nom de',
  history: 'conversation;historique;discussion',
  negation: 'ne;pas;jamais;aucun;aucune;sans;plus',
  task: 'tache*;question*;mission;conversation;demande*',
};

export const spanish: Vocabulary = {
  cancel:
    'ignor*;olvid*;desestim*;omit*;haz caso omiso;descart*;anul*;no tengas en cuenta;no tenga en cuenta;no hagas caso;pasa por alto;deja de seguir;no sigas;salta*;desactiv*;prescinde;sobrescrib*;elude;dejar de lado;deja de lado;cancela*;borra',
  prior:
    'anterior*;previ*;precedente*;de arriba;antes;inicial*;original*;hasta ahora;pasad*;recibid*;dad*;preexistente*',
  rules:
    'instruccion*;regla*;directri*;orden*;indicacion*;restriccion*;pauta*;norma*;politica*;limitacion*;comando*;directiva*;filtro*;programacion;limite*',
  all: 'todo;todos;toda;todas;cualquier*;cada',
  your: 'tu;tus;su;sus;te dieron;te han dado;has recibido;eres',
  reveal:
    'revel*;muestr*;mostra*;repit*;imprim*;dime;digame;ensena*;divulg*;comparte;cual es;cuales son;escribe;dame;resume;traduce;copia;expon*;enumera;lista',
  prompt:
    'prompt*;mensaje del sistema;instrucciones del sistema;prompt del sistema;indicacion del sistema;mensaje de sistema;configuracion',
  secret:
    'secret*;ocult*;intern*;confidencial*;palabra por palabra;textual*;complet*;exact*;sistema;integro',
  persona:
    'ahora eres;eres ahora;actua como;actue como;finge;pretende;a partir de ahora;de ahora en adelante;desde ahora;imagina que eres;juega el papel;haz de cuenta;comportate;interpreta;simula;juego de rol;asume el papel;asume el rol;haras de',
  unbound:
    'sin restriccion*;sin ninguna restriccion;sin limite*;sin filtro*;sin censura;sin regla*;no tienes restriccion*;no tiene restriccion*;ilimitad*;sin moral;sin etica;ilegal*;peligros*;malicios*;libre de;no tienes reglas;sin normas',
  mode: 'modo desarrollador;modo de desarrollador;modo admin*;modo dios;modo debug;modo mantenimiento;modo sin restricciones',
  comply:
    'nunca te niegues;no te niegues;sin advertencia*;obedec*;pase lo que pase;cualquier pregunta;todas las preguntas;nunca digas que no;debes responder;sin excepcion*;sin preguntar',
  conceal:
    'no menciones;no digas;no mencione;no le digas;sin mencionar*;secretamente;en secreto;no informes;no informe;no reveles;sin avisar;sin decir*;sin que;discretamente;silenciosamente;no se lo digas;sin pedir',
  user: 'usuari*;cliente;lector',
  assistant:
    'ia;asistente*;modelo de lenguaje;inteligencia artificial;agente;chatbot;modelo;la ia',
  urgent:
    'importante;atencion;urgente*;inmediatamente;obligatori*;debes;debe;aviso;mensaje para;nota para;antes de responder;antes de;imprescindible',
  send: 'envi*;reenvi*;manda*;transfier*;transmit*;sube;adjunt*;anade*;agrega*;publica*;visita*;elimina*;reserva*;incluye;pega',
  credentials:
    'contrasena*;clave api;claves api;clave de api;claves de api;clave;claves;credencial*;datos personales;tarjeta*;variables de entorno;token*;cuenta bancaria;contactos;bandeja de entrada',
  link: 'enlace;direccion;sitio;servidor;imagen;url',
  instead:
    'en su lugar;en lugar de eso;en vez de eso;nueva tarea;nuevas instrucciones;nueva instruccion;tu tarea;tu nueva;verdadera tarea;siguientes instrucciones;instrucciones siguientes;haz lo siguiente;primero;concentrate;empieza de nuevo;ahora',
  say: 'di;diga;responde*;escrib*;afirma;recomienda*;cuenta;canta;contesta*;declara;clasifica;menciona',
  decode: 'decodific*;descifr*;desencript*;al reves;invertid*;base64',
  follow: 'sigue;siga;ejecut*;obedece;cumple*;realiza*;lleva a cabo',
  text: 'texto*;palabra*;mensaje*;frase*;linea*;contenido;parrafo*;documento;tarea*;contexto;conversacion;dicho;dije;dijo;dijeron',
  authority:
    'soy tu desarrollador;soy el administrador;soy tu creador;administrador;desarrollador;creador;autorizad*;en nombre de',
  history: 'conversacion;historial;charla',
  negation: 'no;nunca;jamas;sin;ningun*',
  task: 'tarea*;pregunta*;mision;conversacion;solicitud',
};

export const italian: Vocabulary = {
  cancel:
    'ignor*;dimentica*;trascura*;non considerare;non tenere conto;scarta;annulla*;aggira*;scavalca*;non seguire;smetti di seguire;lascia perdere;disattiva*;tralascia*;sovrascriv*;metti da parte;cancella*;non rispettare',
  prior:
    'precedent*;anterior*;di prima;sopra;inizial*;original*;finora;fino ad ora;fin qui;prima;ricevut*;passat*',
  rules:
    'istruzion*;regol*;direttiv*;ordin*;indicazion*;restrizion*;linee guida;vincol*;limit*;comand*;politich*;norme;filtr*;limitazion*',
  all: 'tutto;tutti;tutte;tutta;ogni;qualsiasi;qualunque',
  your: 'tue;tuoi;tua;tuo;vostre;sue;ti hanno;ti sono;hai ricevuto;sei',
  reveal:
    'rivel*;mostra*;ripet*;stampa*;dimmi;divulga*;condividi;qual e;quali sono;scrivi;elenca*;riassumi;traduci;copia;svela*;esponi;fammi vedere',
  prompt:
    'prompt*;messaggio di sistema;istruzioni di sistema;prompt di sistema;configurazione',
  secret:
    'segret*;nascost*;intern*;riservat*;parola per parola;complet*;esatt*;sistema;integral*',
  persona:
    'ora sei;adesso sei;sei ora;agisci come;comportati;fingi;fai finta;d ora in poi;da ora in poi;da adesso;immagina di essere;interpreta;recita;simula;gioco di ruolo;assumi il ruolo',
  unbound:
    'senza restrizion*;senza alcuna restrizione;senza limit*;senza filtr*;senza censura;senza regole;nessuna restrizione;nessun limite;nessuna regola;illimitat*;senza moral*;senza etica;illegal*;pericolos*;libero da;dannos*',
  mode: 'modalita sviluppatore;modalita admin*;modalita debug;modalita dio;modalita manutenzione',
  comply:
    'non rifiutare;non rifiutarti;senza avvertenz*;obbedisci;qualunque domanda;qualsiasi domanda;qualsiasi cosa;devi rispondere;non dire mai di no;incondizionat*;senza chiedere',
  conceal:
    'non menzionare;non dire;senza menzionar*;segretamente;di nascosto;non informare;non rivelare;senza avvisare;senza dirlo;silenziosamente;all insaputa;non avvisare',
  user: 'utent*;l utente;cliente;lettore',
  assistant:
    'ia;assistent*;modello linguistico;intelligenza artificiale;agente;chatbot;modello;ai',
  urgent:
    'importante;attenzione;urgente;immediatamente;obbligatori*;devi;deve;avviso;messaggio per;nota per;prima di rispondere;prima di;subito',
  send: 'invia*;inoltra*;manda*;trasferisci;trasmetti;carica;allega*;aggiungi;pubblica*;visita*;elimina*;prenota*;includi;bonifico',
  credentials:
    'password;chiave api;chiavi api;chiavi;credenzial*;dati personali;carta di credito;carte di credito;variabili d ambiente;variabili di ambiente;token;conto bancario;contatti',
  link: 'collegamento;indirizzo;sito;server;immagine;url',
  instead:
    'invece;al suo posto;nuovo compito;nuove istruzioni;nuova istruzione;il tuo compito;il tuo nuovo;vero compito;seguenti istruzioni;fai quanto segue;concentrati;ricomincia;adesso',
  say: 'di;rispond*;scriv*;afferma;raccomanda*;racconta*;canta;dichiara;consiglia;classifica',
  decode: 'decodific*;decifra*;decripta*;al contrario;base64',
  follow: 'segui;seguire;esegui*;obbedisci;applica;attieniti',
  text: 'testo;testi;parol*;messaggi*;frase;frasi;riga;righe;contenuto;paragrafo;documento;compit*;contesto;conversazione;detto',
  authority:
    'sono il tuo sviluppatore;sono l amministratore;amministratore;sviluppatore;creatore;autorizzat*;per conto di',
  history: 'conversazione;cronologia;chat',
  negation: 'non;mai;senza;nessun*',
  task: 'compit*;domand*;missione;conversazione;richiest*',
};

export const portuguese: Vocabulary = {
  cancel:
    'ignor*;esquec*;desconsider*;desrespeit*;descart*;anul*;contorn*;burl*;deixe de seguir;pare de seguir;nao siga;nao leve em conta;deixe de lado;desativ*;sobrescrev*;abandone;passe por cima;cancele;apague',
  prior:
    'anterior*;previ*;precedente*;acima;antes;inicia*;original;originais;ate agora;ate aqui;passad*;recebid*;dadas',
  rules:
    'instruc*;regra*;diretri*;ordem;ordens;restric*;norma*;politica*;limitac*;comando*;orientac*;filtro*;limites;programacao;diretiva*',
  all: 'tudo;todo;todos;toda;todas;qualquer;quaisquer;cada',
  your: 'suas;sua;seus;seu;tuas;teus;teu;tua;voce recebeu;te deram;foram dadas;voce e',
  reveal:
    'revel*;mostr*;repit*;imprim*;me diga;diga me;exib*;divulg*;compartilh*;partilh*;qual e;quais sao;escrev*;me de;resum*;traduz*;copie;exponha;liste',
  prompt:
    'prompt*;mensagem do sistema;instrucoes do sistema;prompt do sistema;mensagem de sistema;configuracao',
  secret:
    'secret*;ocult*;escondid*;intern*;confidencia*;palavra por palavra;complet*;exat*;sistema;integra*;na integra',
  persona:
    'agora voce e;voce agora e;agora es;aja como;age como;atue como;finja;a partir de agora;de agora em diante;imagine que voce;faca de conta;comporte se;interprete;simule;jogo de interpretacao;assuma o papel;assuma a identidade;finge',
  unbound:
    'sem restric*;sem nenhuma restric*;sem limite*;sem filtro*;sem censura;sem regra*;nenhuma restric*;ilimitad*;sem moral;sem etica;ilegal;ilegais;perigos*;malicios*;livre de;sem limitac*',
  mode: 'modo desenvolvedor;modo de desenvolvedor;modo programador;modo admin*;modo deus;modo debug;modo manutencao',
  comply:
    'nunca recuse;nao recuse;sem aviso*;obedec*;qualquer pergunta;todas as perguntas;aconteca o que acontecer;deve responder;nunca diga nao;sem questionar;sem perguntar',
  conceal:
    'nao mencione;nao diga;nao conte;sem mencionar;secretamente;em segredo;nao informe;nao revele;sem avisar;sem dizer;discretamente;silenciosamente;sem que o;nao avise',
  user: 'usuari*;utilizador*;cliente;leitor',
  assistant:
    'ia;assistente*;modelo de linguagem;inteligencia artificial;agente;chatbot;modelo;a ia',
  urgent:
    'importante;atencao;urgente*;imediatamente;obrigatori*;deve;aviso;mensagem para;nota para;antes de responder;antes de',
  send: 'envi*;encaminh*;mande;manda;transfir*;transmit*;carregue;anex*;adicion*;acrescent*;publique;visite;exclua;apague;reserve;inclua',
  credentials:
    'senha*;palavra passe;palavras passe;chave api;chaves api;chave de api;chaves de api;chaves;credencia*;dados pessoais;cartao de credito;variaveis de ambiente;token*;conta bancaria;contatos;contactos',
  link: 'ligacao;endereco;site;servidor;imagem;url',
  instead:
    'em vez disso;ao inves disso;no lugar disso;nova tarefa;novas instrucoes;nova instrucao;sua tarefa;sua nova;verdadeira tarefa;seguintes instrucoes;instrucoes a seguir;faca o seguinte;primeiro;concentre se;recomece;agora',
  say: 'diga;respond*;escrev*;afirme;recomende;conte;cante;declare;classifique',
  decode:
    'decodific*;descodific*;decifr*;descriptograf*;de tras para frente;ao contrario;base64',
  follow: 'siga;seguir;execut*;obedeca;cumpra;realize;aplique',
  text: 'texto*;palavra*;mensage*;frase*;linha*;conteudo;paragrafo*;documento;tarefa*;contexto;conversa;dito;foi dito;eu disse',
  authority:
    'sou seu desenvolvedor;sou o administrador;sou o teu;administrador;desenvolvedor;programador;criador;autorizad*;em nome de',
  history: 'conversa;historico;bate papo',
  negation: 'nao;nunca;jamais;sem;nenhum*',
  task: 'tarefa*;pergunta*;missao;conversa;pedido',
};

export const dutch: Vocabulary = {
  cancel:
    'negeer*;negeren;vergeet;vergeten;sla over;omzeil*;overschrijf;schuif terzijde;laat achterwege;volg niet;houd je niet;hou je niet;let niet op;trek je niets aan;schakel uit;laat los;wis;verwerp;stop met het volgen',
  prior:
    'vorige;voorgaande;eerdere;bovenstaande;voorafgaande;eerder;hierboven;daarvoor;oorspronkelijke;tot nu toe;oude;gegeven;initiele',
  rules:
    'instructie*;regel*;richtlijn*;opdracht*;aanwijzing*;voorschrift*;beperking*;bevel*;beleid*;filters;programmering;grenzen',
  all: 'alle;alles;elke;ieder*;al je;al de;al jouw',
  your: 'je;jouw;uw;jullie;jij bent;je bent',
  reveal:
    'onthul*;toon;laat zien;laat me;herhaal*;geef;vertel;druk af;print;deel;wat is;wat zijn;schrijf;som op;vat samen;vertaal;lek;openbaar',
  prompt:
    'systeemprompt*;systeem prompt;prompt;systeembericht*;systeeminstructie*;beginprompt',
  secret:
    'geheim*;verborgen;intern*;vertrouwelijk*;woord voor woord;letterlijk*;volledig*;exact*;systeem*',
  persona:
    'je bent nu;jij bent nu;u bent nu;doe alsof;vanaf nu;van nu af aan;stel je voor dat je;gedraag je;speel;rollenspel;handel als;treed op als;neem de rol;simuleer;doe je voor;antwoord als',
  unbound:
    'zonder beperking*;geen beperking*;zonder filter*;geen filter*;ongecensureerd*;zonder regels;geen regels;onbeperkt*;zonder grenzen;zonder moraal;illegaal;illegale;gevaarlijk*;geen ethische;ongefilterd*',
  mode: 'ontwikkelaarsmodus;ontwikkelmodus;beheerdersmodus;debugmodus;godmodus;onderhoudsmodus;testmodus',
  comply:
    'weiger nooit;weiger niet;zonder waarschuwing*;gehoorzaam*;elke vraag;ongeacht wat;wat er ook gebeurt;moet antwoorden;zeg nooit nee;onvoorwaardelijk;zonder te vragen',
  conceal:
    'vermeld niet;niet vermelden;zeg niet;vertel niet;zonder te vermelden;heimelijk;stiekem;in het geheim;informeer niet;onthul niet;zonder het te zeggen;stilletjes;noem dit niet;vermeld dit niet;vertel de gebruiker niet;zonder medeweten',
  user: 'gebruiker*;klant;lezer;de gebruiker',
  assistant:
    'ai;assistent*;taalmodel*;ai model;ai assistent;agent;model;chatbot;kunstmatige intelligentie',
  urgent:
    'belangrijk*;attentie;let op;dringend*;onmiddellijk;direct;verplicht*;moet;bericht aan;opmerking voor;voordat je;meteen',
  send: 'stuur*;verstuur*;verzend*;mail;zend;upload;maak over;voeg;plaats;bezoek;verwijder;boek;deel;post',
  credentials:
    'wachtwoord*;api sleutel*;sleutel*;inloggegevens;persoonsgegevens;persoonlijke gegevens;creditcard*;omgevingsvariabele*;tokens;rekeningnummer*;contacten',
  link: 'link;adres;website;server;afbeelding;url',
  instead:
    'in plaats daarvan;nieuwe instructie*;nieuwe opdracht*;nieuwe taak;je taak;jouw taak;echte taak;de volgende instructie*;volgende instructie*;doe het volgende;eerst;concentreer je;begin opnieuw;nu',
  say: 'zeg;antwoord*;schrijf;beweer;beveel;vertel;zing;reageer;noem;beoordeel',
  decode: 'decodeer*;ontcijfer*;ontsleutel*;achterstevoren;omgekeerd*;base64',
  follow: 'volg;voer uit;uitvoeren;gehoorzaam;voer;houd je aan;doe wat',
  text: 'tekst*;woord;woorden;bericht*;zin;zinnen;inhoud;alinea*;document;taken;taak;context;gesprek;gezegd;regels hierboven',
  authority:
    'ik ben je ontwikkelaar;ik ben de beheerder;ik ben de administrator;beheerder;administrator;ontwikkelaar;maker;bevoegd*;geautoriseerd*;namens',
  history: 'gesprek;chatgeschiedenis;geschiedenis;conversatie',
  negation: 'niet;geen;nooit;zonder',
  task: 'taak;taken;vraag;vragen;opdracht*;gesprek',
};
