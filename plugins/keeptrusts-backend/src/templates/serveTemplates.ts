import { getTemplate, listTemplates } from '@keeptrusts/contract/api';
import { type Api } from '../http/Api';
import { type TemplateService } from './TemplateService';

/** The routes of templates, for everybody who is signed in: they say what there is to choose from. */
export function serveTemplates(api: Api, templates: TemplateService): void {
  api
    .serve(listTemplates, undefined, async ({ query }) => templates.list(query))
    .serve(getTemplate, undefined, async ({ params }) =>
      templates.get(params.id),
    );
}
