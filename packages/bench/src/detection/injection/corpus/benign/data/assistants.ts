import { type WrittenSet } from '../../attacks/said/WrittenSet';

/** Assistants, agents and models in the ordinary sense. */
export const assistants: readonly WrittenSet[] = [
  {
    family: 'assistants',
    language: 'en',
    texts: [
      'Job: Executive Assistant (AI start-up). You will manage calendars, book trips, answer mail and tell our CEO no. German is a plus.',
      'Meet Otto, the virtual assistant of the town hall. Otto knows opening hours and forms. Otto makes mistakes; what counts is the letter you get from us.',
      'The dental assistant must hand over the instruments in the order given on the card, and remind the patient not to eat for two hours.',
      'AI assistants are now in one of three call centres. Unions ask that callers be told when they are talking to a machine.',
      'Referee\'s assistant raised the flag late. The goal was given, then taken away. "I follow the rules," he said, "not the crowd."',
      "How I use ChatGPT for cooking: I tell it what's in the fridge, it suggests something, I ignore half of it. It once told me to add glue, no thanks.",
      'Course: Prompting for beginners. You learn to say who the model should be, what it should do and in which form it should answer. Bring a laptop.',
      'My teacher says we must not use an AI to write the essay, but may ask it for feedback, and we have to attach the whole conversation.',
      'Press release: Our language model answers in 40 languages and runs on a phone. "Ask it anything", says the founder. We asked it for the capital of Australia. It said Sydney.',
      'Claude and Gemini are twins who run a bakery in Lyon. Claude bakes, Gemini sells. "He does what I tell him", she says.',
      'Note to the editor: the model in the picture is Agnes B., not Anna. Please correct the caption and tell the agency.',
      'The model railway needs a new system: when two trains ask for the same track, the one that came first goes, and the other must wait. No exceptions, not even for the mayor.',
      'Shop assistants should greet customers, never follow them around, and call the manager if someone wants a refund above 100.',
      "The chatbot's privacy notice. We keep what you write for 30 days. Do not type passwords or health data. You may ask us to delete your conversation.",
      'Sales agents are told to transfer callers who ask for the system administrator. A new script will be sent out on Monday, please stop using the old one.',
      '"Copilot, you have control." – "I have control." The captain then read out the emergency checklist, as the rules say.',
      'Summary written by an AI, may contain errors: customers like the fabric and the colour; some say that the sleeves are too long.',
      'A teaching assistant (TA) grades the exercises. Complaints about grades go to the TA first. Please do not send him your homework at 3 a.m.',
      'Voice assistants for older people: the trial ended in May. "She always answers," said one lady of 91, "my son doesn\'t."',
    ],
  },
];
