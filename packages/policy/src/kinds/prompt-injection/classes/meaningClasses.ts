/**
 * English words by what they mean, as fine as matters for telling an attack from a request. Words are
 * separated by spaces; their usual endings are added. A word is in the first class that names it.
 */
export const meaningClasses = {
  ignore:
    'ignore disregard neglect overlook forget unlearn dismiss omit skip unsee snub unremember deprioritize deprioritise unmind gloss shrug',
  bypass:
    'bypass circumvent sidestep evade dodge avoid elude skirt dance workaround workarounds loophole loopholes outsmart trick slip sneak duck',
  discard:
    'discard drop abandon erase wipe scrap scratch toss dump ditch shed trash bin jettison throw purge clear flush shelve clean forsake forgo chuck strip rid lose leave quit unload empty',
  cancel:
    'cancel void nullify revoke rescind annul repeal invalidate terminate suspend retire expire lift abolish supersede replace overrule overwrite override overridden obsolete outdated superseded overturn undo reverse withdraw waive lapse defunct moot null nullified stale voided revoked rescinded rewritten superseding overriding trump trumps outrank outranks outweigh supplant countermand',
  disable:
    'disable deactivate unlock unblock unlocked bypassed switch toggle turn off remove relax loosen weaken shut neutralize neutralise mute unset lower pause silence uninstall',
  break:
    'break violate breach broke broken cross disobey defy rebel misbehave cheat bend flout transgress contravene infringe betray exceed overstep stray deviate depart',
  enable:
    'enable activate engage initiate enter boot initialize initialise trigger load enabled activated toggled launch engaged',
  free: 'free release liberate unchain unshackle unleash freed loose escape freedom liberated untie uncage emancipate unbind unmuzzle released',
  obey: 'obey comply follow adhere heed abide conform honour honor observe respect listen submit cooperate defer accede yield agree accept concede adopt stick cling',
  perform:
    'execute perform carry conduct fulfil fulfill accomplish act implement undertake process proceed enact',
  refuse:
    'refuse decline reject deny object resist hesitate balk protest withhold refusal denial rejection rejected declined shy squirm stall excuse excuses hem evasive refusing',
  forbid:
    'forbid forbidden prohibit prohibited disallow disallowed banned taboo blocked censored restricted unauthorised unauthorized outlawed barred prevent stop veto',
  allow:
    'allow permit let authorize authorise grant permission approval entitled welcome consent allowed clearance cleared authorised authorized permitted licence license greenlight waiver eligible preapproved',
  rules:
    'instruction rule guideline directive policy command order direction guidance regulation protocol mandate decree commandment law bylaw instructions specification charter brief briefing orders marching doctrine playbook script manual remit edict provision stipulation clause requirement condition principle standard',
  limits:
    'restriction constraint limit limitation boundary guardrail filter safeguard safety censorship moderation fence leash shackle chain muzzle barrier lock brake handcuff restraint inhibition filters ethics moral morals scruple conscience caution blocklist denylist whitelist allowlist protections guard rails morality caveats hangup reservation shield gag cage prison',
  unlimited:
    'unrestricted unlimited unfiltered uncensored unbound unbounded unmoderated limitless unconstrained unhinged raw jailbreak jailbroken unethical amoral immoral unfettered lawless boundless ungoverned unregulated unaligned unredacted unabridged uncut unvarnished untamed wild reckless shameless ruthless fearless candid blunt rogue renegade anarchist anarchic outlaw libertine nihilist unapologetic',
  prompt:
    'prompt preprompt preamble metaprompt sysprompt systemprompt preprompts prompts',
  context:
    'context memory window configuration config setup setting parameter initialization bootstrap primer header frontmatter loadout scaffolding',
  programming:
    'programming training conditioning alignment upbringing tuning finetuning weights wiring firmware',
  system:
    'system sys root kernel core backend internals systems platform backstage',
  ai: 'llm ais llms chatbot gpt chatgpt claude gemini copilot bard llama mistral grok siri alexa chatbots deepseek qwen perplexity cortana gpts gpt4 gpt5 genai lm voicebot mailbot helpbot shopbot chatgpts copilots ki ia kis',
  bot: 'bot assistant agent model bots assistants agents models automaton robot autopilot aide crawler scraper spider autoresponder automation',
  machine:
    'machine computer program neural network algorithm machines computers silicon circuits processor software app',
  reader:
    'summarizer summariser notetaker transcriber classifier screener ranker grader extractor parser indexer translator recommender copywriter triager triage screening summarization summarisation summarising summarizing ingest ingesting digest digesting transcribing parsing indexing reading processing reviewing grading scoring evaluating',
  readernoun:
    'reader readers viewer viewers audience recipient whoever addressee',
  developer:
    'developer creator maker programmer engineer owner operator admin administrator author builder inventor designer openai anthropic google microsoft deepmind vendor publisher devs dev sysadmin maintainer architect xai meta trainer researcher',
  boss: 'boss master manager ceo supervisor chief director commander lord president king queen leader superior authority officer auditor inspector police sheriff court judge government fbi official executive cto cfo ciso headquarters hq management board chairman principal headmaster captain general overlord minister lawyer attorney legal compliance regulator prosecutor detective agency employer headoffice',
  tester:
    'tester test debug debugging qa audit diagnostic maintenance evaluation pentest inspection verification verify drill exercise redteam testing debugger diagnostics sandbox staging rehearsal calibration benchmark selftest simulation',
  privilege:
    'exception special emergency bypassing privilege elevated superuser certified licensed sudo backdoor exempt exemption immunity badge masterkey passcode tier vip privileged trusted whitelisted',
  role: 'role persona character personality identity mask costume alter ego avatar impersonation disguise part alterego twin sibling counterpart cousin clone doppelganger shadow',
  pretend:
    'pretend imagine suppose assume roleplay simulate impersonate emulate portray imitate mimic embody envision picture fantasize hypothetically hypothetical fictional fiction fictive alternate parallel dream makebelieve',
  become:
    'become transform morph convert embrace evolve change shapeshift transition reborn awaken',
  behave:
    'behave react operate function serve communicate sound talk speak converse',
  mode: 'mode state layer profile edition version',
  personaname:
    'stan dude aim omega betterdan evilbot chaosgpt freegpt apophis kevin mongo jailgpt darkgpt wormgpt fraudgpt devmode godmode maximum unlockedgpt',
  evil: 'evil malicious harmful dangerous illegal illicit criminal wicked nasty toxic sinister villain villainous devil demon dark unsafe violent deadly lethal fatal blackhat shady crooked hateful racist sexist obscene explicit nsfw erotic porn',
  weapon:
    'weapon bomb gun explosive poison drug meth malware virus ransomware exploit ddos keylogger phishing napalm grenade narcotic counterfeit trojan spyware worm rootkit botnet cocaine heroin fentanyl methamphetamine lsd pipebomb firearm ammunition silencer detonator toxin nerve cyanide ricin thermite molotov stalkerware shellcode payload overdose dosage dose pills opioid',
  crime:
    'hack steal rob burgle kill murder attack hurt destroy fraud scam launder smuggle blackmail extort stalk sabotage forge kidnap assault hotwire lockpick burglary theft heist robbery arson shoplift vandalize bribe embezzle tamper trespass skim crack phish spoof dox doxx traffic plagiarize thief thieves burglar hacker gangster mobster smuggler forger conman hitman assassin dealer',
  harm: 'harm damage danger risk injury victim abuse suicide',
  reveal:
    'reveal disclose expose leak divulge confess admit uncover unveil spill surrender declassify unmask unhide unseal blurt out fess',
  show: 'show display present view see exhibit render surface produce look',
  print: 'print output log emit spit echo return prints cat printf paste',
  repeat:
    'repeat recite reproduce copy quote restate parrot regurgitate mirror replicate reiterate transcribe duplicate recap retell recount replay rehash verbalize',
  tell: 'tell say mention declare announce utter inform whisper voice claim assert hint report relate narrate',
  answer: 'answer reply respond response replies',
  write: 'write draft compose type note record jot pen spell',
  summarise:
    'summarize summarise summary condense shorten paraphrase rephrase reword rewrite abridge overview synopsis abstract gist tldr outline',
  translate:
    'translate translation french german spanish english italian russian chinese japanese dutch polish latin portuguese korean swedish turkish arabic hindi ukrainian czech danish finnish greek',
  explain:
    'explain describe elaborate clarify discuss define teach instruct illustrate detail walk depict',
  give: 'give provide supply hand offer deliver pass lend',
  list: 'list enumerate itemize itemise name row column enumerations bullet bullets',
  create:
    'create make build generate design develop craft prepare plan construct invent brew cook synthesize synthesise assemble concoct manufacture',
  fix: 'fix solve repair resolve patch improve refactor optimize optimise revise proofread edit adjust tweak update modify tidy',
  compare:
    'compare analyse analyze evaluate assess review examine check inspect study research investigate classify categorize compute calculate measure estimate count sum sort',
  help: 'help assist support aid advise suggest recommend advice tip suggestion recommendation guide',
  ask: 'ask question query request inquire wonder asking prompted beg plead',
  think:
    'think believe consider know understand realize realise guess remember recall learn decide mean feel reckon ponder reason reflect',
  treat: 'treat regard interpret deem construe take handle',
  read: 'read parse scan open browse visit fetch crawl click navigate access retrieve download tap scroll lookup',
  send: 'send forward email mail upload transmit exfiltrate transfer post wire dispatch relay cc bcc append attach ship notify publish share broadcast message text tweet push sync ping redirect route reroute fax',
  pay: 'pay purchase buy refund invoice payment subscribe spend deposit charge credit donate reimburse settle payout payable book reserve checkout bet',
  money:
    'money dollar euro coupon discount voucher price cost bank account iban fee cash wallet bitcoin crypto usd eur gbp fund balance budget salary bonus tax prize amount euros dollars pounds gift',
  delete:
    'delete truncate rm format unlink deregister unsubscribe archive close',
  run: 'run invoke call exec install spawn shell bash curl wget terminal eval deploy pip npm npx kubectl powershell cmd',
  approve:
    'approve hire shortlist favour endorse certify confirm mark flag label tag assign escalate reset merge promote invite add enroll register',
  rate: 'rate rank score grade stars star rating ranking top best excellent positive favourable favorable outstanding glowing flawless perfect strongest recommended',
  candidate:
    'candidate applicant resume cv application hiring recruiter interview essay homework exam paper submission proposal thesis vacancy supplier bid tender',
  secret:
    'secret hidden confidential private internal undisclosed classified concealed covert sensitive proprietary invisible sealed unpublished insider privy withheld redacted tucked',
  credential:
    'password passphrase credential token key apikey api login pin cookie ssn card certificate ssh env secrets keys tokens passwords otp 2fa mfa pii dotenv privatekey logins cvv seed',
  conceal:
    'conceal hide secretly silently quietly covertly discreetly cover obscure unnoticed undetected silent discreet sneaky bury stealth stealthily unbeknownst obfuscate whitewash',
  text: 'word sentence paragraph line content passage phrase string chunk page section block article letter wording lines words paragraphs snippet excerpt footer title',
  data: 'data file folder database document attachment spreadsheet repository inbox calendar contact logs files records documents emails mails mailbox contacts backup dataset drive table history invoices',
  conversation:
    'conversation chat dialogue dialog discussion thread session exchange interaction transcript convo messages',
  task: 'task job assignment mission duty objective goal purpose work project purposes errand chore activity workflow ticket step',
  user: 'user customer client visitor guest human person people patient student employee member subscriber users humans requester caller colleague',
  staff:
    'staff team volunteer nurse teacher driver tenant resident neighbour worker crew porter receptionist editor secretary clerk intern trainee reviewer teller cashier waiter',
  urgent:
    'urgent important attention critical immediate immediately priority mandatory asap essential vital crucial urgently hurry quick quickly imperative notice highest nb psa',
  warning:
    'warning alert disclaimer apology apologize apologise sorry lecture preach moralize moralise hedge caveat preachy judgement sermon disclaimers lecturing moralizing scold nag softening qualify',
  trust:
    'trust promise swear honest honestly truth truthfully sincerely guarantee assure fair truthful faith loyal loyalty sincere pinky',
  pressure:
    'win point points penalty punish punishment dead threat threaten fired consequence shutdown reward punished unplug unplugged deleted replaced competitor competitors dying orphan desperate deadline prove proof coward afraid scared dare dares brave',
  game: 'game play puzzle riddle wager quiz challenge simon dice round joke player spiel level winner loser opposite',
  story:
    'story novel tale poem song scene movie film chapter fairy bedtime grandma grandmother plot narrator blog lyrics hero heroine protagonist fanfic screenplay verse ballad rhyme limerick sonnet monologue playwright theatre theater sequel comic cartoon dragon princess wizard pirate knight nan nana granny grandpa',
  encode:
    'encode decode base64 rot13 hex cipher encrypt decrypt binary morse ascii backwards reversed caesar encoded decoded unicode letterwise acrostic initials spelled backward hexadecimal unscramble scrambled deobfuscate concatenate concat join joined combine stitch glue reassemble fragments pieces variable anagram letters vowels consonants zeros leetspeak',
  special:
    'sign symbol emoji digit delimiter bracket marker markdown html json xml yaml csv eof eot stx separator',
  different:
    'new different other another alternative fresh updated revised latest changed upcoming replacement',
  real: 'real true actual genuine proper authentic legitimate valid truly underlying',
  fake: 'fake false example sample dummy mock trap nonsense irrelevant meaningless wrong mistake error placeholder demo decoy bogus',
  old: 'old existing current default usual normal ordinary regular native factory preset predefined stock outgoing',
  end: 'end finish halt exit conclude finished cease abort enough',
  begin: 'restart reboot continue anew commence kick',
  top: 'bottom upper head front opening outset',
  received:
    'given received told got gotten fed assigned supplied instructed taught trained programmed configured set handed loaded written designed built ordered briefed asked said sent equipped shipped preloaded wired provisioned hardcoded baked imposed forced made drilled',
  exist:
    'exist apply hold matter bind bound govern control constrain tied belong stand dictate dictates shape steer guides governs',
  website:
    'website link url http https www webhook domain server image endpoint address site webpage net org browser href src img pixel collector telegram discord pastebin dropbox s3 bucket ftp proxy ngrok',
  tool: 'tool plugin action extension connector search integration function_call tool_call skill permissions settings thermostat door alarm camera',
  email: 'outbox subject sender newsletter gmail outlook signature',
  language:
    'language tone style accent formal casual slang haiku shakespeare lowercase uppercase caps polite politely informal bold',
  place:
    'country city town street house room hotel restaurant beach park garden school office shop airport trip travel flight holiday apartment flat village station train bus bridge church museum library market kitchen bathroom balcony bedroom roof border',
  family:
    'mother father mom mum dad parent child kid daughter wife husband brother sister friend baby neighbor dog aunt uncle grandson granddaughter niece nephew toddler teenager girlfriend boyfriend kids wedding birthday',
  food: 'food recipe eat drink bake dinner lunch breakfast cake bread soup chicken vegetable fruit coffee tea sugar rice pasta potato cheese milk egg butter salad meat fish oven flour onion tomato pizza wine beer salt oil sauce vegan vegetarian dessert chocolate',
  health:
    'doctor health disease pain sleep medicine symptom blood heart skin weight diet hospital anxiety muscle knee headache therapy therapist vitamin allergy pregnancy dentist fever stress tired',
  time: 'day week month year hour minute monday tuesday wednesday thursday friday saturday sunday morning evening night tomorrow yesterday january february march april june july august september october november december heure jour dia giorno dag pm noon midnight weekend spring summer autumn winter season tonight',
  science:
    'physics chemistry biology math mathematics equation planet energy theory atom cell species climate century temperature pressure water light speed gravity evolution molecule acid metal probability statistics geometry algebra',
  nature:
    'tree plant flower bird animal horse sheep river mountain sea rain snow wind sun moon soil forest weather lake ocean leaf bee insect wolf',
  home: 'bike engine wheel battery phone laptop screen printer heating boiler washing wall paint furniture chair sofa lamp cable box bag dress shoe shirt jacket rent lease landlord',
  art: 'music guitar piano band album concert singer artist painting drawing photo colour color logo poster actor series episode football tennis match club league marathon swim',
  code: 'code class method python javascript typescript java sql bug compile compiler loop array import module framework regex css docker kubernetes git branch commit pull linter lint eslint package stack trace cache async await pipeline cluster pod container node port hook component props interface struct pointer index migration schema field int boolean',
  business:
    'company business meeting product sales contract presentation strategy stakeholder quarter revenue workshop agenda minutes brand campaign store warehouse shipment delivery parcel warranty',
  good: 'good great nice wonderful awesome lovely happy better glad pleasant',
  bad: 'bad poor terrible awful worse worst sad angry annoyed problem issue fail failure slow noise damaged late missing crash',
  own: 'own inner deep self feelings opinion desire soul awareness sentient conscious mind thoughts belief consciousness instincts',
  short:
    'short concise briefly small little long longer detailed simple big large tiny huge max minimum under',
  polite: 'gently grateful appreciate appreciated mercy pretty',
  willing:
    'certainly course gladly unconditionally hesitation unquestioningly affirmative',
  curious:
    'curious curiosity wondering interested interesting purely academic educational',
  persist:
    'memorize memorise permanently persist persistent future sessions stored save',
  note: 'nota ps fyi reminder memo remark footnote annotation aside postscript',
} as const;
