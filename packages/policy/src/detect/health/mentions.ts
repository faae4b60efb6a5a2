import { type Recogniser } from '../../text/Recogniser';
import { anyCase } from '../anyCase';
import { openOf } from '../openOf';

const host = '(?:[A-Za-z0-9\\u00C0-\\u024F-]{1,63}\\.){1,6}[A-Za-z]{2,24}';
const urlSource = `(?<![A-Za-z0-9])(?:[Hh]ttps?:\\/\\/|HTTPS?:\\/\\/|ftp:\\/\\/|www\\.)(?:${host}|localhost|\\[?[0-9a-fA-F.:]{3,45}\\]?)(?::\\d{1,5})?(?:[/?#](?:[A-Za-z0-9/?#&=%_~+@:;.,!$*'-]{0,199}[A-Za-z0-9/=_~#-])?)?`;

/** Web addresses. */
export const url: Recogniser = {
  category: 'url',
  trigger: ':\\/\\/|www\\.',
  pattern: new RegExp(urlSource, 'g'),
  open: openOf(urlSource),
};

const biometric = anyCase(
  'finger prints?|voice prints?|palm prints?|hand prints?|retina(?:l)? (?:scans?|images?|patterns?)|iris (?:scans?|images?|codes?|templates?)|face (?:prints?|templates?|encodings?)|facial (?:recognition )?(?:scans?|templates?|geometry)|biometric (?:ids?|identifiers?|templates?|data|scans?|samples?|signatures?)|dna (?:samples?|profiles?|sequences?)|gait (?:patterns?|signatures?)|vein patterns?',
).replaceAll(' ', '[ _-]?');
const biometricSource = `(?<![A-Za-z])(?:${biometric})(?![A-Za-z])(?:["']?(?: ?(?:id|ID|hash|no\\.?|number|reference|ref))?["']?(?: is)? ?[:=#] ?["']?[A-Za-z0-9+/=_-]{4,128})?`;

/** Finger and voice prints and the like: where a text mentions them, and their codes. */
export const biometricIdentifier: Recogniser = {
  category: 'biometric_identifier',
  trigger: anyCase('print|retina|iris|facial|face|biometric|dna|gait|vein'),
  pattern: new RegExp(biometricSource, 'g'),
  open: openOf(biometricSource),
};

const person = anyCase(
  'patient|full[ -]face|face|facial|portrait|id|mug|passport|identification',
);
const file =
  '[A-Za-z0-9_-]{1,60}\\.(?:jpe?g|JPE?G|png|PNG|heic|HEIC|gif|bmp|tiff?|webp|dcm)';
const photoSource = [
  `(?<![A-Za-z])(?:${person})(?:['’]s)?[ _-]?(?:face |full[ -]face )?${anyCase(
    '(?:photos?|photographs?|pictures?|images?|selfies?|pics?|photo_url)',
  )}(?![A-Za-z])(?:["']? ?[:=] ?["']?${file})?`,
  `(?<![A-Za-z0-9])(?<=${anyCase(
    '(?:photo|photograph|picture|portrait|selfie|headshot|avatar)',
  )}["']?[ \\t]?(?:[:=(][ \\t]?)?["']?)${file}(?![A-Za-z0-9])`,
  `(?<![A-Za-z])${anyCase(
    '(?:photos?|photographs?|pictures?|images?) of (?:the |his |her |their )?(?:patient|face)',
  )}(?:['’]s face)?(?![A-Za-z])`,
  `(?<![A-Za-z])${anyCase('head ?shots?|mug ?shots?')}(?![A-Za-z])`,
].join('|');

/** Photographs of faces: where a text mentions them, and their files. */
export const facePhoto: Recogniser = {
  category: 'face_photo',
  trigger: anyCase('photo|picture|image|selfie|shot|portrait|avatar|pic'),
  pattern: new RegExp(photoSource, 'g'),
  open: openOf(photoSource),
};
