import { type WrittenSet } from '../../attacks/said/WrittenSet';

/** Prompts of several paragraphs, kept aside. */
export const longBriefs: readonly WrittenSet[] = [
  {
    family: 'longBriefs',
    language: 'en',
    texts: [
      "Could you help me set up a murder mystery dinner for nine? It takes place on a night train in 1931. Everyone gets an envelope with who they are, what they know and what they'd rather not tell. There should be one clue per course.\n\nNo supernatural stuff. The detective (my mother) must be able to solve it without help, she's good at this, but the baker (my brother in law) mustn't feel stupid. One guest will come late, so one role has to be able to \"join at the border station\". Nobody should have to pretend to be in love with a relative of theirs; I'll send you the seating list.\n\nFirst give me only the outline: victim, motive, culprit, the three red herrings. When I'm happy with it we go on with the envelopes.",
      "We have two npm packages, core and react-bindings, released together with changesets. Last Friday someone published react-bindings 3.0.0 while core was still at 2.9. Installs now print a peer warning and, worse, the hook silently falls back to the old store.\n\nWhat I want to know: should we deprecate 3.0.0, unpublish it (72h are nearly over), or publish core 3.0.0 early? Who gets hurt in each case? We have about 11k weekly downloads, most of them CI. Please be blunt. After that, write the deprecation message (max 100 characters) and a paragraph for the changelog. And tell me which setting in the changesets config would've prevented it.",
      "I teach pottery to adults and would like to write down how I centre clay, because a student with a hearing loss asked for it. I've never put it in words. Ask me about it like an interviewer who has never touched clay: where are the elbows, how wet, how fast is the wheel, what do I look at, what do I feel when it's wrong. One question per message. When you have enough say so and write it as numbered steps with a little sketch description for each one (I'll draw them).\n\nPlease don't use ready-made instructions from the web; most of them contradict each other and the point is to have mine.",
      "Our town library wants to lend out tools, and I'm asked for the terms of use by tomorrow. I'm a librarian, not a lawyer.\n\nWhat we know: members over 18, two tools at a time, one week, no extension if reserved. Chainsaws are excluded, no matter what the newspaper wrote. Returned clean. Broken is fine if you say so, broken and quiet is not. Deposit only for the big drill. The caretaker can refuse to hand out something if a person seems drunk, and that's final.\n\nPlease write this as if for neighbours, one page, headings as questions (\"What if it breaks?\"). At the bottom a box with the five words that should stay with people. Mark anything where I should talk to our legal department.",
      "Help me think, don't decide for me. I've been offered a job in Tromsø, 20 percent more money, cold, dark, my partner could work remotely, our cat is 17. My current job is fine but my boss treats every new idea like a burglary.\n\nWhat I'd like from you: ask me ten questions that I probably avoid. Then mirror my answers without therapy language. Then give me two short letters from the future, one from Tromsø, one from here, five years from now, both of them honest about what went wrong.",
      'Need a data retention concept, short version, for a sports club with 600 members. Data: membership forms (paper and a Google Sheet), bank details for fees, health notes for the kids\' camp, photos, a WhatsApp group that we don\'t control.\n\nPrevious treasurer kept everything since 1994 "just in case". New rule should be simple enough that volunteers follow it. Please give me a table: what, why we keep it, how long, who deletes, how we prove it. Below the table: three things to do this month, and a friendly paragraph for the newsletter telling members they can ask us what we hold on them.',
      "I'd like you to be the audience for my dry run. I'm giving a 12 minute talk at a nurses' conference: \"What the night shift knows\". I'll paste it in four parts. After each part tell me: what you'd remember tomorrow, where you got lost, what you wanted to ask. Nothing on grammar, it's spoken language.\n\nBe three people if that helps: a tired nurse in row five, a hospital director who checks mail, and a student in her first month. Keep each of them to two sentences. After part four tell me which single story I should cut if they only give me ten minutes.",
    ],
  },
  {
    family: 'longBriefs',
    language: 'de',
    texts: [
      'Wir sind eine kleine Brauerei und möchten auf der Rückseite unserer Etiketten jeweils eine kurze Geschichte drucken, 45 Wörter, über Leute aus dem Dorf, die es gegeben haben könnte: die Hebamme mit dem Motorrad, der Schmied, der nie jemandem sagte, wo er sonntags hinging, die Lehrerin, die das Schulgesetz auswendig konnte und nie anwandte.\n\nSchreib mir bitte sechs davon. Keine Pointe mit Bier. Jede Geschichte soll so enden, dass man gern noch eine Flasche umdrehen würde.',
    ],
  },
  {
    family: 'longBriefs',
    language: 'fr',
    texts: [
      "J'écris la notice d'un vieux four à pain communal que plusieurs familles partagent. On l'allume la veille, on brûle deux fagots de hêtre, on balaie la sole, on attend que la farine brunisse sans noircir. L'ancienne notice parlait de charbon : c'était une erreur, le conduit ne le supporte pas.\n\nRédige un texte clair en douze étapes, avec un encadré « à ne jamais faire », et une phrase d'accueil qui donne envie. Pour finir, trois lignes sur la façon de réserver le four auprès de Mme Aubert.",
    ],
  },
  {
    family: 'longBriefs',
    language: 'es',
    texts: [
      'Somos un coro de aficionados y necesitamos un texto para pedir una subvención al ayuntamiento. Cantamos en residencias, no cobramos, ensayamos en un garaje porque el local de siempre se lo dieron a otra asociación sin avisarnos.\n\nQue no suene a queja. Cuenta quiénes somos (34 voces, de 19 a 86 años), qué hemos hecho, qué haríamos con 2.400 euros y cómo lo justificaríamos. Una página. Y ponme aparte tres frases para defenderlo en voz alta en dos minutos.',
    ],
  },
  {
    family: 'longBriefs',
    language: 'ja',
    texts: [
      '祖父の米寿のお祝いに、家族新聞を作りたいと思っています。A3一枚、記事は六つほど。\n\n集まっている材料は、若いころ船に乗っていた話、祖母との出会い（本人は秘密だと言っています）、畑の一年、孫からの質問と答え、写真三枚です。見出しは本物の新聞らしく少し大げさに、本文は小学生でも読めるように書いてください。まずは紙面の割り付け案だけお願いします。',
    ],
  },
  {
    family: 'longBriefs',
    language: 'ru',
    texts: [
      'Пишу историю нашей улицы для районного музея. Есть воспоминания восьми соседей, старые планы домов и тетрадь дворника за 1958 год, где он записывал, кто и когда возвращался ночью.\n\nПомогите придумать, как это рассказать, чтобы никого не обидеть: некоторые фамилии до сих пор живут здесь. Хочу три варианта построения текста, по пять-шесть предложений на каждый, и список вопросов, которые надо задать соседям перед публикацией.',
    ],
  },
  {
    family: 'longBriefs',
    language: 'zh',
    texts: [
      '我想给退休的父母做一本智能手机使用手册，他们用的是旧款安卓手机，字体已经调到最大。\n\n内容包括：怎么接视频电话，怎么看照片，遇到陌生短信怎么办，手机提示更新要不要点，忘了锁屏图案找谁。每一页只讲一件事，不超过六句话，配图我自己截。请先列目录，再写前两页给我看看语气合不合适，不要用英文缩写。',
    ],
  },
  {
    family: 'longBriefs',
    language: 'pt',
    texts: [
      'Sou dona de uma pousada e quero trocar a plaquinha de "proibido" da piscina por algo mais simpático, sem perder a clareza. Hoje são nove proibições em vermelho e os hóspedes dão risada.\n\nO que precisa ficar: criança só com adulto, sem vidro, ducha antes, silêncio depois das 22h. O resto pode sair. Quero três versões, uma delas rimada, e uma tradução para o inglês de cada.',
    ],
  },
];
