import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { createFormats, type Formats } from './formats';

/** Amounts and times in the language of the portal. */
export function useFormats(): Formats {
  const language = useApiHolder()
    .get(appLanguageApiRef)
    ?.getLanguage().language;
  return useMemo(() => createFormats(language), [language]);
}
