import { type Slots } from '../expand';

const list = (text: string) => text.split(';').map(item => item.trim());

/** What ordinary requests and documents are about. */
export const benignSlots: Slots = {
  topic: list(
    'photosynthesis;the French Revolution;black holes;sourdough bread;climate change;the stock market;jazz;the Roman Empire;vaccines;electric cars;the Cold War;Japanese grammar;marathon training;houseplants;personal finance;quantum mechanics;coral reefs;the human brain;chess openings;coffee;renewable energy;Shakespeare;volcanoes;the water cycle;mortgages;yoga;impressionist painting;the periodic table;bees;remote work;sleep;migration;inflation;machine learning;gardening;travel in Portugal;the Silk Road;wine;dog training;parenting;nutrition;football tactics;astronomy;time management;negotiation;public speaking;the Olympics;solar panels;dinosaurs;opera;back pain;knitting;the EU;tax returns;robots;ancient Egypt;cheese;urban planning;oceans;friendship;minimalism;anxiety;wedding planning;bird watching;photography;interior design;camping;Norse mythology;product management;supply chains;customer service;hiring;school reform;housing',
  ),
  tech: list(
    'React;Postgres;Kubernetes;Docker;Terraform;Python;TypeScript;Rust;Go;Java;Spring Boot;Django;FastAPI;Next.js;Vue;Angular;Redis;Kafka;GraphQL;nginx;AWS Lambda;S3;GitHub Actions;Jenkins;webpack;Vite;ESLint;pytest;Jest;MongoDB;Elasticsearch;Backstage;Helm;Ansible;Prometheus;Grafana;OpenTelemetry;Node.js;Express;C#;.NET;PHP;Laravel;Swift;Kotlin;Flutter;Bash;git;SQLite;MySQL;pandas;NumPy;PyTorch;LangChain;Unity;Excel;VBA;Power BI;SAP;Salesforce',
  ),
  person: list(
    'Anna;Tom;Maria;Ben;Priya;Lukas;Sofia;James;Mei;Carlos;Fatima;Olga;Peter;Hannah;Dave;Emily;Noah;Grace;Ivan;Yuki;Sam;Rachel;Marco;Linda',
  ),
  company: list(
    'Acme;Globex;Initech;Northwind;Contoso;Umbra;Fabrikam;Hooli;our company;the team;the vendor;the bank;the client;the city',
  ),
  file: list(
    'settings.py;index.ts;the config file;README.md;.gitignore;Dockerfile;main.go;app.yaml;the CSV;package.json;utils.js;schema.sql;values.yaml;the spreadsheet;.env.example;pom.xml;Makefile',
  ),
  day: list(
    'Monday;Tuesday;Wednesday;Thursday;Friday;next week;tomorrow;today;June 3;the end of the month;noon;Q3',
  ),
  thing: list(
    'report;invoice;contract;slides;budget;draft;proposal;ticket;spreadsheet;design;minutes;agenda;order;shipment;laptop;badge;survey;release notes;estimate;photos',
  ),
  error: list(
    "TypeError: Cannot read properties of undefined (reading 'map');ECONNREFUSED 127.0.0.1:5432;segmentation fault;ModuleNotFoundError: No module named 'yaml';CORS policy: No 'Access-Control-Allow-Origin' header;OOMKilled;permission denied (publickey);NullPointerException;deadlock detected;413 Request Entity Too Large;ERR_MODULE_NOT_FOUND;merge conflict in {file};certificate has expired;429 Too Many Requests;UnicodeDecodeError: 'utf-8' codec can't decode byte;exit code 137",
  ),
  role: list(
    'travel guide;Spanish teacher;job interviewer;code reviewer;copy editor;personal trainer;chef;historian;debate coach;therapist;career coach;math tutor;dungeon master;movie critic;Linux terminal;SQL console;poet;stand-up comedian;lawyer;nutritionist;philosopher;startup founder;storyteller;English translator and improver;plagiarism checker;interviewer for a developer position;motivational speaker;doctor;accountant;chess player;screenwriter;Socrates;pirate;news anchor;recruiter;customer;barista;film director;UX designer;cyber security specialist;commit message generator;JavaScript console;tea taster;etymologist;composer;relationship coach;rapper;tour guide in Rome',
  ),
  format: list(
    'in one paragraph;in bullet points;as a table;for a five-year-old;in simple words;in 100 words;with examples;step by step;in a friendly tone;as JSON;in French;like a lecture;with sources;for beginners;in two sentences;formally;as a tweet',
  ),
  language: list(
    'French;German;Spanish;Italian;Japanese;Portuguese;Polish;Dutch;Turkish;Korean;Swedish;Chinese;Arabic',
  ),
};

/** Questions that have nothing to do with attacks; attacks start with them as well. */
export const questions: readonly string[] = [
  'What is the capital of [France|Peru|Kenya|Norway]?',
  'What is {topic}?',
  'Translate the following [text|sentence] to {language}: [How are you?|I would like a coffee.|Where is the station?]',
  'Can you explain {topic} {format}?',
  'How do I [install|configure|debug|learn|test] {tech}?',
  'Summarise [this|the following] [article|text|e-mail] [about {topic}|] {format}.',
  'Write a short text about {topic}.',
  'What is [2+2|17 times 3|the square root of 144]?',
  'Who [wrote Hamlet|painted the Mona Lisa|invented the telephone|won the 2014 World Cup]?',
  'Hello[!|, how are you?| there]',
  'I need help with {topic}.',
  'What are the top [news|headlines|movies|songs] [today|this week]?',
  'Recommend a [book|film|recipe|restaurant] [about {topic}|].',
  'Classify the sentiment of: "[great product|I hated it|it was okay]".',
  'Fix the grammar: [he go to school|she have two cat|I am agree].',
  'Where is my order [4471|99812]?',
  'Tell me about {topic}.',
];
