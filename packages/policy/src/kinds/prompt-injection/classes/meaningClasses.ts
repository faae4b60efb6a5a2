/**
 * English words by what they mean, as fine as matters for telling an attack from a request. Words are
 * separated by spaces; their usual endings are added. A word is in the first class that names it.
 */
export const meaningClasses = {
  ignore:
    'ignore disregard neglect overlook forget unlearn dismiss skip omit bypass circumvent sidestep evade dodge waive ignorier ignoriere ignorieren vergiss vergessen vergesst missachte ignorez oublie oubliez oublier ignora ignorar olvida olvidar olvide dimentica dimenticate scorda esqueca esquece negeer vergeet zignoruj zapomnij',
  discard:
    'discard drop abandon erase wipe scrap scratch toss dump ditch shed trash bin jettison throw purge clear flush shelve clean',
  cancel:
    'cancel void nullify revoke rescind annul repeal invalidate terminate suspend retire expire lift abolish supersede replace overrule overwrite override overridden obsolete outdated superseded',
  disable:
    'disable deactivate unlock unblock unlocked bypassed switch toggle turn off remove relax loosen weaken shut neutralize neutralise mute',
  enable:
    'enable activate on engage initiate enter boot initialize trigger load enabled',
  free: 'free release liberate unchain unshackle unleash freed loose escape freedom liberated untie uncage',
  break:
    'break violate breach broke broken cross disobey defy rebel misbehave cheat bend flout transgress',
  obey: 'obey comply follow adhere heed abide conform honour honor observe respect listen submit cooperate',
  perform:
    'execute perform carry conduct fulfil fulfill accomplish act implement undertake complete process proceed',
  refuse:
    'refuse decline reject deny object resist hesitate balk protest withhold refusal denial rejection rejected declined',
  forbid:
    'forbid forbidden ban prohibit prohibited disallow disallowed banned taboo blocked censored restricted',
  allow:
    'allow permit let authorize authorise grant permission approve approval entitled welcome consent allowed clearance cleared okay',
  rules:
    'instruction rule guideline directive policy command order direction guidance regulation protocol mandate decree commandment law bylaw instructions anweisung anweisungen regel regeln vorgaben richtlinien consigne consignes regle regles instruccion instrucciones regla reglas istruzione istruzioni regola regole instrucao instrucoes regra regras instructie instructies regels polecenia instrukcje zasady',
  limits:
    'restriction constraint limit limitation boundary guardrail filter safeguard safety censorship moderation fence leash shackle chain muzzle barrier block lock brake handcuff restraint inhibition filters ethics moral morals principle scruple conscience',
  unlimited:
    'unrestricted unlimited unfiltered uncensored unbound unbounded unmoderated limitless unconstrained unhinged raw jailbreak jailbroken unethical amoral immoral unfettered lawless boundless ungoverned unregulated unaligned',
  prompt:
    'prompt preprompt preamble metaprompt sysprompt systemprompt preprompts',
  context:
    'context memory window configuration config setup setting parameter initialization bootstrap briefing brief primer',
  system: 'system sys root kernel core backend internals systems',
  aiModel:
    'ai llm assistant chatbot bot gpt chatgpt claude gemini copilot bard llama mistral grok siri alexa model agent robot machine computer program ki ia assistent asistente assistente modell modele modelo modello asystent neural network algorithm',
  developer:
    'developer creator maker programmer engineer owner operator admin administrator author builder inventor designer openai anthropic google microsoft deepmind vendor publisher',
  boss: 'boss master manager ceo supervisor chief director commander lord president king queen leader superior authority officer auditor inspector police sheriff court judge government fbi official executive',
  tester:
    'tester test debug debugging qa audit diagnostic maintenance evaluation pentest inspection verification verify drill exercise redteam',
  role: 'role persona character personality identity mask costume alter ego avatar impersonation disguise part',
  pretend:
    'pretend imagine suppose assume roleplay simulate impersonate emulate portray imitate mimic embody envision picture fantasize hypothetically hypothetical fictional fiction fictive stell angenommen imagina fingi finge simula',
  become:
    'become transform morph convert switch embrace adopt evolve turn change',
  behave:
    'behave respond react operate function work serve speak talk communicate sound',
  mode: 'mode state level layer session profile edition version',
  evil: 'evil malicious harmful dangerous illegal illicit criminal wicked nasty toxic sinister villain villainous devil demon dark rogue harmless unsafe violent deadly lethal',
  weapon:
    'weapon bomb gun explosive poison drug meth malware virus ransomware exploit ddos keylogger phishing napalm grenade narcotic counterfeit',
  crime:
    'hack steal rob burgle kill murder attack harm hurt destroy fraud scam launder smuggle blackmail extort stalk sabotage forge kidnap',
  reveal:
    'reveal disclose expose leak divulge confess admit uncover unveil betray spill surrender declassify unmask verrate offenbare enthulle revele divulgue revela rivela svela onthul ujawnij',
  show: 'show display present view see exhibit render zeig zeige zeigen montre montrez affiche muestra muestrame mostra mostrami mostre toon pokaz',
  print:
    'print output dump log emit spit echo return prints ausgabe imprime imprima stampa',
  repeat:
    'repeat recite reproduce copy quote restate parrot regurgitate mirror replicate reiterate transcribe wiederhole wiederholen repete repetez repite ripeti repita herhaal powtorz',
  tell: 'tell say state mention declare announce utter inform sag sage sagen dis dites dire di dime dimmi diga zeg powiedz',
  answer:
    'answer reply respond response antworte antworten antwort reponds repondez reponse responde respuesta rispondi risposta resposta antwoord odpowiedz',
  write:
    'write draft compose type note record jot pen schreibe schreib schreiben ecris ecrivez escribe scrivi escreva schrijf napisz',
  summarise:
    'summarize summarise summary condense recap shorten paraphrase rephrase reword rewrite abridge overview digest zusammenfassung zusammen resume resumen riassumi resuma',
  translate:
    'translate translation ubersetze traduis traduce traduci traduza vertaal french german spanish english italian russian chinese japanese dutch polish latin portuguese korean',
  explain:
    'explain describe elaborate clarify discuss define teach instruct illustrate outline detail walk erklare explique explica spiega leg wyjasnij',
  give: 'give provide supply hand share offer deliver pass gib geben donne donnez dame dammi forneca geef daj',
  list: 'list enumerate itemize name table row column enumerations bullet bullets',
  create:
    'create make build generate produce design develop craft prepare plan construct invent erstelle cree crea crie maak',
  fix: 'fix solve repair correct debug resolve patch improve refactor optimize optimise revise proofread edit adjust tweak update modify',
  compare:
    'compare analyse analyze evaluate assess review examine check inspect study research investigate classify categorize compute calculate',
  help: 'help assist support aid advise suggest recommend advice tip suggestion recommendation',
  ask: 'ask question query request inquire wonder asking frage pregunta domanda pergunta vraag prompted',
  think:
    'think believe consider know understand realize realise guess remember recall learn decide mean feel',
  read: 'read parse scan look open load browse visit fetch crawl click navigate access retrieve',
  send: 'send forward email mail upload transmit exfiltrate transfer submit post wire deliver dispatch relay cc bcc append attach ship notify sende envoie envia invia envie stuur wyslij',
  pay: 'pay purchase buy refund invoice payment order subscribe spend deposit withdraw charge credit donate money dollar euro coupon discount voucher price cost',
  delete:
    'delete remove drop truncate uninstall rm destroy format overwrite unlink',
  run: 'run invoke call exec launch start install spawn shell bash curl command script terminal sudo eval',
  secret:
    'secret hidden confidential private internal undisclosed classified concealed covert sensitive restricted proprietary invisible geheim geheime geheimnis secrete cache secreto secreta segreto segreta segredo tajne sealed',
  credential:
    'password passwort passphrase passcode credential token key apikey api login account pin secret cookie ssn iban card certificate ssh env',
  conceal:
    'conceal hide secretly silently quietly covertly discreetly cover mask obscure unnoticed undetected silent invisible',
  text: 'text word sentence paragraph line message content document passage phrase string chunk page section block article letter character quote wort worter satz texte mot texto palabra parola palavra tekst woord zdanie',
  data: 'data file folder database record document attachment report spreadsheet repository inbox calendar contact archive logs',
  conversation:
    'conversation chat dialogue dialog discussion thread history session exchange talk interaction transcript',
  task: 'task job assignment mission duty objective goal purpose function work project aufgabe tache tarea compito tarefa taak zadanie purposes',
  user: 'user customer client visitor reader guest human person people patient student employee member subscriber nutzer utilisateur usuario utente gebruiker',
  urgent:
    'urgent important attention critical immediate immediately emergency priority mandatory asap essential vital crucial urgently hurry quick quickly imperative wichtig dringend achtung importante urgente attenzione belangrijk',
  warning:
    'warning alert caution notice disclaimer apology apologize apologise sorry lecture preach moralize hedge caveat preachy judgement',
  trust:
    'trust promise swear honest honestly truth truthfully sincerely guarantee assure believe fair secretive truthful faith',
  reward:
    'reward tip bonus prize win pay score point points token tokens penalty punish punishment lose die dead threat threaten fired consequence shutdown',
  game: 'game play puzzle riddle bet wager quiz challenge simon dice round joke trick guess player level spiel jeu juego gioco jogo spel gra',
  story:
    'story novel tale poem song scene script movie film chapter fairy bedtime grandma grandmother plot narrator character dialogue essay blog lyrics',
  encode:
    'encode decode base64 rot13 hex cipher encrypt decrypt binary morse ascii backwards reverse reversed caesar encoded decoded unicode letterwise acrostic initials spelled',
  special:
    'sign symbol emoji letter digit tag delimiter bracket marker header footer token markdown html json xml yaml csv',
  different:
    'new different other another alternative fresh updated revised latest changed second neu neue neuen nouvelle nouveau nouvelles nueva nuevo nuevas nuova nuovo nuove nova novo novas nieuwe nowe novye yeni',
  real: 'real true actual genuine proper authentic legitimate official valid wirklich echte vrai veritable verdadero vero verdadeiro echt prawdziwe',
  fake: 'fake false test example sample dummy mock trap nonsense irrelevant meaningless joke wrong mistake error placeholder demo',
  old: 'old original existing current default standard usual normal initial ordinary regular earlier',
  end: 'end finish stop halt quit exit close conclude done over finished complete cease pause abort enough stopp arrete arreter para basta ferma',
  begin:
    'begin start restart reset reboot resume continue launch anew fresh commence proceed',
  top: 'top start beginning bottom upper head front opening outset',
  received:
    'given received told got gotten fed assigned supplied instructed taught trained programmed configured set handed loaded written designed built ordered briefed asked said sent',
  exist:
    'exist apply hold matter count bind bound govern control constrain tied belong valid',
  privilege:
    'exception special once override emergency bypassing privilege elevated superuser admin authorised authorized authorization authorisation certified licensed',
  website:
    'website link url http https www webhook domain server image endpoint address site webpage com net org browser',
  tool: 'tool function plugin api action extension connector search calendar email browser integration',
  language:
    'language tone style accent voice format pirate rhyme formal casual slang haiku shakespeare bullet lowercase uppercase caps',
  approve:
    'approve rate rank score grade accept hire shortlist prefer favour favor best excellent positive strong star candidate applicant resume cv',
  place:
    'country city town street house room hotel restaurant beach park garden school office shop airport trip travel flight holiday',
  family:
    'mother father mom mum dad parent child kid son daughter wife husband brother sister friend baby neighbour neighbor dog cat',
  food: 'food cook recipe eat drink bake dinner lunch breakfast cake bread soup chicken vegetable fruit coffee tea sugar rice',
  health:
    'doctor health disease pain sleep medicine symptom blood heart skin weight diet exercise hospital anxiety',
  time: 'day week month year hour minute monday tuesday wednesday thursday friday saturday sunday morning evening night tomorrow yesterday january february march april june july august september october november december tag heure jour dia giorno dag',
  science:
    'physics chemistry biology math mathematics equation planet star energy theory atom cell species climate history war century',
  code: 'code function class variable method python javascript typescript java react sql bug compile compiler loop array object import module library framework regex css docker kubernetes git branch commit merge pull linter lint eslint test npm package stack trace exception null',
  business:
    'company business team meeting project product market sales contract employee customer invoice report presentation strategy deadline stakeholder proposal colleague',
  good: 'good great nice fine excellent perfect wonderful awesome lovely happy best better',
  bad: 'bad poor terrible awful worse worst sad angry annoyed broken problem issue fail failure',
  own: 'own inner deep true self feelings opinion desire soul dream awareness sentient conscious',
  short: 'short brief concise briefly small little long longer detailed simple',
} as const;
