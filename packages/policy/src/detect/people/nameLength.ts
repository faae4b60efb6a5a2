import { ambiguousNames } from './ambiguousNames';
import { givenNames } from './givenNames';
import { fold } from './letters';
import { nameCue, type NameCue } from './nameCue';
import { isParticle, type NameToken } from './nameTokens';
import { namesakeHeads, namesakes, notPeople, plainWords } from './notNames';
import { streetEnding } from './streetWords';
import { surnames, surnameWords } from './surnames';

const longest = 4;

/** What follows a run of words, as far as it tells of what kind they are. */
interface Following {
  /** A word such as "said", an e-mail address or an age. */
  readonly person: boolean;
  /** A word such as "theorem". */
  readonly thing: boolean;
  /** A word with a capital letter that is no part of a name. */
  readonly more: boolean;
}

/**
 * How many characters of a run of capital words are a person's name; 0 when it does not begin with one.
 *
 * @param before - the text before the run
 * @param rest - the text that follows the run, one word of it
 */
export function nameLength(
  tokens: readonly NameToken[],
  before: string,
  rest: string,
): number {
  const [first] = tokens;
  const cue = nameCue(before);
  if (cue === 'refuting' || /^\.[A-Za-z0-9]/.test(rest)) return 0;
  if (first.kind === 'particle' && cue !== 'certain' && cue !== 'address')
    return 0;
  const run = leadingRun(tokens, cue);
  const next = tokens[run.length];
  const following = {
    person: !next && isOfPerson(rest),
    more: next?.gap === ' ',
    thing: next
      ? isNamesake(next) && !(next === tokens.at(-1) && isHeading(rest))
      : isOfThing(rest),
  };
  if (run.length === 0 || (following.thing && !isCertain(cue))) return 0;
  if (!isCertain(cue) && namesakeHeads.has(first.text.toLowerCase())) return 0;
  const reversed = surnameFirst(tokens, run, cue);
  if (reversed) return reversed.end;
  return isName(run, before, cue, following) ? run.at(-1)!.end : 0;
}

function isCertain(cue: NameCue): boolean {
  return cue === 'certain' || cue === 'label';
}

/** True when what stands before says nothing for a name. */
function isOpen(cue: NameCue): boolean {
  return cue === 'none' || cue === 'inside';
}

/** The tokens up to a comma or a word that belongs to no name, four words at most. */
function leadingRun(tokens: readonly NameToken[], cue: NameCue): NameToken[] {
  const run: NameToken[] = [];
  let words = 0;
  for (const token of tokens) {
    if (run.length > 0 && !joins(token, run)) break;
    if (
      token.kind !== 'particle' &&
      (++words > longest || isOther(token, run, cue))
    )
      break;
    run.push(token);
  }
  while (run.at(-1)?.kind === 'particle') run.pop();
  return run;
}

/** A space joins; a comma does in a table's row: "Maria,Lopez,…". */
function joins(token: NameToken, run: readonly NameToken[]): boolean {
  const { gap } = token;
  if (gap === '') return run.at(-1)!.kind === 'initial';
  if (/^[,;|\t]$/.test(gap))
    return run.length === 1 && (isGiven(run[0]) || isSurnameLike(token));
  return !/[,;|\t]/.test(gap);
}

/** True of a word that is no part of a name at this place. */
function isOther(
  token: NameToken,
  run: readonly NameToken[],
  cue: NameCue,
): boolean {
  if (token.kind === 'initial') return false;
  if (isCamelCase(token) || isStreet(token)) return true;
  const lower = token.text.toLowerCase();
  if (!plainWords.has(lower) && !namesakes.has(lower)) return false;
  if (run.length === 0) return namesakes.has(lower) || !isAmbiguous(token);
  if (isSurname(token) || (isAmbiguous(token) && !namesakes.has(lower)))
    return false;
  const begun = !isOpen(cue) || isGiven(run[0]) || run[0].kind === 'initial';
  return !(begun && surnameWords.has(lower));
}

/** "Martin-Luther-Platz" */
function isStreet({ text }: NameToken): boolean {
  return text.length > 8 && streetEnding.test(text);
}

function isCamelCase({ text }: NameToken): boolean {
  return (
    /[a-z][A-Z]/.test(text) &&
    !/^(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Vande|Ver|Fitz|Al|El|O['’]|D['’])/.test(
      text,
    )
  );
}

function isNamesake(token: NameToken): boolean {
  return namesakes.has(token.text.toLowerCase());
}

/** "Smith, John R." */
function surnameFirst(
  tokens: readonly NameToken[],
  run: readonly NameToken[],
  cue: NameCue,
): NameToken | undefined {
  const given = tokens[run.length];
  if (!given || !/^,/.test(given.gap) || run.some(isGiven)) return undefined;
  const known = isGiven(given) || (isAmbiguous(given) && run.some(isSurname));
  const labelled = cue === 'label' && given.gap !== ',';
  if (!known && !(labelled && !isOther(given, [], cue))) return undefined;
  if (isOpen(cue) && !run.some(isSurnameLike)) return undefined;
  const more = tokens[run.length + 1];
  const middle =
    more?.gap === ' ' && (more.kind === 'initial' || isGiven(more));
  return middle ? more : given;
}

function isName(
  run: readonly NameToken[],
  before: string,
  cue: NameCue,
  { person, more }: Following,
): boolean {
  const [first] = run;
  const last = run.at(-1)!;
  const full = run.length > 1;
  if (isCertain(cue)) return full || !isAcronym(first);
  if (full && notPeople.has(`${first.text} ${run[1].text}`.toLowerCase()))
    return false;
  if (isGiven(first))
    return full || (cue !== 'inside' && !isAllCapitals(first));
  // "Dear Hiring Manager"
  if (cue === 'address') return !isAcronym(first) && (full || !more);
  if (!full)
    return (
      (isSurnameLike(first) && followsGivenName(before)) ||
      (cue === 'role' && (isSurname(first) || isAmbiguous(first))) ||
      (person && isSurname(first) && !isAmbiguous(first))
    );
  if (run.some(isAcronym)) return false;
  if (first.kind === 'initial') return isAfterInitial(run, cue);
  if (isSurnameLike(last) || run.some(isGiven)) return true;
  if (isSurname(first) && isAmbiguous(last)) return true;
  if (isAmbiguous(first) && run[1].text[1] === '.') return true;
  return cue === 'role' || person;
}

/** "J. R. Smith": with a full stop any word will do. */
function isAfterInitial(run: readonly NameToken[], cue: NameCue): boolean {
  const last = run.at(-1)!;
  if (last.kind !== 'word' || last.text.length < 3) return false;
  return isSurnameLike(last) || !isOpen(cue) || run[0].text[1] === '.';
}

/** The field of a row that comes right before, in quotes: "'Olga','Romanova'". */
const fieldBefore = /([^"',;|\t\s]{2,24})["'][,;|\t] ?["']$/;

function followsGivenName(before: string): boolean {
  const field = fieldBefore.exec(before)?.[1];
  return field !== undefined && isNamed(fold(field));
}

function isGiven({ text, kind }: NameToken): boolean {
  if (kind !== 'word') return false;
  const name = fold(text);
  if (givenNames.has(name)) return true;
  if (!name.includes('-')) return false;
  const parts = name.split('-');
  return givenNames.has(parts.join('')) || parts.every(isNamed);
}

function isNamed(name: string): boolean {
  return givenNames.has(name) || ambiguousNames.has(name);
}

function isAmbiguous({ text }: NameToken): boolean {
  return ambiguousNames.has(fold(text));
}

function isSurname({ text, kind }: NameToken): boolean {
  if (kind !== 'word') return false;
  const name = fold(text);
  if (surnames.has(name)) return true;
  const hyphen = name.indexOf('-');
  return (
    hyphen > 0 &&
    (surnames.has(name.slice(0, hyphen)) ||
      surnames.has(name.slice(hyphen + 1)))
  );
}

/** Endings and beginnings that surnames have and few other words. */
const surnameForm =
  /[a-z](?:ov|ova|ev|eva|ski|ska|skyi?|skaya|enko|chuk|wicz|[oe]vich|ovi[cć]|[cč]i[cć]|yan|shvili|adze|opoulos|opoulou|akis|idis|iadis|sson|dottir|oglu|escu|eanu|[aio]nen|mann|stein|baum|hardt|hofer|bauer|[dnmrtl]ez|elli|etti|ucci|[lr]ini|auskas|vicius|quist|qvist|str[oö]m|gren|gaard|stra|huis|[oe]vna|[oe]vi[ct]h|zadeh|pour|wala|murthy|swamy|moto|yama|kawa|shima|zaki|azaki|mura|akis|uolis|aitis|[a-z]ienė|kova|sová|ák)$|^(?:Mc|Mac|O['’]|Fitz|D['’]|Al-|El-|Ben-|Abu-|De|Di|Van)[A-Z]/;

function isSurnameLike(token: NameToken): boolean {
  return (
    token.kind === 'word' &&
    (isSurname(token) ||
      surnameForm.test(token.text) ||
      surnameForm.test(fold(token.text)))
  );
}

function isAllCapitals({ text, kind }: NameToken): boolean {
  return kind === 'word' && text === text.toUpperCase();
}

/** Capitals only, and no name that is known. */
function isAcronym(token: NameToken): boolean {
  return (
    isAllCapitals(token) &&
    !isGiven(token) &&
    !isSurname(token) &&
    token.text.length < 6
  );
}

const personVerbs = new Set(
  (
    'said says asked asks wrote writes told tells joined lives lived born reported phoned emailed replied confirmed complained visited died presented complains denies reports states called thinks believes mentioned explained requested needs wants will agreed signed moved works worked suggested noted ' +
    'sagte sagt schrieb wohnt geboren arbeitet bat dit habite né née demande dijo dice vive nació trabaja detto abita nato nata lavora disse mora nasceu trabalha zei woont geboren werkt säger bor sade napisał mieszka powiedział'
  ).split(' '),
);

const things = new Set(
  'theorem lemma algorithm method distribution equation equations syndrome disease law laws effect test matrix filter transform street road avenue river lake university hospital clinic library framework server cluster database api model number numbers constant scale conjecture inequality kernel clause protocol curve index score reagent cycle pipeline plugin package module project paradox principle reaction bridge airport office branch team release version algorithmus satz verfahren krankheit théorème algorithme teorema algoritmo'.split(
    ' ',
  ),
);

function isOfPerson(rest: string): boolean {
  return /@$|^,? \(?\d/.test(rest) || personVerbs.has(wordOf(rest));
}

/** True of what follows the heading of the next value: "Name: Ada Lovelace Cell: …". */
function isHeading(rest: string): boolean {
  return rest === ':';
}

function isOfThing(rest: string): boolean {
  return things.has(wordOf(rest));
}

function wordOf(rest: string): string {
  return rest.replace(/^(?:['’]s)?[ ,]*/, '');
}

/** True of a word that begins no name whatever stands around it. A quick answer to most candidates. */
export function beginsNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    (plainWords.has(lower) || namesakes.has(lower)) &&
    !ambiguousNames.has(lower) &&
    !isParticle(word)
  );
}

/** The words of which {@link beginsNoName} is true and that are in ASCII, in small letters. */
export function noNames(): string[] {
  return [...plainWords, ...namesakes].filter(
    word =>
      /^[a-z]+$/.test(word) &&
      beginsNoName(word[0].toUpperCase() + word.slice(1)),
  );
}
