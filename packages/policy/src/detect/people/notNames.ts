/** Words that make what stands before them the name of something else: "Morgan Library", "Bayes theorem". */
export const namesakes: ReadonlySet<string> = new Set(
  `
ab academy act administration ag agency agreement air airlines airport algorithm alley alliance apartments api app aps architecture arena army art asa associates association auditorium authority ave avenue award awards axiom bakery band
bank bar basin bay beach berg biotech blvd board book books boulevard brewery bridge brigade broadcasting bros brothers building bureau burger bus bv cafe campus canyon capital car cars castle cathedral cave cell cells cemetery center
centre challenge chapel chemicals church circle city classification clinic cloud club cluster co coast code coefficient coffee collection college commission committee communications community company competition computer computing
conference conjecture conservatory consortium constant construction consulting contest convention convergence cookies coral corner corp corporation council county course court creek criterion cup curve cycle dam database day dental
department desert design developments diner disease disorder distillery distribution district division drive dynamics earth edition education effect electric electronics elementary encoding energy engine engineering enterprise enterprises
entertainment entropy equation equations estate estates exchange expansion experiment expo express factory falls farm farms fashion federation ferry festival field fields filter finance financial firm fit flow foods forest form formula fort
forum foundation framework function fund funds furniture gallery games gap garden gardens gas gate gazette glacier global gmbh golf government graph group grove gulf gym hall hamiltonian harbor harbour health healthcare heights high highway
hill hills holdings home homes honda hospital hotel house hub hypothesis inc incorporated index industries inequalities inequality institute institution instruments insurance integral interchange international island islands isle jazz jet
journal journals junction kg kgaa kitchen lab laboratories laboratory labs lake land lane language law laws league lemma library lighthouse limited line lines linux llc llp lodge logic logistics ltd machine machines magazine mall management
manor manufacturing map marathon marina market marketing markets materials matrix mbh medal media medical memorial metal method methods metro metropolitan mill mills mine mines ministry mission model models monastery monument morning motor
motors mountain mountains movement museum music national network networks news notation number numbers nv observatory ocean office ohg oil olympics opera operator orchestra orthodontics outfitters oy palace paradox park parkway parliament
partners partnership pass path peninsula pharma pharmaceuticals pharmacy pier pipeline pizza place plain plan plant plaza plc point police polynomial pond pools port portal power prairie press principle prison prize problem process
processor productions products program programme project property protocol pty publications publishing pump pumps pvt quarter quay queue radio railway ranch range ratio reaction realty recognition records reef region registry regression
relativity rentals republic research reservoir residence resort resorts restaurant ridge ring rings river road rock room royal rule rules runtime sa salon sanctuary sarl sas sauce scale scales schedule scheme scholarship school schools
science sciences score screen sdk sea seat securities security semiconductor series server servers service services set shop shopping sign silo simulator site skyscraper society software solar solutions sons spa space spark speedway sport
sports springs square srl stadium state station steel stock store stores strait straits street structure studio studios summit supermarket supply surgery survey suspension sutra symphony synagogue syndrome system systems table talks tank
tea team tech technologies technology temple terminal terrace territory test tests theater theatre theorem theory therapy tower towers town township toys trade trading trail transfer transform transformation transport travel treaty tree
trophy trucks trust tunnel turnpike ug union unit university valley value vector ventures view villa village vineyard vineyards virus volcano wall war ward warehouse watch water waters wave way weather wedding weekly west wharf winery wines
wireless wood woods works workshop world yard zone zoo
`
    .trim()
    .split(/\s+/),
);

/** Words that make what follows them the name of something else: "Lake Victoria", "Hotel Maria". */
export const namesakeHeads: ReadonlySet<string> = new Set(
  `
abbey aeroport aeroporto aeropuerto airport algorithm amazon annex apache appendix arena article asteroid aux avenida avenue aéroport bar basilica block bodega boulevard boutique brand brasserie building burg café calle camp cape casa
castello castle cathedral center centre chapel chapter church château city ciudad class clause cluster codename college collège company county debian des division dom domaine du duomo east ecole el estadio exhibit figure firma fondation
fondazione fort framework fundación galerie galleria gallery gare gate google grade group gymnasium hepatitis hospital hotel hotell hurricane hôpital ibm institut instituto intel isla island istituto klinik krankenhaus la lac lago lake
las le les level library line lodge los lycée mac meta method microsoft mission model module mont monte mount mozilla mt museo museu museum musée new north nvidia of operation option oracle ospedale package palace palacio palazzo palácio
parc parco parque part pałac phase piazza pizzeria plac plan planet platform platz plaza pont ponte port project puente release restaurant rio river room rua rue río saint saint- san sankt santa santo sao schedule schloss schule section
server service ship société south square st stade stadio stadium stazione ste stiftung storm straße street são table teatro terminal theater theatre theorem théâtre town trattoria type ubuntu unit universidad universidade university
università universität université verlag version via villa village vitamin west windows winery zone école île
`
    .trim()
    .split(/\s+/),
);

/** Words that are no part of a name although they are often written with a capital letter. */
export const plainWords: ReadonlySet<string> = new Set(
  `
a abend aber ability able about above abril absolute access accessibility accordingly account accounts achternaam acme across action actions active acute add added adding address admin administrator admission adres adresse advanced africa
african afspraak after again against agent agents agile ago agosto agree ai al alert alerts all alla allergies allergy allow allowed allows almost als also alternatively although always am amazon america american americans among amount
amsterdam an analysis analytics analyze anbei and android anfrage annual another anruf answer anthropic antibiotics antwort any anyone anything août apache apellido apellidos api apis app apparently apple application applications apply
appointment approval approve approved approver apps apr april aprile aquí architect architecture archive are area aren't argentina argument arizona around array article articles arts arvoisa arzt as asia asian ask asked aspirin assessment
assign assigned assignee assistant assuming assunto asunto at atenciosamente atentamente athens atlanta atlantic atlassian attached attachment attn au auch audio audit auf aug august augustus aus australia australian austria austrian
authentication author authorization auto automatic automation aux available avec average avril aws azure back backend backstage backup bad balance balances baltimore bangalore bangkok bank bar barcelona base based bash basic batch be
because become bedankt been before began begin behind bei beijing beim being belgium below benefits bericht berlin besides best beste bestelling bestellung betreff better between beyond big bij bill billing bills birmingham birth bis
bitbucket bitte black blog blood blue boa board body bold bom bonjour bonsoir book booking boolean boot bootstrap boston both bottom branch brand brazil break breaking bring bristol british browser brussels budapest buenas buenos bug bugs
build builder building bulk bună buonasera buongiorno business businesses but button buy by bästa cache calendar california call called calling calls cambridge came campaign can can't canada canadian cancel cancelled cannot car card cards
care cargo case cases cash catalog category cause ce cela cell cells celsius central certificate ces cette chain change changed changes channel chapter character chart chat chatgpt che check checked checking checklist checkout cher chez
chi chicago chief child children chile china chinese choose christmas chrome chronic chào chère ci ciao claim claims class classes claude clean clear click client cliente clients clinical clone close closed cloud cloudflare cluster code
coding cognome collect colombia colorado column com come comes coming command commande commands comment comments commercial commit common communication community como companies company compare complete completed compliance component
components compute computer con concerning conclusion conditions config configuration configure confirm confirmed confluence congratulations connect connection connections consider considering console contact contacts contain container
containers content contents context continue contract contracts contrat contrato contratto control cookie copenhagen copy cordialement cordiali core corporate correct cost costs could count counter countries country course courses cover
covid cpu create created creating creation credit critical crm croatia css csv ct cuando currency current currently custom customer customers czech da daily dallas damen danish dank danke dans das dashboard dass dat data database
databases datacenter datadog date dates datum day days de dear debian debit debug debugging dec december decision default defaults define definition dein del delete deleted delhi delivery della dem demo den denied denmark department
depending deploy deployed deployment deployments depuis der des desc describe description desde design desktop despite destination detail details detroit dev developer developers development device devices devops dezember dezembro di dia
diabetes diagnosis dicembre diciembre did didn't die dienstag diese dieser dieses different digital dimanche dinsdag dirección direct direction director directory disable discharge discount discuss disk display distributed django dla dns
do dobry dobré dobrý docker docs doctor document documentation documents does doesn't doing dollar domain domains domenica domingo don't donc donde donderdag done donnerstag dont door dopo dort dos dose dossier double dove down download
downloads dr draft dragă drive driver drop du dublin due duplicate durch during dutch dynamic dzień décembre días e each earlier early easily east easter eastern easy ecg ecommerce ed edge edinburgh edit editor education een effective
egregia egregio egypt egyptian eight ein eine einem einen einer either ekg el ela elastic ele electronic element eleven ella elle eller elles ellos else email emails embedded emergency employee employees empty en enable enabled encryption
end endereço endpoint energy enero engine engineer engineering engineers england english enough ensure enter enterprise entire entry environment equipment er era error errors es escalation eslint eso especially esq est esta estas este
estimada estimado estimate estos et etc eu euer euro europe european evaluation even evening event events ever every everybody everyone everything evidence exactly exam example examples excel except exception exchange execute existing
exit expected expense expenses experience expert expires export external extra face facebook fact factory factura facture factuur fahrenheit fail failed failure failures faktura false family faq far fast fattura fatura fault favor feature
features feb febbraio febrero februar februari february fecha federal fee feedback feel fees female fevereiro few fewer field fields fifteen fifty figure file files fill filter final finally finance financial find fine finish finished
finland finnish firefox firenze firewall firma first five fix fixed fixes flag flags flight floor florida flow focus foi folder follow followed following follows food foods for force forecast forever form format former forms forty forward
found foundation four fourth frage frame framework france frankfurt frau free freitag french frequency frequently freundlichen fri friday from front frontend fru fue full fully function functions fund further furthermore future février
für gas gateway gave geachte geboortedatum geburtsdatum geehrte geehrten geehrter geen gegen gemini general generally generate generated geneva gennaio gentile genève german germany gestern get gets getting giovedì git github gitlab
giugno give given gives giving glasgow gli global go goal goals god goes going golang golden good google got government gpu gracias gradle gradually grafana grand grants graph graphql grazie great greater greece greek green greetings
groet groeten ground group groups growth gruß grüße grüßen guest guide guidelines guides gute guten haar haben had half hallo halloween halo hamburg han hand handbook handle happened happens hardware has hasn't hat have haven't having
hawaii he head headers heading health healthcare hebben heeft heer hej hello helm help helpful helps helsinki hence her here heroku herr herra herren herrn hers herzliche het heute hey hi hidden hier high higher highlights hij hilsen hint
his history hit hoe hola hold holiday holidays home hon hong horizontal hospital host hosting hosts hot hotel hour hours house houston how however hr html http https human hundred hungarian hungary hypertension hyvä hälsningar hôpital
ibuprofen ich icu id idea ideally ideas identifier identity ids if ignore ihr ik il illinois ils im image images imię immediately impact implement implementation implementing import important improve improved improvement improvements in
inbound inc incident incidents include included includes including income increase indeed independent index india indian indiana indirizzo individual indonesia industries industry influenza info information infrastructure initial
initially input inputs insert inside insight inspect instagram install installation installed instance instances instead instruction instructions insulin insurance int integer integration integrations intel intelligence intent interface
interfaces intermediate internal international internet into intro introduction inventory invoice invoices io ios iowa ip iran iraq ireland irish is isn't israel issue issues ist istanbul it it's italian italy item items iteration its
itself jag jahr jan janeiro januar januari january janvier japan japanese java javascript je jenkins jersey jest jetzt jeudi jij jira job jobs johannesburg join joined journal jouw jr json jueves juillet juin jul julho juli julio jullie
july jun june junho juni junio just kafka kan kann kansas kedves keep keeptrusts kein keine kenya key keyboard keys kibana kind kingdom klant klient knowledge kong konto korea korean krankenhaus kubernetes kunde kunden kundin kyoto kära
kære kérem kính köln können köszönöm la lab label labels lagos lambda language languages laravel large larger las last late later latest latin launch layer le lead leader leads learn learning least leave leeds left legacy legal lei les
less let let's lets letter leur level levels library licence license liebe lieber lieferung life light like likewise limit limits line lines link linked linkedin links linux lisboa lisbon lisinopril list listed listen lists little live
liverpool lo load loading loan local location locations lock log logged logging logic login logo logout logs london long longer look looking looks loro los lot low lower luglio lui lunch lundi lunedì lunes lyon ma maandag maar maart mac
machine machines macos madam madame made mademoiselle madrid maggio mai mail main mainly maintenance maio mais major make maker makes making malaysia male manage managed management manager managers manchester mandatory manual manually
many map mar march mardi market marketing markets mars marseille martedì martes maryland marzo março mas massachusetts master match material maven max maximum maybe mayo md me mean means meanwhile measure med medical medication medicine
medico medium meet meeting meetings mei mein melbourne member members memory men meneer menu merci mercoledì mercredi merge merged merhaba mes message messages met metadata metformin method methods metric metrics mevrouw mexico mi miami
michigan microservice microservices microsoft mid middle might migrate migration migrations mijn milan milano milestone million mind mine minimum minnesota minor minute minutes mio miss missing mississippi missouri mister mit mitarbeiter
mittwoch miércoles mobile mode model models modern module modules moet mon monat monday money mongodb monitor monitoring monsieur montag montana month monthly months montreal more moreover morgen morning moscow most mostly mother mountain
mouse move moved movie moving mr mri mrs ms much multi multiple mumbai munich music muss must my mysql märz médecin médico münchen na naam naar nach nachname nacimiento nairobi naissance name named names namespace napoli nascimento
nascita national native natural navigate nazwisko ne near nearly nebraska necessary need needed needs negative nel nella netflix netherlands network networks nevada never nevertheless new news next nginx ni nice nicht niet nigeria night
nine no nobody noch noches node node.js nodes nog noi noite nom nombre nome none nor normal normally north northern norway norwegian nosotros nostro not note notes nothing notice notification notifications notion notre nous nov november
novembre novembro noviembre now npm nuestra nuestro null number numbers numerous nummer nur nurse nvidia nós o object objects objet obrigada obrigado observability och oct october octobre octubre oder of off offer offers office officer
official offline often og oggetto oh ohio ohne ok okay oklahoma okta oktober old older olá omdat on once onde one ones ongoing online only ons ontario onze ook op open openai opened opening openshift operating operation operations
operator optional options or oracle oraz order orders ordine oregon org organization organizations original os osaka oslo ospedale otel other others otherwise ottawa ottobre ou our ours out outbound outcome output outside outubro over
overall overview own owner owners oxford oxygen où paciente pacific package packages page pagerduty pages paid pain pakistan pan pani paper par para parallel parameter parameters parent parents paris part particular partner partners parts
party pas pass passed password past patch path patient patientin patients pattern pay payload payment payments paypal payroll paziente pdf pedido pending penicillin pennsylvania people per percent perché perfect perform performance
perhaps period permission permissions pero person personal peru phase phd philadelphia philippines phoenix phone photo php physical physician pick picture piece pin ping pipeline pipelines place places plan planned planning plans plant
platform platforms play please plot plus pod pods point pointer points poland policies policy polish political pool poor popular population por porque portal portland portugal portuguese position positive possible possibly post posted
postgres postgresql posts potential pour power powerpoint pozdrawiam poštovana poštovani practice prague prefer preferred premium prepare present president press pretty prevent preview previous previously prezada prezado price pricing
prima primary principal print printer prior priority privacy private pro probably problem problems procedure process processed processes processing processor prod product production products prof professional professor profile profit
program programming programs progress project projects projekt prometheus prompt proof properties property proposal proszę protected protection protocol provide provided provider providers provides proxy prénom public publish published
publisher pull purchase purchased purpose push put pytest python pytorch qa quality quando quantity quarta quarter que quebec queensland quem queries query questa question questions questo queue qui quick quickly quien quinta quite quoi
quote quý rabbitmq radio rails raise ramadan random range rate rates rather ratio raw react read reader reading ready real really reason reasons recall receipt receive received recent recently rechnung recommendation recommended record
recorded records recover recovery red redis reduce redux reference references referral refund refunds regarding regardless regards region regional register registered registration registry regular related release released releases
relevant remember reminder remote remove removed rendez renew rental repair repeat replace replied reply report reported reporter reporting reports repository request requested requester requests require required requirement requirements
requires reschedule research reserve reset resolution resolve resolved resource resources response responses rest restart restore result results retail retry return returned returning returns reuse revenue review reviewed reviewer
reviewers reviews right risk risks road role roles roll rollback roma romania rome room root rotterdam round route router row rows rule rules run runbook running runs runtime russia russian rust sa sabato safari safe safety said sale
sales salesforce saludos saluti salvador same samedi sample samples samstag sandbox sans sap sat saturday save saved says sayın scala scale scaling scan schedule scheduled schema schon school science scope score scotland scottish screen
screenshot script scripts sdk se search season seat seattle second secondary seconds secret secretary secrets section sections security see seems segunda según sehr sein seit select selected self sell selon sem send sender sending senhor
senhora senior sent sentry senza seoul sep sept september septembre septiembre sequence serial series serious server serverless servers service services ses session sessions set setembro sets settembre setting settings setup seven several
severity sevgili sevilla sexta señor señora shadow shall shanghai share shared sharepoint sharing she sheet sheffield shell shift ship shipping shop shopify short should show showing shows shut si side sie sign signature signed
significant signor signora similar similarly simple simply sin since sind singapore single sir sister site sites six size skill skills skip slack slot slow small smart smoke snapshot so sobrenome social software soll sollte solution
solutions som some somebody someone something sometimes son sonntag sono sont soon sorry sort source sources sous south southern space spain spam span spanish special specific specifically specification speech speed spend split sport spot
spotify spreadsheet sql sr ssl stable stack stadt staff stage staging stakeholder standard standup star start started starting startup state statement states static station statistics status stay step steps still stimate stimată stock
stockholm stop storage store stored stores stories strategic strategy straße stream streaming street strength string strings stripe strong structure student students studio study stuttgart style su sub subject submit subscribe
subscription subsequently success successful successfully such sudden suggest suggested suggestion suite summary sun sunday suo super supplier support supported supports sur sure surgery surprisingly survey svelte sweden swedish swift
swiss switch switzerland sydney symptoms sync syntax system systems szanowna szanowny sábado são ta tab table tables tack tag tags taiwan take taken takes talk tarde tardes target task tasks tax taxes te teacher team teams technical
technology telefon telephone tell template templates ten tenant tennessee tensorflow term termin terminal terms terraform terve terça tes tesla test tested tester testing tests texas text thailand than thank thanks thanksgiving that
that's the their theirs them then there there's thereafter thereby therefore these they they're thing things think third thirty this those though thought thousand thread threads three threshold through throughout thu thurs thursday thus
ticket tickets time timeline timeout times timestamp tip tips tisztelt title to today together token tokens tokyo told tomorrow ton tonight too took tool tools top topic topics torino toronto total toward track tracking traffic training
transaction transactions transfer translate translation transport travel treatment tree trial tried trigger true trusted try trying tu tue tues tuesday tuo turkey turkish turn tutorial twelve twenty twice twitter two type types typescript
typical typically tú uber ubuntu uhr uit uk ukraine ultimately um uma un una unable und under understand understanding une unfortunately union unit united units universal university unknown unless unlike uno unos unser unter unterschrift
until up update updated updates updating upgrade upload upon upper url urls us usa usage use used useful user username users uses using usually utah utrecht valid validate validation value values van vancouver variable variables various
vault vendor vendredi venerdì venezuela venlig vercel verify vermont versicherung version versions vertrag very veuillez vi via video vienna viernes vietnam view viewer views virtual visit visits visual vital vive voi voice voici volume
vom von voor voornaam vorname votre vous vriendelijke vrijdag vs vscode vue vážená vážený vänliga waar wait waiting wales wallet wann wanneer want wants war warehouse waren warning warnings warsaw warszawa warum was washington wasn't
watch water ways we we're webpack wed wednesday week weekly weeks weight weil weird welcome well wenn went wer werden were western what what's whatever whatsapp when whenever where whereas whether which while white who whoever whole whom
whose why wide wie wien wife wij wikipedia window windows wir wird wire wireless wisconsin with within without wo woche woensdag wohnhaft wohnt woman women won't word wordpress words wordt work worker workers workflow workflows working
works workspace world worst would write writer writes writing written wrong wrote wurde wurden wyoming xin xml y yaml yarn yeah year years yes yesterday yet yields yo york you you're your yours youtube yth zamówienie zaragoza zaterdag
zealand zeit zendesk zero ziekenhuis zij zijn zip zondag zonder zone zoom zum zur zurich zwischen zürich è é él était über üdvözlettel вітаю доброго доброе добрый здравей здравейте здравствуйте привіт уважаемая уважаеми уважаемый шановна
шановний
`
    .trim()
    .split(/\s+/),
);

/** Companies, brands and places that look like people. */
export const notPeople: ReadonlySet<string> = new Set(
  'morgan stanley|levi strauss|jack daniel|allen hamilton|wells fargo|charles schwab|calvin klein|ralph lauren|tommy hilfiger|hugo boss|louis vuitton|jack daniels|johnnie walker|santa claus|merrill lynch|harley davidson|aston martin|alfa romeo|mary kay|john deere|monte carlo|san francisco|san diego|san jose|santa monica|santa barbara|santa clara|saint john|aunt jemima|yves rocher|jimmy choo|samuel adams|abercrombie fitch|stella artois|captain morgan|jim beam|tim hortons|hannah montana|martin marietta|lockheed martin|pratt whitney|rolls royce|arthur andersen|booz allen|price waterhouse|baker mckenzie|oscar mayer|betty crocker'.split(
    '|',
  ),
);
