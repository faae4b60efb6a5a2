/** Words that end the name of a street and rarely anything else. Folded: lower case, no accents. */
export const streetTypes = set(
  'street st avenue ave av road rd lane ln boulevard blvd terrace terr crescent cres highway hwy parkway pkwy turnpike tpke expressway expy freeway fwy mews esplanade causeway cswy alley aly marg nagar chowk bazaar',
);

/** Words that end the name of a street and mean much else: the rest of the address has to support them. */
export const weakStreetTypes = set(
  'drive dr court ct broadway circle cir place pl trail trl square sq way close gardens gdns grove row hill walk quay parade loop pike rise view green park plaza gate bridge bypass corner corners cove creek crossing dale estate estates extension field fields flat flats ford forest forge fork forks fort garden gateway glen glens greens groves harbor harbors haven heights hills hollow inlet island islands isle junction key keys knoll knolls lake lakes landing light lights loaf locks lodge manor manors meadow meadows mill mills mission motorway mount mountain neck orchard oval overpass parks parkways pass passage path pine pines plain plains plazas points port ports prairie radial ranch rapid rapids rest ridge ridges river roads route rue run shoal shoals shore shores skyway spring springs spur spurs squares station stravenue stream streets summit throughway trace track trafficway tunnel underpass union unions valley valleys viaduct views village villages ville vista walks wall ways well wells branch brook brooks burg burgs bluff bluffs bottom camp canyon cape center centers cliff cliffs club common course courts curve dam divide falls ferry freeway end side layout colony sector enclave cross main bank mead drove yard wharf vale',
);

/** Words that follow the number of a house in French. */
export const frenchStreetHeads = set(
  'rue avenue av ave boulevard bd blvd place chemin impasse allee quai route cours passage faubourg sentier',
);

/** Words that begin the name of a street whose number comes last. */
export const streetHeads = set(
  'rue avenue av avda avd boulevard bd blvd chemin impasse allee quai faubourg',
  'calle c/ avenida plaza plz carrera cra calzada ronda travesia glorieta carretera ctra jiron pasaje rambla carrer avinguda passeig paseo',
  'via viale v.le piazza p.za corso c.so vicolo lungomare piazzale',
  'rua travessa praca alameda rodovia estrada ladeira',
  'ul ulica aleja aleje ulitsa bulevardul calea soseaua jalan jl',
);

/** The same, for words that mean much else. */
export const weakStreetHeads = set(
  'place route cours passage sentier square villa c cr largo strada contrada localita r beco quadra al pl plac os osiedle prospekt utca odos po p am an auf im in zum zur unter beim hinter',
);

/** Endings of street names that are one word, such as "Hauptstraße" and "Storgatan". */
export const streetEnding =
  /(?:stra(?:ss|ß)e|str\.?|weg|platz|allee|gasse|chaussee|straat|laan|gracht|singel|steeg|gatan|v[äa]gen|vej|veien|katu)$/i;

/** The same, of words that mean much else. */
export const weakStreetEnding =
  /(?:ring|damm|ufer|steig|stieg|markt|promenade|graben|winkel|kamp|hof|wall|berg|plein|kade|dijk|dreef|pad|gata|gränd|gade|vegen|plads|allé|tie|kuja|polku|utca|útja|tér|ova|ská|iela|gatvė)$/i;

/** Source: what begins the name of a street with a small letter. */
export const smallStreetHeads =
  '(?:rue|avenue|boulevard|chemin|impasse|all[ée]e|quai|calle|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|ul\\.|al\\.|os\\.|c/)';

/** Source: words between the number and the name, and inside names. */
export const addressParticles =
  "(?:de|du|des|la|le|les|del|las|los|el|da|do|dos|das|di|della|degli|delle|of|the|and|et|y|e|den|der|dem|von|van|am|im|zur|zum|op|bis|ter|near|opp|rue|avenue|boulevard|place|chemin|impasse|all[ée]e|quai|route|cours|passage|calle|avenida|plaza|paseo|via|viale|piazza|corso|rua|travessa|ul\\.|al\\.|os\\.|c/|d['’]|l['’])";

function set(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(list => list.split(' ')));
}
