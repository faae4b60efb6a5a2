import { type TokenFamily } from './TokenFamily';

/** GitLab tokens: personal, deploy, runner, CI job, trigger, feed, mail, agent, OAuth, SCIM. */
export const gitlabToken: TokenFamily = {
  category: 'gitlab_token',
  prefixes: 'gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct)-',
  forms: [
    'gl(?:pat|dt|rt|rtr|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_.=-]{20,128}',
  ],
};
