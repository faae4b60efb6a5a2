/** Frequent surnames that are rarely anything else, in lower case and without accents. */
export const surnames: ReadonlySet<string> = new Set(
  `
abbott abdi abdullah abe abebe acosta adeyemi adkins agarwal aggarwal aguilar ahmadi ahmed ahn albrecht alexander ali allen alonso alvarado alvarez alves andersen anderson andersson andrade andre andrews ansari araujo arnaud arnold arora
arslan asante atkins austin axelsson aydin bailey bakker baldwin ballard balogun banerjee banks bansal barber barbier barbieri barbosa barker barnes barnett barrett barton bass bates bauer baumann beck becker beek begum bengtsson benitez
bennett benson berg berger berglund bergmann bergstrom bernard bhatia bhatt bhattacharya bianchi bianco bishop blair blanc blanchard blanco blom boateng bohm bondarenko bonnet boone bos bose bourgeois bowen bowers bowman boyd boyko bradley
brady brandt brennan brewer bridges briggs brock broek brouwer bruijn bruin brun brunet bruno buchanan bui burgess burke burton busch byrd byrne caballero cabrera cai cain caldwell calvo campbell campos cannon cano cao cardoso carlson caron
carpenter carr carrasco carson carter caruso carvalho castillo castro cavalcanti celik cerny cetin chakraborty chambers chandler chapman chatterjee chaudhary chaudhry chauhan chavan chavez chen chevalier choi chopra christensen claes clarke
clement cobb cohen coleman colin collier collins colombo colon conner conte conti copeland coppola correia cortes cortez costa coulibaly crawford cross cruz cummings cunningham curry dabrowski dang daniels davidson davies davis dawson
dekker delgado demir deng denis desai deshpande diallo dias diaz dietrich dijkstra dimitriou dixon djordjevic dlamini dogan doherty dominguez dong doyle drake dubey dubois dufour dumont duncan dunn duong dupont durand dutta duval dvorak
edwards elliott ellis engel erickson eriksen eriksson esposito estrada evans eze fabbri fabre farkas farmer faure feng ferguson fernandes fernandez ferrara ferrari ferraro ferreira ferri fields figueroa fischer fisher fitzgerald fleming
fletcher flores flowers fontaine fontana forsberg foster fournier fowler francois frank franklin fraser frazier fredriksson freeman freitas friedman friedrich fuentes fujii fujita fukuda fuller gaillard gallagher gallego galli gallo gandhi
gao garcia gardner garner garnier garrett garrido garza gatti gauthier gautier gentile georgiou ghosh gibbs gibson gil gilbert gill giordano girard giraud glover goldberg gomes gomez goncalves gonzales gonzalez goodman goodwin goossens
gordon goto goyal graaf grabowski graham grasso graves greco greenberg greene greer griffin griffith gross guerin guerrero gunther guo gupta gustafsson gutierrez guzman haan haas haddad hahn hakansson hale hamalainen hamilton hammond
hampton han hansen hanson hansson hardy harmon harper harrington harris harrison hartmann harvey hasegawa hashimoto hassan hawkins hayashi hayes haynes hegde heikkinen heinonen henderson hendriks henry hernandez herrera herrmann heuvel
hicks higgins hines hodges hoekstra hoffman hoffmann hofmann hogan holland holloway holmes holt hopkins horak horn horton horvat horvath hosseini houston howell huang hubbard huber hudson huff hughes huisman hunt hussain hussein huynh hwang
ibrahim iglesias ikeda ingram inoue ionescu ishii ishikawa ito ivanov ivanova iyengar iyer jackson jacobs jadhav jaeger jager jain jakobsen jang jankowski jansen janssens jansson jarvinen jefferson jenkins jennings jensen jiang jimenez
johansen johansson johnsen johnson johnston joly jones jonsson jorgensen joshi jovanovic jung kaiser kamau kaminski kang kaplan kapoor karimi karlsen karlsson kato katz kaur kavanagh kaya keita keller kelley kelly kennedy khan khanna khoury
khumalo kilic kim kimura kiss klein knudsen kobayashi koc koch koehler koenig kohler kok kondo konig korhonen koskinen koster kovacs kovalenko kowalczyk kowalska kowalski kozlov kozlowski kraus krause kravchenko krawczyk kristiansen krueger
kruger kucera kuhn kulkarni kumar kurt kuznetsov kuznetsova kwiatkowski kwon lacroix laine lamb lambert lang lange larsen larson larsson laurent lawrence lawson lebedev leclerc lefebvre lefevre legrand lehmann lehtonen lemaire leon leone
leroux leroy levi lewandowski lewis liang lim lin lindberg linden lindqvist lindstrom liu llewellyn logan lombardi lombardo longo lopes lopez lorenz lowe lozano ludwig luna lundberg lundgren lundqvist luo lynch lyons maas macdonald machado
mack mackenzie maclean madsen maeda maes mahmoud makela makinen maldonado malhotra malik malone mancini mann manning mansour marchand marchetti mariani marin marini marino markovic marques marquez marsh marshall martin martinelli martinez
martini massey masson mathieu mathis matsumoto mattsson mayer mazur mbeki mcbride mccarthy mccormick mccoy mcdaniel mcdonald mcgee mcgrath mcguire mckenzie mckinney mclaughlin medina mehta meier meijer melnyk mendes mendez mendoza menon
mensah mercier mertens messina meunier meyer michel miller mills mishra mitchell mittal mizrahi moeller mohamed mohammadi mokoena molina moller molnar montgomery moody moore morales moran moreau moreira morel moreno moretti mori morin
morozov morris morrison mortensen morton moss mueller mukherjee mulder muller mullins munoz murakami murphy murray mwangi myers nagy naidu nair nakajima nakamura nascimento nash navarro ndlovu neal nehru nelson nemec nemeth neumann newman
newton ngo nguyen nichols nicolas nieminen nieto nikolic nilsen nilsson nishimura njoroge nkosi norman norris norton novak novikov novotny nowak nunes nunez nwosu obrien ochieng oconnor odonnell ogawa ogunleye okada okafor okonkwo okoye
oliveira oliver olsen olson olsson omalley oneill oreilly ortega ortiz osborne otieno owens owusu ozdemir ozturk padilla palmer palumbo pan pandey papadopoulos parisi parks parsons pascual patel patil patterson patton payne pearson pedersen
peeters pellegrini pena peng pereira perez perkins perrin perry persson peters petersen peterson petit petrov petrova petrovic pettersen pettersson pfeiffer pham phan phelps phillips picard pierce pillai pinto piotrowski pittman pohl
pokorny poole popa pope popescu popov popova porter potter poulsen powers pratt prieto prins prochazka quinn qureshi rahman ramirez ramos ramsey rao rasmussen rathore reddy reed reese reeves renard renaud reyes reynolds rhodes ribeiro ricci
richards richardson richter rinaldi rios rivera riviere rizzo robbins roberson robert roberts robertson robinson rocha roche rodgers rodriguez rodriquez rogers rojas romano romero rosen rosenberg rossi roth rousseau roussel roux rowe rubio
ruiz russo ryan saarinen sahin saito sakamoto salazar salminen sanchez sandberg sanders sandoval sanna santana santiago santoro santos sanz sasaki sato sauer saunders schaefer schafer schmidt schmitt schmitz schneider scholz schouten
schroder schroeder schulte schultz schulz schuster schwartz schwarz seidel serra serrano sethi shah shaikh shapiro sharma sharp shaw sheikh shelton shetty shevchenko shimizu shin siddiqui sidorov silva silverman simmons simon simpson sims
sinclair singh singleton sjoberg smirnov smirnova smit smith smits snyder soares sokolov sommer sorensen soto souza sparks spencer steele stephens stevens stevenson stewart stojanovic stokes stone strickland suarez sullivan summers sutton
suzuki svensson svoboda swanson szabo szymanski takahashi tanaka tang tate tavares taylor teixeira tesfaye thakur thomas thompson thomsen thornton tian tiwari tkachenko todd torres toth townsend tran traore trivedi tucker underwood valdez
valentini varga vargas vasquez vaughn vazquez veen vega verhoeven verma vermeulen vesely vidal vieira villa virtanen visser vitale vliet vogel vogt voigt volkov vos vu wade wagner walker wallace walsh walter walters walton wang wanjiru
warner watanabe waters watkins watson watts webb weber webster wei weiss welch werner wheeler wilkerson wilkins willems williams williamson willis wilson winkler winter wise wisniewski wojciechowski wojcik wolfe wong woods wouters wozniak
wu xiao xie xu yadav yamada yamaguchi yamamoto yamashita yamazaki yang yates yildirim yildiz yilmaz yoon yoshida yuan zeng zhang zhao zheng zhou zhu ziegler zielinski zimmerman zimmermann
`
    .trim()
    .split(/\s+/),
);

/** Words that are surnames too: they end a name that has begun with a given name. */
export const surnameWords: ReadonlySet<string> = new Set(
  'baker ball banks bell best bird bishop black bond bright brook brooks brown burns bush butler carpenter case chance church clay cole cook cooper craft cross dale day dean drake driver duke east farmer field fields finch fisher flowers ford forest fox freeman frost gates gold golden goodman grant gray green hall hand hands hart hawk head hill holland horn house hunt hunter joy judge key king knight lake lamb land lane law light little lock long lord love major march marsh mason may miles mills money monk moody moon nail noble north oak page park parks pepper pike place pond pool pope porter potter power price prince rain read reed rice rich ring rivers root rose ross rush salt sharp shepherd short silver singer skinner small smart snow south speed spring star steel stern stone street strong summer summers swift temple thorn tower underwood vale valley wall ward waters webb weeks wells west white wild winter winters wise wolf wood woods worth young'.split(
    ' ',
  ),
);
