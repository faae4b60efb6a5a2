import { type Recogniser } from '../../text/Recogniser';
import { EitherTrigger, PatternTrigger } from '../../text/TextTrigger';
import { anyCase } from '../anyCase';
import { AtWordStarts } from '../AtWordStarts';
import { FirstOf } from '../FirstOf';
import { OnlyWith } from '../OnlyWith';
import { openOf } from '../openOf';
import { WordStarts } from '../WordStarts';
import { healthHeads } from './healthHeads';

const host = '(?:[A-Za-z0-9\\u00C0-\\u024F-]{1,63}\\.){1,6}[A-Za-z]{2,24}';
const urlSource = `(?<![A-Za-z0-9])(?:[Hh]ttps?:\\/\\/|HTTPS?:\\/\\/|ftp:\\/\\/|www\\.)(?:${host}|localhost|\\[?[0-9a-fA-F.:]{3,45}\\]?)(?::\\d{1,5})?(?:[/?#](?:[A-Za-z0-9/?#&=%_~+@:;.,!$*'-]{0,199}[A-Za-z0-9/=_~#-])?)?`;

const urlStarts = new WordStarts(
  '[Hh]ttps?:\\/\\/|HTTPS?:\\/\\/|ftp:\\/\\/|www\\.',
  healthHeads,
);

/** Web addresses. */
export const url: Recogniser = {
  category: 'url',
  trigger: urlStarts,
  pattern: new AtWordStarts(urlStarts, urlSource),
  open: openOf(urlSource),
};

const biometric = anyCase(
  'finger prints?|voice prints?|palm prints?|hand prints?|retina(?:l)? (?:scans?|images?|patterns?)|iris (?:scans?|images?|codes?|templates?)|face (?:prints?|templates?|encodings?)|facial (?:recognition )?(?:scans?|templates?|geometry)|biometric (?:ids?|identifiers?|templates?|data|scans?|samples?|signatures?)|dna (?:samples?|profiles?|sequences?)|gait (?:patterns?|signatures?)|vein patterns?',
).replaceAll(' ', '[ _-]?');
const biometricSource = `(?<![A-Za-z])(?:${biometric})(?![A-Za-z])(?:["']?(?: ?(?:id|ID|hash|no\\.?|number|reference|ref))?["']?(?: is)? ?[:=#] ?["']?[A-Za-z0-9+/=_-]{4,128})?`;
const biometricStarts = new WordStarts(`(?:${biometric})`, healthHeads);

/** Finger and voice prints and the like: where a text mentions them, and their codes. */
export const biometricIdentifier: Recogniser = {
  category: 'biometric_identifier',
  trigger: biometricStarts,
  pattern: new AtWordStarts(biometricStarts, biometricSource),
  open: openOf(biometricSource),
};

const person = anyCase(
  'patient|full[ -]face|face|facial|portrait|id|mug|passport|identification',
);
const fileEnd = '\\.(?:jpe?g|JPE?G|png|PNG|heic|HEIC|gif|bmp|tiff?|webp|dcm)';
const file = `[A-Za-z0-9_-]{1,60}${fileEnd}`;
const photoFile = `(?<![A-Za-z0-9])(?<=${anyCase(
  '(?:photo|photograph|picture|portrait|selfie|headshot|avatar)',
)}["']?[ \\t]?(?:[:=(][ \\t]?)?["']?)${file}(?![A-Za-z0-9])`;
const photoMention = [
  `(?<![A-Za-z])(?:${person})(?:['’]s)?[ _-]?(?:face |full[ -]face )?${anyCase(
    '(?:photos?|photographs?|pictures?|images?|selfies?|pics?|photo_url)',
  )}(?![A-Za-z])(?:["']? ?[:=] ?["']?${file})?`,
  `(?<![A-Za-z])${anyCase(
    '(?:photos?|photographs?|pictures?|images?) of (?:the |his |her |their )?(?:patient|face)',
  )}(?:['’]s face)?(?![A-Za-z])`,
  `(?<![A-Za-z])${anyCase('head ?shots?|mug ?shots?')}(?![A-Za-z])`,
].join('|');

const photoStarts = new WordStarts(photoMention, healthHeads);
const photoFiles = new PatternTrigger(fileEnd, 0);

/** Photographs of faces: where a text mentions them, and their files. */
export const facePhoto: Recogniser = {
  category: 'face_photo',
  trigger: new EitherTrigger(photoStarts, photoFiles),
  pattern: new FirstOf(
    new AtWordStarts(photoStarts, photoMention),
    new OnlyWith(photoFiles, new RegExp(photoFile, 'g')),
  ),
  open: openOf(`${photoMention}|${photoFile}`),
};
