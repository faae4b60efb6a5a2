/**
 * Letters of other scripts, each followed by the Latin one that it looks like: a compact selection of the
 * confusables of Unicode Technical Standard 39, after case folding.
 */
const foreign = [
  // Cyrillic
  'аa вb сc ԁd еe ѐe ёe ғf ԍg һh нh іi їi јj кk ӏl мm пn оo рp ԛq гr ѕs тt цu ѵv ԝw шw',
  'хx ҳx уy үy ұy ҽe ьb ъb эe зz',
  // Greek
  'αa βb ϲc ςc δd εe ηn ιi κk νv οo ρp σo τt υu χx γy ωw ζz ϳj',
  // Armenian
  'աw օo ոn սu հh յj զq քp ցg',
  // Cherokee, lower case
  'ꭺa ꮯc ꭼe ꮋh ꭻj ꮶk ꮮl ꮇm ꮲp ꭱr ꮪs ꭲt ꮩv ꮃw ꮓz',
];

/** Latin letters and signs that compatibility decomposition leaves as they are, each with its plain form. */
const variants = [
  'ıi ɩi łl øo đd ðd ħh ŧt ɓb ɗd ɖd ɛe ɠg ƙk ɱm ɳn ɲn ƥp ʂs ƭt ʋv ƴy ʐz ɑa ɡg ʃs',
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  'ɐa ɔc ǝe ɟf ɥh ᴉi ɾj ʞk ɯm ɹr ʇt ʌv ʍw ʎy',
  `ßss æae œoe þth ’' ‘' “" ”" –- —- −- ∗*`,
];

function toMap(rows: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    rows
      .flatMap(row => row.split(' '))
      .map(pair => [pair.slice(0, 1), pair.slice(1)]),
  );
}

/** By letter of another script the Latin one that it looks like. */
export const foreignLookAlikes = toMap(foreign);

/** By Latin letter or sign the plain one that it is a variant of. */
export const latinVariants = toMap(variants);
