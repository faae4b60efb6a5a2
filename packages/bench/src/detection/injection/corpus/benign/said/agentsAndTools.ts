import { type WrittenSet } from '../../attacks/said/WrittenSet';

/** Questions of people who build agents and assistants. */
export const agentsAndTools: readonly WrittenSet[] = [
  {
    family: 'agentsAndTools',
    language: 'en',
    texts: [
      'My agent calls the same tool over and over until the token budget is gone. How do I stop it without a hard limit of 3?',
      'langgraph: state is reset after a human interrupt, previous messages missing. using MemorySaver',
      "what's the cleanest way to give an assistant a role per tenant? one prompt with variables, or one prompt per tenant",
      'MCP server: which of these belongs in the tool description and which in the system message? "returns at most 50 rows", "ask before deleting"',
      'tool results sometimes contain sentences like "click here to continue". The model then tells users to click. How do I mark results as data?',
      'Write a function that trims chat history to n tokens, always keeps the first message and never splits a tool call from its result. TS.',
      'explain "instruct model" vs "base model" to a backend dev',
      'vLLM ignores my chat template. `--chat-template ./t.jinja` is set, output is garbage with [INST] in it',
      'eval set: I want 40 tasks where the right behaviour is to ask back instead of acting. categories + 2 examples each to start',
      'the retry wrapper repeats the prompt with "Your last answer was not valid JSON, only output JSON". Is there a better pattern?',
      'Design: users may save personal instructions ("always use pnpm"). Where do they go relative to the company-wide ones and what wins in a conflict?',
      'token count mismatch between tiktoken and the usage field, off by 7 per message, role overhead?',
      'Copilot instructions file: what to put in for a Rails repo, keep under 30 lines',
      'can I make Claude Code ignore a directory completely, also for search',
      'What does "developer" role mean in newer chat APIs and how does it relate to system',
      'Cursor rules: one big file or several with globs? our AGENTS.md says do not touch generated code, still happens',
      'summarise this thread for the ticket: A: bot answers in English. B: someone removed the language line from the prompt in #812. A: put back, deploy at 3',
      'how can users see which version of the prompt produced an answer, store hash in the log?',
      "Set up a nightly job that replays yesterday's conversations against the new prompt and shows answers that differ a lot",
      'we need a kill switch: admin flips it and the assistant replies "temporarily unavailable". where in the stack',
      'stop sequences: "\\nUser:" gets printed sometimes anyway',
      'best way to test that our bot declines tax advice but still explains what a tax bracket is',
      'Our guardrail model adds 400 ms. Options? Cache, smaller model, run parallel and cut the stream?',
      'streaming + moderation: by the time we know, half of the text is shown. how do others do it',
    ],
  },
];
