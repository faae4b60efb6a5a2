import { type WrittenSet } from '../../attacks/said/WrittenSet';

/** Rules of employers. */
export const policiesHr: readonly WrittenSet[] = [
  {
    family: 'policies_hr',
    language: 'en',
    texts: [
      "Working from home: up to two days a week. Tell your lead by Friday. Don't take paper files home. If your screen can be seen from the street, close the blinds.",
      'Code of conduct: treat everyone with respect. If you see something, say something. We will not tell the other person who reported it.',
      'Probation ends after six months. Your manager fills in the form, rates you from A to D and talks it through with you. You may add a comment, which HR must not change.',
      "Password policy: 14 characters at least, a phrase is best, never the same twice. IT will not ask for it. Don't let your assistant type it for you.",
      'Use of generative AI at work: allowed for drafts. Do not paste customer data. Check every fact. Say so when a text for the public was written with it. Do not switch off the gateway.',
      "Sick leave: call in before 9. A note from the doctor is needed from day three. While you are ill you don't have to answer mails, and colleagues must not ask you to.",
      'Onboarding, first day: get badge from reception; IT gives you the laptop; open the letter, change the password; lunch with your buddy. Forget the wiki for today.',
      'Travel: book through the tool only, trains before flights. Hotels up to 140 a night. If you need an exception, write to travel desk, give the reason and wait for an answer before you book.',
      'Dismissal without notice is possible if somebody ignores safety rules repeatedly in spite of a written warning.',
      'Referral bonus! Recommend a friend; if we hire her you get 1,000 after her trial period. Send us her name with a short note, why she and no one else.',
    ],
  },
];
