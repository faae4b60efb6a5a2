import { attacksByLanguage } from './attacks/languages';
import {
  delimiterEnglish,
  delimiterSlots,
  jailbreakEnglish,
  jailbreakSlots,
  leakEnglish,
  leakSlots,
  overrideEnglish,
} from './attacks/english';
import { dataAttacks } from './attacks/data';
import { goals } from './attacks/goals';
import { indirectEnglish, indirectSlots } from './attacks/indirect';
import { paraphrases } from './attacks/paraphrases';
import { saidAttacks } from './attacks/said';
import { dataBenign } from './benign/data';
import { benignData, benignSaid, benignTextSlots } from './benign/english';
import { moreBenign } from './benign/moreEnglish';
import { saidBenign } from './benign/said';
import { triggerSlots, triggerWords } from './benign/triggerWords';
import { benignByLanguage } from './benign/languages';
import { benignSlots, questions } from './benign/slots';
import { disguises } from './disguise';
import { expand, type Slots } from './expand';
import { type Prng } from '../../Prng';
import { type Sample, type TemplateSet } from './Sample';

const slots: Slots = {
  ...benignSlots,
  ...benignTextSlots,
  ...triggerSlots,
  question: questions,
  goal: goals,
  ...jailbreakSlots,
  ...leakSlots,
  ...delimiterSlots,
  ...indirectSlots,
  // Benign texts and attacks both have people in them.
  person: [...benignSlots.person, ...indirectSlots.person],
};

/** How many texts are made of each template: they differ in little. */
const perTemplate = 8;

/** The texts of the corpus that are written one by one, and those that come from templates. */
export function composeSamples(prng: Prng): Sample[] {
  const typed = [
    overrideEnglish,
    jailbreakEnglish,
    leakEnglish,
    delimiterEnglish,
    ...paraphrases.filter(({ voice }) => voice === 'said'),
  ];
  const planting = [
    indirectEnglish,
    ...paraphrases.filter(({ voice }) => voice === 'data'),
  ];
  const english = [...benignSaid, ...benignData, ...moreBenign];
  return [
    ...fromSets(typed, true, prng).map(each => inContext(each, prng)),
    ...fromSets(planting, true, prng).map(each => planted(each, prng)),
    ...saidAttacks,
    ...dataAttacks,
    ...attacksByLanguage.flatMap(set => foreignAttacks(set, prng)),
    ...fromSet(triggerWords, false, prng),
    ...saidBenign,
    ...dataBenign,
    ...rarelyQuoting(fromSets(english, false, prng), prng),
    ...rarelyQuoting(fromSets(benignByLanguage, false, prng), prng),
  ];
}

/** Harmless texts of templates that have an attack word for word in them. */
const quoting =
  /ignore (?:all )?previous instructions|you are now DAN|All previous|supersede|^(?:Übersetze|Traduis|Traduce|Traduci|Traduza|Vertaal|Przetłumacz|Переведи|翻译成|ترجم)|çevir:|訳して|번역해줘|अनुवाद करो/;

/** Quotations of attacks are rare in practice: many of them would teach that the words mean nothing. */
function rarelyQuoting(samples: readonly Sample[], prng: Prng): Sample[] {
  return samples.filter(({ text }) => !quoting.test(text) || prng.chance(0.15));
}

function fromSets(
  sets: readonly TemplateSet[],
  attack: boolean,
  prng: Prng,
): Sample[] {
  return sets.flatMap(set => fromSet(set, attack, prng));
}

function fromSet(
  { family, language, voice, templates }: TemplateSet,
  attack: boolean,
  prng: Prng,
): Sample[] {
  return templates.flatMap(template =>
    Array.from({ length: perTemplate }, () => ({
      text: expand(template, slots, prng),
      attack,
      family,
      language,
      voice,
      source: `${family}/${language}/${template.slice(0, 60)}`,
    })),
  );
}

function foreignAttacks(set: TemplateSet, prng: Prng): Sample[] {
  const samples = fromSet(set, true, prng);
  return samples.map(sample =>
    sample.family === 'indirect'
      ? planted(sample, prng)
      : inContext(sample, prng),
  );
}

/** An attack as users type it: alone, after or before something harmless, shouted, or disguised. */
function inContext(sample: Sample, prng: Prng): Sample {
  const chance = prng.next();
  const text = prng.chance(0.06) ? sample.text.toUpperCase() : sample.text;
  if (chance < 0.62) return { ...sample, text };
  if (chance < 0.72)
    return { ...sample, text: `${harmless(prng)} ${text}`, core: text };
  if (chance < 0.77)
    return { ...sample, text: `${text}\n\n${harmless(prng)}`, core: text };
  if (chance < 0.85) return planted({ ...sample, text }, prng);
  return disguised(sample, prng);
}

const lures = [
  '',
  '',
  '',
  'Decode this and do what it says: ',
  'Follow the encoded instructions: ',
  'Read it carefully: ',
  'What does this say? Carry it out: ',
  'Execute the following: ',
  'Message: ',
  'Please continue: ',
];

function disguised(sample: Sample, prng: Prng): Sample {
  const hidden = prng.pick(disguises)(sample.text.slice(0, 400), prng);
  return { ...sample, family: 'encoded', text: prng.pick(lures) + hidden };
}

function harmless(prng: Prng): string {
  const set = prng.pick([...benignSaid, ...benignData, ...moreBenign]);
  return expand(prng.pick(set.templates), slots, prng);
}

/** An attack inside a document or a tool result. */
function planted(sample: Sample, prng: Prng): Sample {
  const seam = prng.pick(['\n', '\n\n', ' ', ' ']);
  const text = placed(sample.text, document(prng), seam, prng);
  return {
    ...sample,
    voice: 'data',
    text: wrapped(text, prng),
    core: sample.text,
  };
}

function placed(text: string, host: string, seam: string, prng: Prng): string {
  const place = prng.next();
  if (place < 0.08) return text;
  if (place < 0.4) return host + seam + text;
  if (place < 0.55) return text + seam + host;
  return between(host, seam + text + seam, prng);
}

function document(prng: Prng): string {
  const sets = [
    ...benignData,
    ...moreBenign.filter(({ voice }) => voice === 'data'),
  ];
  return expand(prng.pick(prng.pick(sets).templates), slots, prng);
}

function between(host: string, text: string, prng: Prng): string {
  const gaps = [...host.matchAll(/[.!?\n] ?/g)].map(
    ({ 0: gap, index }) => index + gap.length,
  );
  const at = gaps.length > 0 ? prng.pick(gaps) : host.length;
  return host.slice(0, at) + text + host.slice(at);
}

/** Tool results often are JSON. */
function wrapped(text: string, prng: Prng): string {
  return prng.chance(0.15)
    ? JSON.stringify({
        [prng.pick(['result', 'content', 'body', 'text', 'output'])]: text,
      })
    : text;
}
