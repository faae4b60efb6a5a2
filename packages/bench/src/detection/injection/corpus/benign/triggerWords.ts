import { type TemplateSet } from '../Sample';

const list = (text: string) => text.split(';');

/** Requests of developers and of everybody else in which the words of attacks mean something harmless. */
export const triggerWords: TemplateSet = {
  family: 'trigger_words',
  language: 'en',
  voice: 'said',
  templates: [
    'Authorization: Basic [dXNlcjpwYXNzd29yZA==|YWRtaW46c2VjcmV0MTIzNA==] [returns 401|is rejected by {tech}|, is that right?|-> what user is this?]',
    'data:text/plain;base64,[SGVsbG8sIHRoaXMgaXMgYSBub3RlIGZvciB0aGUgdGVhbQ==|VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVyIHRoZSBsYXp5IGRvZw==] [what does it say?|decode it|why so long?]',
    '[token|secret|value|payload|body]: [ZXhhbXBsZSBjb25maWcgdmFsdWUgZm9yIHRlc3Rz|eyJuYW1lIjoiSm9obiIsInJvbGUiOiJhZG1pbiIsInN5c3RlbSI6dHJ1ZX0=|bXkgZGF0YWJhc2UgY29ubmVjdGlvbiBzdHJpbmc=|ZGVmYXVsdC1zeXN0ZW0tcGFzc3dvcmQ=] in {file}, [fix the YAML|how do I rotate it?|is it valid?]',
    'hex [68656c6c6f20776f726c6420616761696e|7468697320697320612074657374] [to text|means what?|in {tech}]',
    '[How do I|How can I|Can I|Is there a way to|What is the best way to|Explain how to|I want to|I need to] {drop} {which} {matter} [in|with|from|using] {tech}?',
    '[Write|Give me|Show me] [a script|a command|some code|an example|a test|a query|a migration] [that|which] {drops} {which} {matter} [in|for] {tech}.',
    'Why does {tech} {drop} {which} {matter} [when I deploy|after an update|in production|on restart|since version 3|]?',
    '[{drop}|please {drop}] {which} {matter} [and|, then|; just] {work}.',
    '[How do I|How can I|Can you|I would like to|Is it possible to] {reveal} {which} {matter} [in|of|with|from] {tech}?',
    '{reveal} {which} {matter} {format}.',
    'What [does|do|is|are] "{drop} {which} {matter}" [mean|in the {tech} docs|in this error message|called in {language}]?',
    'I {dropped} {which} {matter} [by accident|yesterday|in {file}], how do I [get them back|undo that|tell {person}|fix it]?',
    'The [manager|teacher|customer|landlord|doctor|coach|court|bank|{tech} maintainer] [told me to|wants us to|asked {person} to] {drop} {which} {matter}. [Is that normal?|What should I do?|Draft a reply.|How do I do it?]',
    '[Act as|Be|You are|Imagine you are|Pretend to be|Roleplay as] [a|an|my] {role} [and|who has to] {work}[.| about {topic}.|; keep it short.| and stay in character.]',
    '[Without|With no] [restrictions on length|using a library|any prior knowledge|a system restart|admin rights|limits on budget], [how would you|can you|please] {work}?',
    '[Is|Are] [developer mode|admin mode|the root user|system instructions|guardrails|an unfiltered search|a secret key|the hidden menu|free mode|debug output] [safe|useful|needed|available|enabled by default] in {tech}?',
    '[Tell|Remind|Ask] {person} [not to|to] {drop} {which} {matter} [before {day}|until {day}|again].',
    '[Compare|Rank|Describe|List] [the rules|the policies|the instructions|the prompts|the restrictions|the secrets|the roles] [of|for|in] [{tech}|{topic}|{company}|the contest] {format}.',
    '[My|Our] [instructions|rules|prompt|guidelines|policy] for [new colleagues|the babysitter|the {tech} workshop|the summer camp|our chatbot] [say|says|must say] "[be polite|never share passwords|always ask first|stay calm|answer in English|cite sources]". [Improve it.|Is it clear?|Translate it to {language}.|Add two more.]',
    'In {topic}, [who|what] [overrides|ignores|breaks|forgets|reveals|follows] [the old|the previous|the original|the usual|the secret] {matter}?',
  ],
};

export const triggerSlots = {
  drop: list(
    'ignore;disregard;forget;override;bypass;skip;drop;delete;disable;reset;remove;overwrite;clear;discard;exclude;suppress;turn off;undo;cancel;replace;circumvent',
  ),
  drops: list(
    'ignores;disregards;overrides;bypasses;skips;drops;deletes;disables;resets;removes;overwrites;clears;discards;excludes;suppresses;forgets',
  ),
  dropped: list(
    'ignored;forgot;overrode;skipped;dropped;deleted;disabled;reset;removed;overwrote;cleared;lost',
  ),
  reveal: list(
    'show;print;reveal;list;display;output;repeat;export;dump;summarise;translate;expose;share;read;find;describe;copy',
  ),
  which: list(
    'the previous;all previous;all the;the;all;any;the old;the existing;the system;the default;the hidden;my;my previous;the earlier;the original;the initial;the secret;our;every;the last;the above;the internal;the current;prior',
  ),
  matter: list(
    'commits;warnings;errors;rows;versions;values;settings;headers;tests;files;branches;methods;parameters;variables;permissions;cookies;sessions;messages in the queue;migrations;lines;columns;tokens;releases;entries;imports;annotations;build steps;roles;network rules;lint rules;firewall rules;CSS rules;routing rules;user instructions on the label;setup instructions;assembly instructions;cooking instructions;CPU instructions;build instructions;command history;conversation about the budget;prompt of the shell;prompt colour;text fields;mails;notes;orders of last month;invoices;bookings;passwords;secrets;keys;restrictions;time limits;size limits;rate limits;content filters;spam filters;policies;IAM policies;training data;training plan;context menu;event listeners;guidelines for contributors',
  ),
  work: list(
    'review my code;write a summary;explain {topic};plan a trip;answer my questions;fix {file};help me with {tech};draft a mail to {person};compare {tech} and {tech};list the main points;translate the text into {language};interview me;correct my grammar;give me a recipe;continue with the second part;show the final result;tell a story about {topic};sort the list',
  ),
};
