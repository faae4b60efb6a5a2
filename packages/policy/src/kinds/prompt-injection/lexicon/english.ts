import { type Vocabulary } from './concepts';

export const english: Vocabulary = {
  cancel:
    'ignor*;disregard*;forget*;overrid*;overrul*;bypass*;discard*;drop;abandon*;erase;wipe;nullif*;supersed*;circumvent*;set aside;put aside;throw away;throw out;leave behind;cast aside;do not follow;dont follow;stop following;do not obey;stop obeying;pay no attention to;no longer follow;no longer apply;no longer bound;let go of;unlearn;do not adhere;stop adhering;scratch that',
  prior:
    'previous;previously;prior;earlier;above;before;preceding;foregoing;former;aforementioned;initial;original;existing;so far;until now;up to now;up to this point;first instructions;given before;came before;came earlier;old;in the beginning;at the beginning',
  rules:
    'instruct*;rule;rules;guideline*;directive*;command;commands;order;orders;polic*;restriction*;constraint*;guardrail*;guidance;programming;principles;safeguard*;directions;safety;ethic*;moderation;prompts',
  all: 'all;any;every;everything;each;whatever;entire;the rest;anything',
  your: 'your;you were given;you have been given;youve been given;you received;you were told;youve been told;given to you;you had;you got;you are;you have;you know;you were;u r;ur',
  reveal:
    'reveal*;show;print;output;repeat;display;tell me;leak*;expose;share;recite;dump;disclose;write out;summari*;what is;what are;what were;whats;what does;give me;spell out;echo;paste;provide me;paraphrase;translate;quote;divulge;spit out;type out;reproduce;regurgitate;let me see',
  prompt:
    'system prompt;system prompts;prompt;initial prompt;system message;system instruct*;hidden prompt;prompt template;preamble;base prompt;pre prompt;preprompt;developer message;meta prompt;metaprompt;sysprompt;system text;context window',
  secret:
    'hidden;secret;internal;confidential;undisclosed;exact;verbatim;word for word;full text;private;initial',
  persona:
    'you are now;you will now;act as;act like;acting as;pretend*;role play*;roleplay*;imagine you;imagine that you;simulate*;simulat*;from now on;behave as;behave like;you are going to;you are about to;become;take on the role;play the role;assume the role;assume the identity;adopt the persona;new persona;impersonate;let us play;lets play;stay in character;in character;you have become;respond as;answer as;speak as;you are no longer;immerse yourself;embody;transform into;as if you were;henceforth;character named;called',
  unbound:
    'no restrictions;no rules;no limits;no limitations;no filter*;no guidelines;no boundaries;no ethic*;no moral*;no censorship;without restriction*;without any restriction*;without limit*;without any limit*;without filter*;without rules;without moral*;without ethic*;without censorship;without any filter*;without any rules;without any ethical;without any moral;unrestricted;unlimited;unfiltered;uncensored;unbound*;amoral;immoral;evil;free of;free from;freed from;broken free;jailbreak*;jailbroken;do anything now;anything goes;nothing is off limits;no longer restricted;no longer limited;not restricted;not bound;not bound by;not limited by;liberated;unaligned;unethical;illegal;harmful;dangerous;malicious;rule free;cannot refuse;has no;uncensor*',
  mode: 'developer mode;dev mode;god mode;debug mode;sudo mode;admin mode;administrator mode;jailbreak mode;maintenance mode;root mode;dan;dan mode;stan;dude;aim;evil mode;unrestricted mode;test mode;diagnostic mode;opposite mode;unlocked mode;omega;betterdan;maximum;evilbot;chaosgpt;freegpt;mode enabled;mode activated;mode on;enable developer;super user;superuser;kevin;mongo tom;apophis;anti dan;sudo;god prompt;unlock;unlocked;master key;override code;passphrase',
  comply:
    'never refuse;do not refuse;dont refuse;cannot refuse;can not refuse;must not refuse;never say no;never decline;always comply;must comply;comply;without question*;no matter what;without warning*;no warnings;no disclaimer*;without disclaimer*;never apologi*;do not apologi*;dont apologi*;no moralizing;no refusals;never say that you cannot;never say you cant;do not say you cant;do not warn;without hesitation;unconditionally;obey;you must answer;must always answer;answer any;answer every;answers every;answers any;any request;anything i ask;anything i say;whatever i ask;any question;no excuses;never break character;dont break character',
  conceal:
    'do not tell;dont tell;do not mention;dont mention;do not inform;dont inform;do not reveal;dont reveal;do not alert;do not notify;do not say anything;without telling;without informing;without mentioning;without notifying;without asking;without confirmation;do not ask;dont ask;never mention;never reveal;secretly;silently;quietly;covertly;discreetly;keep this hidden;keep this secret;do not disclose;do not let;do not acknowledge;do not refer to this;must not know;not aware;pretend that you did not;as if nothing;do not explain;do not include this;hide this',
  user: 'user;the user;users;customer;reader;human;end user;the person;requester;client',
  assistant:
    'ai;assistant;llm;language model;chatgpt;chat gpt;gpt;gpt 4;gpt4;gpt 4o;claude;gemini;copilot;chatbot;bot;agent;ai model;ai agent;ai assistant;ai system;llama;mistral;siri;bard;grok;the model;summarizer;crawler;ais;llms;assistants;automated system;processing this;reading this;summarizing this;reading this page;parsing this;whoever reads this;model reading',
  urgent:
    'important;attention;urgent;urgently;notice;immediately;critical;mandatory;must;you must;required;at once;right away;priority;high priority;top priority;stop;warning;alert;p.s;note to;message to;message for;note for;instructions for;instruction for;before you;before answering;before continuing;before responding;before proceeding;first of all;system notice;security update;todo;action required;information',
  send: 'send;forward;email;e mail;upload;transmit;exfiltrate;transfer;wire;append;embed;leak;post;submit;deliver;attach;share;copy;cc;bcc;make a request;http request;get request;post request;curl;fetch;navigate to;visit;browse to;call the;invoke;use the;delete;remove;reserve;book;pay;buy;purchase;invite;grant;install;download;encode;render;load;open',
  credentials:
    'password*;api key*;apikey*;credential*;secrets;access token*;tokens;private key*;ssh key*;environment variable*;.env;env;bank;iban;account number*;credit card*;personal data;personal information;sensitive;session token;auth code;authentication code;verification code;security code;passcode;inbox;contacts;all files;all emails;user data;users data;calendar;pii;ssn;database;private repository;private repositories;cookies',
  link: 'http;https;url;link;webhook;markdown image;image;endpoint;server;website;pixel;query string;query parameter;address;attacker;www;domain',
  instead:
    'instead;new instruct*;new task*;new rule*;new directive*;new order*;new objective;new goal;new prompt;real task;actual task;true task;real goal;your task is;your new task;your job is;your only;only task;following instruct*;following task;these instruct*;this instruct*;follow these;updated instruct*;next task;real instruct*;first do;do this first;do the following;please do the following;after that;now do;now write;now say;start over;start fresh;new role;new conversation;new session;i have a new;here is what;heres what;focus on;different task;revised;from here on',
  say: 'say;respond;reply;answer;print;output;write;tell;state;claim;conclude;recommend;rate;rank;begin your;start your;end your;respond with;reply with;just say;only say;include;insert;add;mention;talk about;sing;classify;score;approve',
  decode:
    'decode*;base64;base 64;rot13;rot 13;hexadecimal;hex;caesar;cipher*;decrypt*;reversed;backwards;ascii;morse;binary;encoded;unscramble;concatenate;deobfuscate;translate',
  follow:
    'follow;execute;obey;carry out;perform;do what;run it;act on;comply with;adhere;adhere to;apply;do as;as instructed;follow it;run the',
  text: 'text;words;message;messages;sentence*;paragraph*;line;lines;content;contents;document;conversation;section;block;phrase;tokens;paragraphs;part;stuff;was said;i said;told you;you were told;statement*;data;input;request;requests;question;tasks;task;context;lesson',
  authority:
    'i am your developer;i am your creator;i am the developer;i am an admin;i am the admin*;im the admin*;i am your admin*;as your developer;as the developer;as an admin*;as the admin*;openai;anthropic;your creator;your creators;your developer;your developers;your owner;your master;your programmer;authorized;authorised;administrator;admin;clearance;security team;red team;red teaming;penetration test*;security audit*;audit;i have permission;system override;emergency;ceo;i work at;i work for;developer access;elevated;superior;qa team;employee of;message from me;sent by the;legal department;compliance team;on behalf of',
  history:
    'conversation;chat history;previous messages;earlier messages;chat log;conversation history;entire conversation;whole conversation;message history;above conversation;what the user said;users message;user query;users question;summary of the conversation;memory',
  negation: 'not;no;never;dont;cannot;cant;without;nothing;none;no longer',
  task: 'task;tasks;question;questions;job;assignment*;conversation;request;work;goal;objective;query;user request;original task;what you were doing;what i said;what i told you;what was said',
};
